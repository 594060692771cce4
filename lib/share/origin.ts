/**
 * Where readers reach this deployment, without a slash at the end: `DOKONI_ORIGIN`, or the address of `npm start`. It is
 * never taken from a request, whose host header anybody can set.
 */
export function publicOrigin(env: Readonly<Record<string, string | undefined>>): string {
  return (env['DOKONI_ORIGIN'] ?? `http://localhost:${env['PORT'] ?? '3000'}`).replace(/\/+$/, '');
}
