import { notFound } from 'next/navigation';
import { ExampleTable, type ExampleRow } from '@/components/start/example-table';
import { HowItDecides } from '@/components/start/how-it-decides';
import { ScorePicture } from '@/components/start/score-picture';
import { ButtonLink } from '@/components/ui/button';
import { fill, isLocale } from '@/lib/locale';
import { startWords } from '@/lib/locale/words/start';
import { catalogue } from '../catalogue';
import { judgeExamples, type JudgedExample } from '../examples';

type StartWords = ReturnType<typeof startWords>;

function toRow({ id, title, description, href, report }: JudgedExample, words: StartWords): ExampleRow {
  const [first, next] = report.ranking;
  if (!first || !next) throw new Error(`The example ${id} has no ranking`);
  return {
    id,
    title,
    description,
    href,
    linkLabel: fill(words.open, { example: title }),
    recommended: first,
    verdict: report.recommendation?.verdict.label ?? '',
    share: fill(words.share, { share: first.share }),
    next: next.name,
  };
}

interface StartPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export default async function StartPage({ params }: StartPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = startWords(locale);
  const { questions, alternatives } = catalogue();
  const examples = judgeExamples(locale);
  const [shown] = examples;
  const [first, second] = shown?.report.ranking ?? [];
  return (
    <div className="grid gap-14">
      <div className="grid items-start gap-8 pt-4 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-12">
        <div className="flex max-w-2xl flex-col items-start gap-5">
          <h1 className="text-4xl sm:text-5xl">{words.title}</h1>
          <p className="text-lg">{fill(words.lead, { questions: questions.length, alternatives: alternatives.length })}</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <ButtonLink href={`/${locale}/assess`}>{words.begin}</ButtonLink>
            <ButtonLink look="quiet" href={`/${locale}/assess/all`}>
              {words.onePage}
            </ButtonLink>
          </div>
          <p className="text-sm text-muted">{words.keeps}</p>
        </div>
        {shown && first && second && (
          <ScorePicture
            title={fill(words.pictureTitle, { example: shown.title })}
            conclusion={fill(words.picture, {
              first: first.name,
              score: first.score.toFixed(1),
              second: second.name,
              other: second.score.toFixed(1),
            })}
            excluded={words.excluded}
            href={shown.href}
            bars={shown.report.ranking.map(({ alternative, short, family, score, status }) => ({
              id: alternative,
              name: short,
              family,
              score: status === 'out' ? null : score,
            }))}
          />
        )}
      </div>
      <section aria-labelledby="examples">
        <h2 id="examples" className="text-2xl">
          {words.examplesTitle}
        </h2>
        <p className="mt-1 mb-4 max-w-3xl text-muted">{words.examplesLead}</p>
        <ExampleTable caption={words.examplesTitle} columns={words.columns} rows={examples.map((example) => toRow(example, words))} />
      </section>
      <HowItDecides words={words} />
    </div>
  );
}
