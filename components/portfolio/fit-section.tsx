import { Section } from '@/components/ui/section';
import { FitTable } from './fit-table';
import type { PortfolioView } from './view';

/** Every workload on every platform. */
export function FitSection({ view: { report, words } }: { readonly view: PortfolioView }) {
  return (
    <Section id="fit" label={words.page.sections.fit} title={report.fit.title}>
      <p className="mb-3 max-w-3xl text-sm text-muted">{words.fit.text}</p>
      <FitTable fit={report.fit} words={words.fit} />
    </Section>
  );
}
