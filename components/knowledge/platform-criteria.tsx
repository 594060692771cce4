import { familyHue } from '@/components/parts/family-hue';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { platformWords } from '@/lib/locale/words/platforms';
import { ClaimText } from '../parts/claim-text';
import { type EffectText, type PlatformCriterion, wordPoints } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';

interface PlatformCriteriaProps {
  readonly criteria: readonly PlatformCriterion[];
  readonly family: string;
  readonly terms: PageTerms;
}

/** Each criterion of a platform: its base value at a glance, its reason and its strongest answers on demand. */
export function PlatformCriteria({ criteria, family, terms }: PlatformCriteriaProps) {
  const words = platformWords(terms.locale).detail.criteria;
  return criteria.map((criterion) => (
    <Disclosure key={criterion.id} summary={<CriterionLine criterion={criterion} family={family} />}>
      <p className="max-w-3xl">
        <ClaimText claim={criterion.reason} terms={terms} />
      </p>
      <div className="mt-3 grid gap-x-10 gap-y-3 lg:grid-cols-2">
        <Moves title={words.up} moves={criterion.up} nothing={words.nothing} terms={terms} />
        <Moves title={words.down} moves={criterion.down} nothing={words.nothing} terms={terms} />
      </div>
      <p className="mt-3 text-sm">
        <TextLink href={`/${terms.locale}/method#criterion-${criterion.id}`}>{words.all}</TextLink>
      </p>
    </Disclosure>
  ));
}

function CriterionLine({ criterion, family }: { readonly criterion: PlatformCriterion; readonly family: string }) {
  const { title, value, up, down } = criterion;
  const extremes = [up[0], down[0]].flatMap((move) => (move ? wordPoints(move.points) : [])).join(' / ');
  return (
    <span className="grid grid-cols-[7.5rem_1.75rem_5rem] items-center gap-x-2 sm:grid-cols-[14rem_10rem_2rem_6rem] sm:gap-x-3">
      <span>{title}</span>
      <svg aria-hidden="true" className="hidden h-2.5 w-full sm:block" viewBox="0 0 100 10" preserveAspectRatio="none">
        <rect width="100" height="10" className="fill-sunken" />
        <rect width={value} height="10" className={`bar ${familyHue(family)}`} />
      </svg>
      <span className="text-right tabular-nums">{value}</span>
      <span className="text-right text-sm font-normal whitespace-nowrap text-muted tabular-nums">{extremes}</span>
    </span>
  );
}

interface MovesProps {
  readonly title: string;
  readonly moves: readonly EffectText[];
  readonly nothing: string;
  readonly terms: PageTerms;
}

function Moves({ title, moves, nothing, terms }: MovesProps) {
  return (
    <div>
      <p className="text-sm text-muted">{title}</p>
      {moves.length === 0 && <p>{nothing}</p>}
      <ul className="grid gap-2">
        {moves.map(({ points, when, reason }) => (
          <li key={when} className="grid grid-cols-[3rem_1fr]">
            <span className="font-semibold tabular-nums">{wordPoints(points)}</span>
            <span>
              <span className="font-semibold">{when}</span>
              <span className="block">
                <ClaimText claim={reason} terms={terms} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
