import { fill } from '@/lib/locale';
import { sharedPortfolioPath } from '@/lib/share';
import type { PortfolioView } from './view';

/** Some chats cut what is longer. */
const CHAT_LIMIT = 2000;

/** Code, rules and address of the portfolio. */
export function PortfolioColophon({ view: { words, links, report, limits, freed, origin } }: { readonly view: PortfolioView }) {
  const { colophon: labels, rules } = words;
  const address = origin + sharedPortfolioPath(links, limits);
  const short = origin + sharedPortfolioPath({ ...links, workloads: [] }, freed);
  return (
    <section id="colophon" aria-labelledby="colophon-heading" className="border-t-2 border-ink pt-3 text-sm">
      <h2 id="colophon-heading" className="mb-2 text-base">
        {labels.title}
      </h2>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-muted">{labels.address}</dt>
        <dd className="break-all">
          {address}
          {address.length > CHAT_LIMIT && (
            <span className="block break-normal text-muted">
              {fill(labels.long, { n: address.length, limit: CHAT_LIMIT, short: short.length })}{' '}
              <span className="break-all text-ink">{short}</span>
            </span>
          )}
        </dd>
        <dt className="text-muted">{labels.code}</dt>
        <dd className="font-mono break-all">{links.code}</dd>
        <dt className="text-muted">{labels.rules}</dt>
        {report.rules.map(({ version, date, workloads }) => (
          <dd key={version} className="sm:col-start-2">
            <bdi>
              {fill(report.rules.length === 1 ? rules.one : rules.version, {
                version,
                date,
                workloads: workloads.map((at) => report.names[at]).join(words.limits.separator),
              })}
            </bdi>
          </dd>
        ))}
      </dl>
      <p className="mt-2 text-muted">{labels.keeps}</p>
    </section>
  );
}
