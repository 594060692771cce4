import { WayBack } from './way-back';
import { Disclosure } from '@/components/ui/disclosure';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import { designNotesWords } from '@/lib/locale/words/design-notes';
import { BASE } from '@/lib/model/base-path';

interface NotesPageProps {
  /** `text`: as it was written, in Japanese whatever the reader's language is. */
  readonly notes: readonly { readonly id: string; readonly title: string; readonly summary: readonly string[]; readonly text: string }[];
  readonly locale: Locale;
}

/** What each design note says in short, and its own text. */
export function NotesPage({ notes, locale }: NotesPageProps) {
  const words = designNotesWords(locale);
  return (
    <PageBody>
      <PageHead title={words.label} lead={words.lead}>
        <WayBack href={`${BASE}/${locale}/method#sources`}>{methodWords(locale).title}</WayBack>
      </PageHead>
      {notes.map(({ id, title, summary, text }) => (
        <Section key={id} id={id} label={words.label} title={title}>
          <h3 className="mb-2 font-semibold">{words.summary}</h3>
          <ul className="mb-4 max-w-3xl list-disc space-y-1 pl-5">
            {summary.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <Disclosure id={`${id}-text`} summary={words.original}>
            {/* As it stands, with its own marks: it was written for an editor, not for a page. */}
            <pre lang="ja" className="overflow-hidden border border-line bg-sunken p-4 font-mono text-sm whitespace-pre-wrap wrap-anywhere">
              {text}
            </pre>
          </Disclosure>
        </Section>
      ))}
    </PageBody>
  );
}
