import { get, type IncomingHttpHeaders } from 'node:http';

/** Where a reader stands: the port of the proxy, and what the browser's address bar says. */
export interface Reader {
  readonly port: number;
  /** Host and port as readers know them: another name than any server's own. */
  readonly host: string;
  readonly scheme: 'http' | 'https';
  readonly base: string;
}

export interface Crawl {
  readonly visited: number;
  /** Each with the page that it stands on. */
  readonly faults: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Our own machines, which no reader can open, and the name under which pages are rendered. */
const FOREIGN = /(?:localhost|127\.0\.0\.1|\[::1\]|\/\/door)(?::\d+)?\/[^\s"<]*/;

/**
 * An address of ours in data that begins at the root of the host; not where the framework cut its data in two. Links of results and plans
 * are kept and compared without the base.
 */
const ROOTED = /(?<!\[1,)(?:"|&quot;)\/(?:en|ja|embed|image|export|assets)\/[^"&\\]*/;

/** The index of the search is asked for by script. */
const INDEX = /[^"&;\\]*\/assets\/search-[a-z]+-[0-9a-f]+\.json/;

/**
 * Follows addresses from the given ones, up to `limit`: every one has to lie below the base and to answer, and no text may name another host
 * than the reader's.
 */
export async function crawl(reader: Reader, starts: readonly string[], limit: number): Promise<Crawl> {
  const todo = [...starts];
  const seen = new Set<string>();
  const faults: string[] = [];
  for (let path = todo.shift(); path !== undefined && seen.size < limit; path = todo.shift()) {
    const address = path.split('#')[0] ?? '';
    if (seen.has(address)) continue;
    seen.add(address);
    const answer = await fetchAs(reader, address);
    if (answer.status >= 400) faults.push(`${answer.status} ${address}`);
    const { found, wrong } = readAnswer(answer, reader);
    faults.push(...wrong.map((text) => `${address}: ${text}`));
    todo.push(...found);
  }
  return { visited: seen.size, faults };
}

function readAnswer({ headers, text }: Answer, reader: Reader): { readonly found: readonly string[]; readonly wrong: readonly string[] } {
  const type = headers['content-type'] ?? '';
  if (/javascript|font|png/.test(type)) return { found: [], wrong: [] };
  const foreign = FOREIGN.exec(text)?.[0];
  const rooted = ROOTED.exec(text)?.[0];
  const addresses = [...listAddresses(text, type), ...(headers.location === undefined ? [] : [headers.location])];
  const own = `${reader.scheme}://${reader.host}`;
  const paths = addresses.flatMap((address) => {
    if (address.startsWith(`${own}/`)) return [address.slice(own.length)];
    return /^\/(?!\/)/.test(address) ? [address] : [];
  });
  const isBelow = (path: string): boolean =>
    path === reader.base || path.startsWith(`${reader.base}/`) || path.startsWith(`${reader.base}?`);
  return {
    found: paths.filter(isBelow),
    wrong: [
      ...(foreign === undefined ? [] : [`names ${foreign}`]),
      ...(rooted === undefined ? [] : [`holds ${rooted}`]),
      ...paths.filter((path) => !isBelow(path)).map((path) => `leads out of ${reader.base}: ${path}`),
    ],
  };
}

function listAddresses(text: string, type: string): string[] {
  if (!/html|xml|svg/.test(type)) return [];
  const written = [...text.matchAll(/(?:href|src|action|content)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  return [...written, ...(INDEX.exec(text) ?? [])];
}

function fetchAs({ port, host }: Reader, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host, 'accept-language': 'en' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() });
      });
    }).on('error', reject);
  });
}
