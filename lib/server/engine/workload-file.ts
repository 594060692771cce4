import { Scalar, stringify } from 'yaml';
import type { PortfolioLimits } from '../../share';
import type { PlanWish } from '@/lib/input';
import { writeAnswers } from '@/lib/model/several';
import type { PortfolioEntry } from '@/lib/report/portfolio';

/** What a plan for all is asked; that every platform costs the same is nothing that a file can say. */
type FileLimits = Pick<PortfolioLimits, 'day' | 'max' | 'with' | 'without' | 'stay' | 'weigh'>;

/** Readers of YAML 1.1 (PyYAML, Ruby, Helm) make false of no, 90 of 1:30 and a day of 2026-11-30, unless they are quoted. */
const FORMAT = { lineWidth: 0, compat: 'yaml-1.1' } as const;

/** The workloads as a file that the command line and the API take (`lib/input`), and that every reader of YAML reads alike. */
export function writeWorkloadFile(entries: readonly PortfolioEntry[], limits: FileLimits = { with: [], without: [] }): string {
  const ids = nameEntries(entries);
  const workloads = entries.map(({ title, answers, priorities }, index) => {
    const isSilent = priorities.most.length === 0 && priorities.least.length === 0;
    const [importance, stay] = [limits.weigh?.get(index), limits.stay?.get(index)];
    return {
      id: ids[index],
      ...(title !== '' && { title: quote(title) }),
      answers: writeAnswers(answers),
      ...(!isSilent && { priorities }),
      ...(importance !== undefined && { importance }),
      ...(stay !== undefined && { stay }),
    };
  });
  const portfolio = writeLimits(limits);
  return stringify({ workloads, ...(Object.keys(portfolio).length > 0 && { portfolio }) }, FORMAT);
}

/** Anybody's text: PyYAML refuses even a bare `=` and `<<`. */
function quote(text: string): Scalar<string> {
  return Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE });
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

/** The title in kebab-case where it is Latin and not taken; otherwise its number, or the next that is free. */
function nameUniquely(title: string, index: number, taken: readonly string[]): string {
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isPlain = id !== '' && !/[^\p{ASCII}’]/u.test(title);
  if (isPlain && !taken.includes(id)) return id;
  let number = index + 1;
  while (taken.includes(`workload-${number}`)) number += 1;
  return `workload-${number}`;
}
