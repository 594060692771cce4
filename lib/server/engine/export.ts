import { EXPORT_FORMATS, toCsv, toDecisionsJson, toInput, toMadr, toMarkdown, toWorkloadJson, withHouse } from '../../export';
import type { Asked, Reply } from '../questions';
import { findResult, findWholeShared } from './results';
import { loadDecisions, loadImport } from '@/lib/content';
import type { Rules } from '@/lib/engine';
import { cleanTitle } from '@/lib/share';
import { openLink } from '../open-link';
import { parseExport } from '../../input';
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
      return writeJson(asked);
    case 'workload.json':
      return writeWorkload(asked);
  }
}

/** The same with notes, as a request asks for it. */
export function writeNotedExport({ bytes, origin, date }: Asked<'noted-export'>): Reply<'noted-export'> {
  const parsed = parseExport(bytes, { formats: EXPORT_FORMATS, parts: loadImport().parts.map(({ id }) => id), rulesOf });
  if (!parsed.ok) return parsed;
  const { code, format, locale, title, ...beside } = parsed.request;
  return { ok: true, code, locale, format, text: writeExport({ code, format, locale, title: cleanTitle(title), ...beside, origin, date }) };
}

function rulesOf(spelt: string): { readonly code: string; readonly rules: Rules } | null {
  const opened = openLink(spelt);
  return opened.ok ? { code: opened.code, rules: opened.catalogue } : null;
}

/** What a result is called among others of a file. */
const ID = 'workload';

/** What the command line and the API take, and the questionnaire reads back. */
function writeWorkload({ code, title, notes = {} }: Asked<'export'>): string {
  const { link } = findResult(code);
  return `${JSON.stringify({ workloads: [toInput({ id: ID, title, notes, ...link })] }, null, 2)}\n`;
}

/** As the API replies, by the rules of the link; its address is whole, since a file leaves its server. */
function writeJson({ code, notes, origin }: Asked<'export'>): string {
  const { catalogue, link, findings, house } = findResult(code);
  const { answers, priorities } = link;
  const told = toWorkloadJson(catalogue, { id: ID, answers, priorities, ...(notes && { notes }) }, findings);
  const advice = {
    ...told,
    url: origin + told.url,
    ...toDecisionsJson(findDecisions(catalogue, findings.assessment, loadDecisions())),
  };
  const workload = withHouse(advice, findings.assessment, house ?? null);
  return `${JSON.stringify({ contentVersion: String(catalogue.version), workloads: [workload], portfolio: null }, null, 2)}\n`;
}
