import { FamilyMark } from '@/components/parts/family-mark';
import { ButtonLink } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import { formatPoints } from '@/lib/report/reader';
import type { BriefSide, Words } from './side';

/** What a result recommends, and the way to it. */
export function SideCard({ side, words }: { readonly side: BriefSide; readonly words: Words }) {
  const { recommendation, headline, sentence } = side.report;
  return (
    <section aria-label={side.name} className="space-y-2 border-t-2 border-ink pt-3">
      <p className="text-sm text-muted">
        <bdi>{side.name}</bdi>
      </p>
      <p className="text-xl font-semibold">{headline}</p>
      {recommendation ? (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <FamilyMark family={recommendation.family} label={recommendation.familyName} />
          <span>{fill(words.points, { score: formatPoints(recommendation.score), verdict: recommendation.verdict.label })}</span>
        </p>
      ) : (
        <p>{sentence}</p>
      )}
      <ButtonLink href={side.path} look="quiet">
        {fill(words.open, { side: side.name })}
      </ButtonLink>
    </section>
  );
}
