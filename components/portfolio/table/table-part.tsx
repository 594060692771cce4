import { MOST_WORKLOADS } from '@/components/parts/memory/workloads';
import { fill, type Locale } from '@/lib/locale';
import { mineWords } from '@/lib/locale/words/mine';
import { workloadWords } from '@/lib/locale/words/workloads';
import { TableIsland } from './table-island';

/** The table of workloads on its page, and what stands in its place without a script. */
export function TablePart({ locale, brought }: { readonly locale: Locale; readonly brought: string }) {
  const words = workloadWords(locale);
  const { menu, unnamed, deleted, undo, copyOf, problems, faults } = mineWords(locale);
  return (
    <section aria-labelledby="your-workloads" className="space-y-3 border-y border-line py-4">
      <h2 id="your-workloads" className="text-2xl">
        {words.title}
      </h2>
      <p className="max-w-3xl text-muted noscript:hidden">{fill(words.lead, { most: MOST_WORKLOADS })}</p>
      <p className="hidden max-w-3xl noscript:block">{words.noScript}</p>
      <TableIsland locale={locale} brought={brought} words={words} mine={{ menu, unnamed, deleted, undo, copyOf, problems, faults }} />
    </section>
  );
}
