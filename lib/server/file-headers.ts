import type { ExportFormat } from '../export';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  'madr.md': 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  'workload.json': 'application/json; charset=utf-8',
};

/** What a browser saves a result as. */
export function fileHeaders(code: string, format: ExportFormat): Record<string, string> {
  return { 'Content-Type': TYPES[format], 'Content-Disposition': `attachment; filename="dokoni-${code}.${format}"` };
}
