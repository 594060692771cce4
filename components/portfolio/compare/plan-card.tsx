import type { PlanSide, PlansWords } from './view';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';

interface PlanCardProps {
  readonly side: PlanSide;
  readonly words: PlansWords;
  /** Between limits. */
  readonly separator: string;
}

/** What a plan says and what was asked of it, and the way to it. */
export function PlanCard({ side, words, separator }: PlanCardProps) {
  const { name, letter, path, report, limits, limitProblems, house, houseNotice } = side;
  const n = report.names.length;
  return (
    <section aria-label={name} className="space-y-2 border-t-2 border-ink pt-3">
      <p className="text-sm text-muted">
        {name} · {fill(n === 1 ? words.of.one : words.of.many, { n })}
      </p>
      <p className="text-xl font-semibold">{report.headline}</p>
      <p>
        <bdi>{report.sentence}</bdi>
      </p>
      <p className="text-sm text-muted">
        <bdi>{limits.length === 0 ? words.askedNothing : fill(words.asked, { limits: limits.join(separator) })}</bdi>
      </p>
      {limitProblems.map((problem) => (
        <Notice key={problem} kind="error">
          {problem}
        </Notice>
      ))}
      {houseNotice !== null && <Notice>{houseNotice}</Notice>}
      {house && (
        <Notice title={house.title}>
          {house.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <ButtonLink href={path} look="quiet">
        {fill(words.open, { side: letter })}
      </ButtonLink>
    </section>
  );
}
