import { Notice } from '@/components/ui/notice';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { BreakEvenSection } from './break-even-section';
import { CostForm } from './cost-form';
import { OriginNotice, ProblemNotices } from './cost-notices';
import { MonthTable } from './month-table';
import { NotesSections } from './notes-sections';
import { PairsSection } from './pairs-section';
import type { CostView } from './view';

/** What one workload costs: the answer, the figures to change, each way to pay, where they cross, what is left out. */
export function CostPage({ view }: { readonly view: CostView }) {
  const { figures, report, tooMany, count, locale } = view;
  const { words } = figures;
  const parts = (['form', 'month', 'lines', 'pairs', 'left', 'how'] as const).filter(
    (id) => report !== null || !['month', 'lines', 'pairs'].includes(id),
  );
  return (
    <PageBody>
      <PageHead title={words.title} lead={report?.answer ?? fill(words.lead, { n: count })}>
        {report && <p className="mt-2 text-sm text-muted">{fill(words.lead, { n: count })}</p>}
      </PageHead>
      <div className="space-y-3 empty:hidden">
        <OriginNotice view={view} />
        <ProblemNotices view={view} />
        {tooMany !== null && <Notice kind="error">{tooMany}</Notice>}
      </div>
      <Contents title={knowledgeWords(locale).contents} entries={parts.map((id) => ({ id, label: words.parts[id] }))} />
      <Section id="form" label={words.parts.form} title={figures.labels.form.title}>
        <CostForm view={view} hasShape />
      </Section>
      {report && (
        <>
          <Section id="month" label={words.parts.month} title={words.month.title}>
            <MonthTable {...report} figures={figures} caption={words.month.caption} />
          </Section>
          <BreakEvenSection lines={report.lines} figures={figures} />
          <PairsSection report={report} figures={figures} />
        </>
      )}
      <NotesSections figures={figures} />
    </PageBody>
  );
}
