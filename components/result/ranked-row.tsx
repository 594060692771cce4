import type { ReactNode } from 'react';
import { StackedBar } from '@/components/charts/stacked-bar';
import { familyHue } from '@/components/parts/family-hue';
import { fill } from '@/lib/locale';
import { houseWords } from '@/lib/locale/words/house';
import { familyNote, formatPoints } from '@/lib/report/reader';
import type { RankedPlatform } from '@/lib/report/result';
import { DuelView } from './duel-view';
import type { ResultParts } from './parts';

interface RankedRowProps {
  readonly platform: RankedPlatform;
  /** Indices of the criteria that decide. */
  readonly deciding: readonly number[];
  /** The runner-up, or whom the address asks for: what stands on paper, and where an anchor leads. */
  readonly isRival: boolean;
  readonly parts: ResultParts;
}

/** A place in the ranking. All but the first open what sets them apart from it. */
export function RankedRow({ platform, deciding, isRival, parts }: RankedRowProps) {
  const { report, view } = parts;
  const { contributions, low, high, rank, family, alternative } = platform;
  const bar = <StackedBar stack={{ parts: contributions, low, high, hollow: rank === null }} hue={familyHue(family)} deciding={deciding} />;
  const head = <PlaceHead platform={platform} parts={parts} />;
  if (platform === report.ranking[0] && rank !== null) {
    return (
      <li>
        {head}
        {bar}
      </li>
    );
  }
  return (
    <li>
      <details open={alternative === view.vs}>
        <summary>
          {head}
          {bar}
        </summary>
        <div {...(isRival && { id: 'duel' })} className={isRival ? 'fold-target' : 'print:hidden'}>
          <DuelView rival={platform} parts={parts} />
        </div>
      </details>
    </li>
  );
}

function PlaceHead({ platform, parts: { report, words, own } }: Pick<RankedRowProps, 'platform' | 'parts'>): ReactNode {
  const { rank, short, score, low, high, alternative } = platform;
  const isWithheld = report.house?.withheld.some((withheld) => withheld.alternative === alternative) === true;
  const house = isWithheld ? houseWords(report.locale).row : '';
  const notes = [familyNote(platform), rank === null ? words.excluded : '', house].filter((note) => note !== '').join(' · ');
  return (
    <span className="place">
      <span>
        <strong>{rank === null ? short : fill(words.ranking.rowLabel, { rank, name: short })}</strong> <small>{notes}</small>
      </span>
      <strong>
        {formatPoints(score)}
        {high > low && <span className="sr-only"> ({fill(own.ranking.range, { low: formatPoints(low), high: formatPoints(high) })})</span>}
      </strong>
    </span>
  );
}
