import { ScrollRegion } from '@/components/ui/scroll-region';
import { Notice } from '@/components/ui/notice';
import type { resultWords } from '@/lib/locale/words/result';
import type { Drift } from '@/lib/report/result';

interface DriftNoticeProps {
  readonly drift: Drift;
  /** Where both stand side by side. */
  readonly href: string;
  readonly words: ReturnType<typeof resultWords>;
}

/** An old link keeps its result; where today's rules differ, both are shown. */
export function DriftNotice({ drift, href, words }: DriftNoticeProps) {
  return (
    <Notice title={words.drift.title}>
      <p>{drift.sentence}</p>
      {drift.platforms.length > 0 && <DriftTable drift={drift} words={words} />}
      <p className="no-print mt-2">
        <a className="inline-flex min-h-6 items-center text-accent underline" href={href}>
          {words.drift.compare}
        </a>
      </p>
    </Notice>
  );
}

/** Where each platform stood, and where it stands by today's rules. */
function DriftTable({ drift, words }: Omit<DriftNoticeProps, 'href'>) {
  return (
    <ScrollRegion label={words.drift.title}>
      <table className="mt-2 text-sm">
        <caption className="sr-only">{words.drift.title}</caption>
        <thead>
          <tr>
            <td />
            {[words.drift.then, words.drift.today].map((label) => (
              <th key={label} scope="col" className="px-4 py-1 text-left">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drift.platforms.map((platform) => (
            <tr
              key={platform.alternative}
              className={`border-t border-line ${platform.then.rank === platform.today.rank ? '' : 'font-semibold'}`}
            >
              <th scope="row" className="py-1 text-left font-normal">
                {platform.short}
              </th>
              <td className="px-4 py-1">{platform.then.text}</td>
              <td className="px-4 py-1">{platform.today.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
