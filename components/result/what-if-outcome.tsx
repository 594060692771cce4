import { IntervalBar } from '@/components/parts/interval-bar';
import { familyHue } from '@/components/parts/family-hue';
import { Button, ButtonLink } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import type { whatIfWords } from '@/lib/locale/words/what-if';
import { comparePlaces, type LiveResult, type PlacedPlatform, type RecommendedPlatform } from '@/lib/report/result';
import { formatDifference, formatPoints } from '@/lib/report/reader';
import { VerdictScale } from './verdict-scale';

type Words = ReturnType<typeof whatIfWords>;

interface WhatIfOutcomeProps {
  readonly now: LiveResult;
  /** What the shared link says. */
  readonly before: LiveResult;
  /** `coming` while it is measured; null where nothing is recommended. */
  readonly verdict: RecommendedPlatform['verdict'] | 'coming' | null;
  readonly differences: readonly string[];
  /** The result of the changed answers. */
  readonly href: string;
  readonly words: Words;
  readonly onReset: () => void;
}

/** What becomes of the recommendation: sentences, ranking, and what differs from the link. */
export function WhatIfOutcome({ now, before, verdict, differences, href, words, onReset }: WhatIfOutcomeProps) {
  return (
    <div className="space-y-4 rounded-md border border-line bg-surface p-4 lg:sticky lg:top-4" data-outcome>
      <div>
        <h3 className="text-lg">{now.headline}</h3>
        <p className="mt-1">{now.sentence}</p>
        <ul className="mt-2 list-disc pl-5 text-sm">
          {now.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      {verdict === 'coming' ? (
        <p className="text-muted">{words.coming}</p>
      ) : (
        verdict && <VerdictScale label={words.firmness} verdict={verdict} />
      )}
      <section id="try-ranking" aria-labelledby="try-ranking-title">
        <h4 id="try-ranking-title" className="border-t border-line pt-3 text-sm font-semibold">
          {words.ranking}
        </h4>
        <ol className="mt-2 space-y-2">
          {now.places.map((place) => (
            <Place key={place.alternative} place={place} before={before.places} words={words} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="try-differences">
        <h4 id="try-differences" className="border-t border-line pt-3 text-sm font-semibold">
          {words.differences}
        </h4>
        {differences.length === 0 ? (
          <p className="text-sm text-muted">{words.nothing}</p>
        ) : (
          <>
            <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
              {differences.map((difference) => (
                <li key={difference}>{difference}</li>
              ))}
            </ul>
            <div className="mt-3 flex flex-wrap gap-3">
              <ButtonLink href={href}>{words.see}</ButtonLink>
              <Button look="quiet" onClick={onReset}>
                {words.reset}
              </Button>
            </div>
          </>
        )}
      </section>
    </div>
  );
}

interface PlaceProps {
  readonly place: PlacedPlatform;
  readonly before: readonly PlacedPlatform[];
  readonly words: Words;
}

function Place({ place, before, words }: PlaceProps) {
  const { difference, move } = comparePlaces(words, place, before);
  const isOut = place.rank === null;
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 text-sm tabular-nums">
      <span className={isOut ? 'text-muted' : ''}>
        {isOut ? '' : `${fill(words.rank, { rank: place.rank })} `}
        <span className={place.rank === 1 ? 'font-bold' : ''}>{place.short}</span>{' '}
        <span className="text-xs text-muted">{place.familyName}</span>
        {move !== '' && <span className="ml-2 rounded-sm bg-accent-soft px-1 text-xs whitespace-nowrap">{move}</span>}
      </span>
      <span className="text-right">
        {isOut ? <span className="text-xs text-muted">{words.excluded}</span> : formatPoints(place.score)}{' '}
        {!isOut && difference !== 0 && <span className="text-xs text-muted">({formatDifference(difference)})</span>}
      </span>
      <span className="col-span-2">
        {isOut ? (
          <span className="text-xs text-muted">{place.excludedBy.join(' · ')}</span>
        ) : (
          <IntervalBar low={place.low} mark={place.score} high={place.high} hue={familyHue(place.family)} />
        )}
      </span>
    </li>
  );
}
