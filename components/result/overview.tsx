import { familyHue } from '@/components/parts/family-hue';
import type { resultWords } from '@/lib/locale/words/result';
import { formatPoints } from '@/lib/report/reader';
import type { RankedPlatform } from '@/lib/report/result';

interface OverviewProps {
  readonly ranking: readonly RankedPlatform[];
  readonly words: ReturnType<typeof resultWords>;
}

/** All platforms at a glance: place, score, and who is out. The chart below shows what the scores are made of. */
export function Overview({ ranking, words }: OverviewProps) {
  return (
    <div className="rounded-md border border-line bg-surface px-4 py-3">
      <h2 className="flex items-baseline justify-between gap-2 text-base">
        {words.allPlatforms}
        <span className="text-xs font-normal text-muted">{words.outOf}</span>
      </h2>
      <ol className="mt-2 space-y-1.5 text-sm">
        {ranking.map((platform, index) => (
          <li key={platform.alternative} className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
            <span className={index === 0 && platform.rank !== null ? 'font-bold' : platform.rank === null ? 'text-muted' : ''}>
              {platform.short} <span className="text-xs font-normal text-muted">{platform.familyName}</span>
            </span>
            <span className="tabular-nums">
              {platform.rank === null ? <span className="text-xs text-muted">{words.excluded}</span> : formatPoints(platform.score)}
            </span>
            <svg aria-hidden="true" className="chart col-span-2 block w-full" height="5">
              <line x1="0" x2="100%" y1="2.5" y2="2.5" className="stroke-line" strokeWidth="1" />
              {platform.rank !== null && (
                <rect x="0" y="0" width={`${platform.score}%`} height="5" className={`bar ${familyHue(platform.family)}`} />
              )}
            </svg>
          </li>
        ))}
      </ol>
    </div>
  );
}
