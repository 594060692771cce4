import { stringify } from 'yaml';
import { writeAnswers } from '@/lib/model/several';
import type { PortfolioEntry } from '@/lib/report/portfolio';

/** The workloads as a file that the command line and the API take (`lib/input`). */
export function writeWorkloadFile(entries: readonly PortfolioEntry[]): string {
  const ids: string[] = [];
  const workloads = entries.map(({ title, answers, priorities }, index) => {
    const id = nameUniquely(title, index, ids);
    ids.push(id);
    const isSilent = priorities.most.length === 0 && priorities.least.length === 0;
    return { id, ...(title !== '' && { title }), answers: writeAnswers(answers), ...(!isSilent && { priorities }) };
  });
  return stringify({ workloads }, { lineWidth: 0 });
}

/** The title in kebab-case where it is Latin and not taken; otherwise its number. */
function nameUniquely(title: string, index: number, taken: readonly string[]): string {
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' || /[^\p{ASCII}’]/u.test(title) || taken.includes(id) ? `workload-${index + 1}` : id;
}
