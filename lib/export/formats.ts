/** The files of a result, by the end of their address (`/export/CODE.madr.md`), in the order in which they are offered. */
export const EXPORT_FORMATS = ['md', 'madr.md', 'csv', 'json', 'workload.json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
