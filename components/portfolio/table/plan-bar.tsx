import { saveFile } from '@/components/parts/memory/give-file';
import { listPlanned, type Table } from '@/components/parts/memory/workloads';
import { Button, ButtonLink } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import { PORTFOLIO_SIZE } from '@/lib/share';
import type { TableKit } from './kit';
import { planPath, writeProgramsFile } from './plan-link';

/** The way to the plan, or what is missing for it; and the file that takes more than a link. */
export function PlanBar({ kit: { locale, words, data }, table }: { readonly kit: TableKit; readonly table: Table }) {
  const rows = listPlanned(table);
  const n = rows.length;
  const { least, most } = PORTFOLIO_SIZE;
  const path = planPath(table, rows, { rules: data.rules, locale });
  const values = { n, least, most, over: n - most, planned: words.row.planned };
  return (
    <section aria-labelledby="plan" className="space-y-2">
      <h3 id="plan" className="text-lg">
        {words.plan.title}
      </h3>
      {path === null && <p>{fill(n < least ? words.plan.few : words.plan.many, values)}</p>}
      <div className="flex flex-wrap items-center gap-3">
        {path !== null && <ButtonLink href={path}>{fill(words.plan.ready, values)}</ButtonLink>}
        {n > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              saveFile(`${words.plan.programsName}.json`, writeProgramsFile(table, rows, data.rules));
            }}
          >
            {words.plan.programs}
          </Button>
        )}
      </div>
    </section>
  );
}
