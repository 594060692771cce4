import { toCsv, toDecisionsJson, toMadr, toMarkdown, toWorkloadJson, withHouse } from '../../export';
import type { Asked } from '../questions';
import { findResult, findWholeShared } from './results';
import { loadDecisions } from '@/lib/content';
import { findDecisions } from '@/lib/report/result';

/** A result as a file. */
export function writeExport(asked: Asked<'export'>): string {
  switch (asked.format) {
    case 'md':
      return toMarkdown(findWholeShared(asked));
    case 'madr.md':
      return toMadr(findWholeShared(asked), asked.date);
    case 'csv':
      return toCsv(findWholeShared(asked));
    case 'json':
      return writeJson(asked.code);
  }
}

/** As the API replies, by the rules of the link. */
function writeJson(code: string): string {
  const { catalogue, link, findings, house } = findResult(code);
  const { answers, priorities } = link;
  const advice = {
    ...toWorkloadJson(catalogue, { id: 'workload', answers, priorities }, findings),
    ...toDecisionsJson(findDecisions(catalogue, findings.assessment, loadDecisions())),
  };
  const workload = withHouse(advice, findings.assessment, house ?? null);
  return `${JSON.stringify({ contentVersion: String(catalogue.version), workloads: [workload], portfolio: null }, null, 2)}\n`;
}
