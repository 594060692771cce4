import { Section } from '@/components/ui/section';
import { SourceEntry } from '@/components/parts/sources';
import { fill, type Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { resultWords } from '@/lib/locale/words/result';
import type { ReportEvidence } from '@/lib/report/reader';

/** The sources of a page by number: what each is, and what it was read for. */
export function SourceList({ sources, locale }: { readonly sources: readonly ReportEvidence[]; readonly locale: Locale }) {
  const words = knowledgeWords(locale).sources;
  return (
    <Section id="sources" label={words.label} title={fill(words.title, { n: sources.length })}>
      <ol className="list-none text-sm lg:columns-2 lg:gap-x-10">
        {sources.map((source, index) => (
          <li
            key={source.id}
            id={`source-${index + 1}`}
            className="grid break-inside-avoid grid-cols-[2.25rem_minmax(0,1fr)] pb-2 target:bg-accent-soft"
          >
            <span aria-hidden="true" className="text-muted tabular-nums">
              [{index + 1}]
            </span>
            <div>
              <SourceEntry source={source} words={resultWords(locale)} />
              <p className="text-muted">{fill(words.supports, { text: source.supports })}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
