/** Below which path it is served, as `lib/model/base-path.ts` reads it; empty at the root of a host. */
export function basePath() {
  return (process.env['DOKONI_BASE_PATH'] ?? '').trim();
}
