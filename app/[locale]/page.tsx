import { notFound } from 'next/navigation';
import { ExampleTable } from '@/components/start/example-table';
import { HowItDecides } from '@/components/start/how-it-decides';
import { ScorePicture } from '@/components/start/score-picture';
import { ButtonLink } from '@/components/ui/button';
import { fill, isLocale } from '@/lib/locale';
import { startWords } from '@/lib/locale/words/start';
import { describeUnseen } from '@/lib/report/knowledge';
import { measureAgreement } from '@/lib/cases';
import { publishedCases, unseenMeasurements } from '@/lib/server/cases';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { adviseExamples } from '@/lib/server/examples';
import { BASE } from '@/lib/model/base-path';

interface StartPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export default async function StartPage({ params }: StartPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = startWords(locale);
  const { questions, alternatives, criteria } = catalogue();
  const examples = adviseExamples(locale);
  const { family } = measureAgreement(todaysRules(), publishedCases());
  const [shown] = examples;
  return (
    <div className="grid gap-14">
      <div className="grid items-start gap-8 pt-4 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-12">
        <div className="flex max-w-2xl flex-col items-start gap-5">
          <h1 className="text-4xl sm:text-5xl">{words.title}</h1>
          <p className="text-lg">{fill(words.lead, { questions: questions.length, alternatives: alternatives.length })}</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <ButtonLink href={`${BASE}/${locale}/assess`}>{words.begin}</ButtonLink>
            <ButtonLink look="quiet" href={`${BASE}/${locale}/assess/all`}>
              {words.onePage}
            </ButtonLink>
          </div>
          <p className="text-sm text-muted">{words.keeps}</p>
        </div>
        {shown && <ScorePicture words={words} example={shown} />}
      </div>
      <section aria-labelledby="examples">
        <h2 id="examples" className="text-2xl">
          {words.examplesTitle}
        </h2>
        <p className="mt-1 mb-4 max-w-3xl text-muted">{words.examplesLead}</p>
        <ExampleTable words={words} examples={examples} />
      </section>
      <HowItDecides
        words={words}
        criteria={criteria.length}
        unseen={describeUnseen(unseenMeasurements(), locale)}
        fitted={{ counted: family.cases, agreed: family.agreed }}
        agreementHref={`${BASE}/${locale}/method/agreement`}
      />
    </div>
  );
}
