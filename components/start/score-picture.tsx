import { familyHue } from '@/components/parts/family-hue';
import { fill } from '@/lib/locale';
import type { startWords } from '@/lib/locale/words/start';
import { formatPoints } from '@/lib/report/reader';
import type { StartExample } from './example';

interface ScorePictureProps {
  readonly words: ReturnType<typeof startWords>;
  readonly example: StartExample;
}

/** A ranking at a glance: a list whose numbers are drawn as bars. */
export function ScorePicture({ words, example }: ScorePictureProps) {
  const { ranking } = example.report;
  const [first, second] = ranking;
  if (!first || !second) return null;
  const places = { first: first.name, score: formatPoints(first.score), second: second.name, other: formatPoints(second.score) };
  return (
    <figure className="rounded-lg border border-line bg-surface p-4 sm:p-5">
      <figcaption>
        <a className="font-semibold text-ink" href={example.href}>
          {fill(words.pictureTitle, { example: example.title })}
        </a>
        <p className="text-sm text-muted">{fill(words.picture, places)}</p>
      </figcaption>
      <ol className="mt-3 grid gap-1.5 text-sm">
        {ranking.map(({ alternative, short, family, score, status }) => (
          <li key={alternative} className="grid grid-cols-[minmax(0,10.5rem)_1fr_2.75rem] items-center gap-2">
            <span className={status === 'out' ? 'truncate text-muted' : 'truncate'}>{short}</span>
            {status === 'out' ? (
              <span className="col-span-2 text-muted">{words.excluded}</span>
            ) : (
              <>
                <svg aria-hidden="true" className="h-3 w-full" viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect width="100" height="10" className="fill-sunken" />
                  <rect width={score} height="10" className={`bar ${familyHue(family)}`} />
                </svg>
                <span className="text-right tabular-nums">{formatPoints(score)}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
}
