import { resultPath } from '@/lib/share';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import type { PortfolioView } from './view';

/** The workloads that no platform can run, each with what would lift that. */
export function BlockedSection({ view: { report, words, links } }: { readonly view: PortfolioView }) {
  const { blocked } = report;
  const { title, nearest: nearestLabel, see } = words.blocked;
  return (
    <Section
      id="blocked"
      label={words.page.sections.blocked}
      title={fill(blocked.length === 1 ? title.one : title.many, { n: blocked.length })}
    >
      <ul className="grid gap-x-12 gap-y-5 md:grid-cols-2 print:grid-cols-2 print:gap-y-1">
        {blocked.map(({ workload, name, lift, nearest }) => (
          <li key={workload} className="border-l-4 border-bad pl-4">
            <h3 className="text-base">
              <bdi>{name}</bdi>
            </h3>
            <p>{lift}</p>
            <p className="mt-1 text-sm text-muted">{nearestLabel}</p>
            <ul className="list-disc pl-5 text-sm">
              {nearest.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <TextLink
              look="row"
              className="no-print"
              href={`${resultPath({ locale: links.locale, code: '', title: '', ...links.workloads[workload] })}#exclusions`}
              aria-label={fill(words.page.open, { workload: name })}
            >
              {see}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
