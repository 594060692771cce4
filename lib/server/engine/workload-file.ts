import { stringify } from 'yaml';
import type { PortfolioLimits } from '../../share';
import type { PlanWish } from '@/lib/input';
import { writeAnswers } from '@/lib/model/several';
import type { PortfolioEntry } from '@/lib/report/portfolio';

/** What a plan for all is asked; that every platform costs the same is nothing that a file can say. */
type FileLimits = Pick<PortfolioLimits, 'day' | 'max' | 'with' | 'without' | 'stay' | 'weigh'>;

/** The workloads as a file that the command line and the API take (`lib/input`). */
export function writeWorkloadFile(entries: readonly PortfolioEntry[], limits: FileLimits = { with: [], without: [] }): string {
  const ids = nameEntries(entries);
  const workloads = entries.map(({ title, answers, priorities }, index) => {
    const isSilent = priorities.most.length === 0 && priorities.least.length === 0;
    const [importance, stay] = [limits.weigh?.get(index), limits.stay?.get(index)];
    return {
      id: ids[index],
      ...(title !== '' && { title }),
      answers: writeAnswers(answers),
      ...(!isSilent && { priorities }),
      ...(importance !== undefined && { importance }),
      ...(stay !== undefined && { stay }),
    };
  });
  const portfolio = writeLimits(limits);
  return stringify({ workloads, ...(Object.keys(portfolio).length > 0 && { portfolio }) }, { lineWidth: 0 });
}

/** The ids of workloads in a file, in their order. */
export function nameEntries(entries: readonly PortfolioEntry[]): string[] {
  const ids: string[] = [];
  entries.forEach(({ title }, index) => ids.push(nameUniquely(title, index, ids)));
  return ids;
}

/** The limits as a file and the API's plan take them. */
export function writeLimits({ day, max, with: include, without: exclude }: FileLimits): PlanWish {
  return {
    ...(day !== undefined && { day }),
    ...(max !== undefined && { atMost: max }),
    ...(include.length > 0 && { include }),
    ...(exclude.length > 0 && { exclude }),
  };
}

/** The title in kebab-case where it is Latin and not taken; otherwise its number. */
function nameUniquely(title: string, index: number, taken: readonly string[]): string {
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' || /[^\p{ASCII}’]/u.test(title) || taken.includes(id) ? `workload-${index + 1}` : id;
}
