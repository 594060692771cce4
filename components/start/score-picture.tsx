import { familyStyle } from '@/components/platform/family-style';

/** One bar of the picture: points of 100. */
export interface ScoreBar {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Null where it is excluded. */
  readonly score: number | null;
}

interface ScorePictureProps {
  readonly title: string;
  readonly conclusion: string;
  readonly excluded: string;
  readonly href: string;
  readonly bars: readonly ScoreBar[];
}

/** A ranking at a glance: a list whose numbers are drawn as bars. */
export function ScorePicture({ title, conclusion, excluded, href, bars }: ScorePictureProps) {
  return (
    <figure className="rounded-lg border border-line bg-surface p-4 sm:p-5">
      <figcaption>
        <a className="font-semibold text-ink" href={href}>
          {title}
        </a>
        <p className="text-sm text-muted">{conclusion}</p>
      </figcaption>
      <ol className="mt-3 grid gap-1.5 text-sm">
        {bars.map(({ id, name, family, score }) => (
          <li key={id} className="grid grid-cols-[minmax(0,10.5rem)_1fr_2.75rem] items-center gap-2">
            <span className={score === null ? 'truncate text-muted' : 'truncate'}>{name}</span>
            {score === null ? (
              <span className="col-span-2 text-muted">{excluded}</span>
            ) : (
              <>
                <svg aria-hidden="true" className="h-3 w-full" viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect width="100" height="10" className="fill-sunken" />
                  <rect width={score} height="10" className={familyStyle(family).fill} />
                </svg>
                <span className="text-right tabular-nums">{score.toFixed(1)}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
}
