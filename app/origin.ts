/**
 * Where readers reach this deployment, without a slash at the end: for canonical addresses and previews. Set by
 * `DOKONI_ORIGIN`; a forwarded host header is never trusted for it.
 */
export function publicOrigin(): string {
  return (process.env['DOKONI_ORIGIN'] ?? `http://localhost:${process.env['PORT'] ?? '3000'}`).replace(/\/+$/, '');
}
