/**
 * The path below which this deployment is served: empty at the root of a host, otherwise such as `/dokoni`, without a slash at the end. Every path
 * that a reader gets begins with it. In browsers and pages it is what the build was made for; a server that is told another one does not start.
 */
export const BASE: string = (process.env.DOKONI_BASE_PATH ?? '').trim();

/** A path of ours without the base, as routes and the door know it: both with it and without it, since some proxies take it off. */
export function belowBase(path: string, base: string = BASE): string {
  if (base === '' || !path.startsWith(base)) return path;
  const rest = path.slice(base.length);
  if (rest === '' || /^[?#]/.test(rest)) return `/${rest}`;
  return rest.startsWith('/') ? rest : path;
}

/** The other way round: the address that the framework knows; its root has no slash at the end. */
export function aboveBase(path: string, base: string = BASE): string {
  return base !== '' && /^\/([?#]|$)/.test(path) ? base + path.slice(1) : base + path;
}
