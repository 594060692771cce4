import { StepList } from './step-list';
import type { PortfolioView } from './view';
import { SourceMarks } from '@/components/parts/sources';
import { Section, SectionNote } from '@/components/ui/section';
import { resultWords } from '@/lib/locale/words/result';
import type { ReportMoves } from '@/lib/report/portfolio';

interface MovesProps {
  readonly view: PortfolioView;
  readonly moves: ReportMoves;
}

/** From here to there: what all share, then the order of moves. */
export function MovesSection({ view, moves }: MovesProps) {
  const { planWords } = view;
  const words = planWords.moves;
  return (
    <Section id="moves" label={words.label} title={moves.title}>
      <Before view={view} moves={moves} />
      {moves.stays.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">{words.stays}</h3>
          <ul className="mt-1 max-w-3xl list-disc space-y-1 pl-5">
            {moves.stays.map((sentence) => (
              <li key={sentence}>
                <bdi>{sentence}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {moves.steps.length > 0 && <Steps view={view} moves={moves} />}
    </Section>
  );
}

/** Practices and the pipeline, before anything moves. */
function Before({ view: { planWords, locale }, moves }: MovesProps) {
  const cites = resultWords(locale);
  return (
    <>
      <h3 className="text-lg">{planWords.moves.before}</h3>
      <ul className="mt-1 max-w-3xl space-y-2">
        {moves.practices.map(({ title, text, sources }) => (
          <li key={title}>
            <strong>{title}</strong> {text} <SourceMarks sources={sources} words={cites} />
          </li>
        ))}
      </ul>
      <h4 className="mt-3 font-semibold">{planWords.moves.pipeline}</h4>
      <dl className="mt-1 grid max-w-3xl gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {moves.pipeline.map(({ platform, text, sources }) => (
          <div key={platform.alternative} className="contents">
            <dt className="font-medium">{platform.name}</dt>
            <dd>
              {text} <SourceMarks sources={sources} words={cites} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Steps({ view: { planWords, locale }, moves }: MovesProps) {
  return (
    <>
      <h3 className="mt-6 text-lg">{planWords.moves.order}</h3>
      <SectionNote>{planWords.moves.ordered}</SectionNote>
      <StepList steps={moves.steps} locale={locale} />
    </>
  );
}
