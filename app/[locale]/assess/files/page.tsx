import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilesPage } from '@/components/assess/files/files-page';
import type { FilesProps } from '@/components/assess/files/kit';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { fill, isLocale, type Locale } from '@/lib/locale';
import { filesWords } from '@/lib/locale/words/files';
import { importWords } from '@/lib/locale/words/import';
import { assets } from '@/lib/server/assets';
import { catalogue } from '@/lib/server/catalogue';
import { importReasons } from '@/lib/server/import-reasons';
import { BASE } from '@/lib/model/base-path';

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = filesWords(locale);
  return { title, description };
}

/** The other way into the questionnaire: what files of a system prove. Static: they are read in the browser. */
export default async function FilesRoute({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const props = filesProps(locale);
  const { words } = props;
  return (
    <div className="max-w-3xl space-y-6 py-4">
      <PageHead title={words.title} lead={words.lead} above={<p className="text-sm text-muted">{words.kicker}</p>}>
        <p className="mt-3 text-sm text-muted">{words.formats}</p>
        <TextLink look="alone" href={`${BASE}/${locale}/assess`}>
          {words.toQuestions}
        </TextLink>
      </PageHead>
      <div className="hidden noscript:block">
        <Notice title={words.noScript}>
          <p>{fill(words.noScriptWay, { command: 'npm run --silent advise -- --from PATH' })}</p>
        </Notice>
      </div>
      <FilesPage {...props} />
    </div>
  );
}

function filesProps(locale: Locale): FilesProps {
  const { version, questions } = catalogue();
  return {
    locale,
    contentVersion: version,
    reader: assets().reader,
    questions: questions.map(({ id, title, choices, several }) => ({
      id,
      title: title[locale],
      choices: choices.map((choice) => ({ id: choice.id, title: choice.title[locale] })),
      ...(several && { several }),
    })),
    reasons: importReasons(locale),
    words: filesWords(locale),
    readWords: importWords(locale),
  };
}
