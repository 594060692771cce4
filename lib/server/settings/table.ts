import { z } from 'zod';
import { basePath, file, frameAncestors, hsts, host, networks, onOrOff, orNothing, origin, webAddress, wholeNumber } from './values';

/** One setting of the server: an environment variable. An empty one counts as not set. */
export interface Setting<Value = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<Value, string>;
  /** What holds where it is not set, as one would write it; empty for nothing. */
  readonly fallback: string;
  /** The same in words, where no fixed text can say it. */
  readonly otherwise?: string;
  readonly allowed: string;
  readonly means: string;
}

const seconds = (least: number, most: number): Pick<Setting<number>, 'schema' | 'allowed'> => ({
  schema: wholeNumber(least, most),
  allowed: `a whole number from ${least} to ${most}`,
});

/** How much the log tells; each level holds those before it. */
export const LOG_LEVELS = ['off', 'error', 'warn', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting there is (docs/running.md). */
export const SETTINGS = {
  port: {
    name: 'PORT',
    schema: wholeNumber(0, 65_535),
    fallback: '3000',
    allowed: 'a whole number from 0 to 65535',
    means: 'Where to listen; 0 takes any free port',
  },
  host: {
    name: 'HOST',
    schema: host,
    fallback: '0.0.0.0',
    allowed: 'a name or an address of this machine',
    means: 'On which address to listen',
  },
  origin: {
    name: 'DOKONI_ORIGIN',
    schema: orNothing(origin),
    fallback: '',
    otherwise: 'as each reader came',
    allowed: 'an origin such as https://dokoni.example, without a path',
    means: 'How readers reach it, for previews, oEmbed and the texts to copy; where it is set, no request names another',
  },
  basePath: {
    name: 'DOKONI_BASE_PATH',
    schema: basePath,
    fallback: '',
    otherwise: 'the root of the host',
    allowed: 'a path such as /dokoni, without a slash at the end, that begins with no name of ours (en, r, api ...)',
    means: 'Below which path it is served. A build is for one: set it before the build as well',
  },
  source: {
    name: 'DOKONI_SOURCE',
    schema: z.union([z.literal(''), webAddress]),
    fallback: '',
    otherwise: 'no link',
    allowed: 'an address such as https://git.example/dokoni',
    means:
      'Where readers find the source of what runs here: the menu and every page link it. Prerendered pages take it over when they are built',
  },
  frameAncestors: {
    name: 'DOKONI_FRAME_ANCESTORS',
    schema: frameAncestors,
    fallback: '*',
    allowed: "hosts such as wiki.example or https://*.corp.example, 'self', *, or 'none' alone, with spaces or commas between",
    means: 'Who may frame embeds',
  },
  trustedProxies: {
    name: 'DOKONI_TRUSTED_PROXIES',
    schema: networks,
    fallback: '',
    otherwise: 'none',
    allowed: 'addresses and networks such as 10.0.0.0/8, with spaces or commas between',
    means: 'Whose `X-Forwarded-For`, `X-Forwarded-Proto` and `X-Forwarded-Host` are believed; those of all others are ignored',
  },
  hsts: {
    name: 'DOKONI_HSTS',
    schema: hsts,
    fallback: 'on',
    allowed: 'on, off, or a value such as max-age=300; includeSubDomains',
    means: 'Strict-Transport-Security; `on` is a year with subdomains',
  },
  compress: {
    name: 'DOKONI_COMPRESS',
    schema: onOrOff,
    fallback: 'on',
    allowed: 'on or off',
    means: 'Off where a proxy compresses',
  },
  keepAliveSeconds: {
    name: 'DOKONI_KEEP_ALIVE_SECONDS',
    ...seconds(1, 3600),
    fallback: '75',
    means: 'How long an idle connection is kept: longer than the proxy or balancer in front keeps it',
  },
  headersSeconds: {
    name: 'DOKONI_HEADERS_SECONDS',
    schema: orNothing(wholeNumber(2, 7200)),
    fallback: '',
    otherwise: '5 more than DOKONI_KEEP_ALIVE_SECONDS',
    allowed: 'a whole number from 2 to 7200, above DOKONI_KEEP_ALIVE_SECONDS',
    means: 'How long the head of a request may take',
  },
  house: {
    name: 'DOKONI_HOUSE',
    schema: orNothing(file),
    fallback: '',
    otherwise: 'no house rules',
    allowed: 'the path of a file, at most 1000 characters',
    means: 'House rules: preset answers, platforms that are not on offer, notes and contacts (docs/house.md)',
  },
  drainSeconds: {
    name: 'DOKONI_DRAIN_SECONDS',
    ...seconds(0, 300),
    fallback: '2',
    means: 'How long it goes on taking requests after SIGTERM, while `/readyz` says no; requests in flight get up to 12 more',
  },
  threads: {
    name: 'DOKONI_THREADS',
    schema: orNothing(wholeNumber(1, 64)),
    fallback: '',
    otherwise: 'one a processor, at most 4',
    allowed: 'a whole number from 1 to 64',
    means: 'Threads that work results out',
  },
  cacheMegabytes: {
    name: 'DOKONI_CACHE_MB',
    schema: wholeNumber(0, 4096),
    fallback: '64',
    allowed: 'a whole number from 0 to 4096',
    means: 'Memory for pages and pictures that were asked for last',
  },
  metricsPort: {
    name: 'DOKONI_METRICS_PORT',
    schema: orNothing(wholeNumber(0, 65_535)),
    fallback: '',
    otherwise: 'no metrics',
    allowed: 'a whole number from 0 to 65535, other than PORT',
    means: 'Where `/metrics` answers Prometheus, apart from the pages',
  },
  logLevel: {
    name: 'DOKONI_LOG',
    schema: z.enum(LOG_LEVELS),
    fallback: 'info',
    allowed: 'off, error, warn or info',
    means: '`info` is a line a request, `warn` only those that were refused for want of room, `error` failures',
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** What holds where a setting is not set, in words. */
export function describeDefault({ fallback, otherwise }: Setting): string {
  return otherwise ?? fallback;
}
