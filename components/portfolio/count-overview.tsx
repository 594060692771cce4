import { formatPoints } from '@/lib/report/reader';
import type { ReportCount } from '@/lib/report/portfolio';
import type { Words } from './view';

interface CountOverviewProps {
  readonly counts: readonly ReportCount[];
  readonly words: Words['page'];
}

/** What each number of platforms gives up, at a glance. The section below has the sets and what they depend on. */
export function CountOverview({ counts, words }: CountOverviewProps) {
  const most = Math.max(...counts.map(({ plan }) => plan.misfit));
  return (
    <div className="self-start rounded-md border border-line bg-surface px-4 py-3">
      <h2 className="flex items-baseline justify-between gap-2 text-base">
        {words.byCount}
        <span className="text-xs font-normal text-muted">{words.givenUp}</span>
      </h2>
      <ol className="mt-2 space-y-1.5 text-sm">
        {counts.map(({ count, plan, isBest }) => (
          <li key={count} className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
            <span className={isBest ? 'font-bold' : ''}>
              {count} <span className="text-xs font-normal text-muted">{plan.platforms.map(({ short }) => short).join(' · ')}</span>
            </span>
            <span className={`tabular-nums ${isBest ? 'font-bold' : ''}`}>{formatPoints(plan.misfit)}</span>
            <svg aria-hidden="true" className="chart col-span-2 block w-full" height="5">
              <line x1="0" x2="100%" y1="2.5" y2="2.5" className="stroke-line" strokeWidth="1" />
              <rect
                x="0"
                y="0"
                width={`${most === 0 ? 0 : (plan.misfit / most) * 100}%`}
                height="5"
                className={isBest ? 'fill-accent' : 'fill-line-strong'}
              />
            </svg>
          </li>
        ))}
      </ol>
    </div>
  );
}
