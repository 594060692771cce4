import { z } from 'zod';

/** What a setting may be: each schema reads a trimmed text that is not empty. */

export const wholeNumber = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const onOrOff: z.ZodType<boolean, string> = z.enum(['on', 'off']).transform((text) => text === 'on');

/** Nothing where the setting is not there. */
export const orNothing = <Value>(schema: z.ZodType<Value, string>): z.ZodType<Value | null, string> =>
  z.union([z.literal('').transform(() => null), schema]);

/** A name or address to listen on. */
export const host: z.ZodType<string, string> = z.union([z.ipv4(), z.ipv6(), z.string().regex(/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i)]);

/** What addresses of ours begin with: a base of that name could not be told from them. */
const OWN_NAMES = [
  'en',
  'ja',
  'r',
  'p',
  'embed',
  'image',
  'export',
  'oembed',
  'api',
  'healthz',
  'readyz',
  '_next',
  'assets',
  'theme.js',
  'icon.svg',
];

/** Empty at the root; otherwise names that need no escape in an address, and none that climbs. */
export const basePath: z.ZodType<string, string> = z
  .string()
  .max(100)
  .regex(/^(\/[\w~-]+(\.[\w~-]+)*)*$/)
  .refine((path) => !OWN_NAMES.includes(path.split('/')[1] ?? ''));

/** A path; what stands in the file is looked at where it is read. */
export const file: z.ZodType<string, string> = z
  .string()
  .max(1000)
  .regex(/^\P{C}+$/u);

/** Scheme, host and port; a slash at the end is taken off, and any other path refused, as nothing is served below one. */
export const origin: z.ZodType<string, string> = z
  .string()
  .refine((text) => /^https?:\/\/[^/?#@\s]+\/?$/i.test(text) && URL.canParse(text))
  .transform((text) => new URL(text).origin);

/** An address that a browser opens. */
export const webAddress: z.ZodType<string, string> = z
  .string()
  .max(500)
  .refine((text) => /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text));

const splitList = (text: string): string[] => text.split(/[\s,]+/).filter((item) => item !== '');

const FRAME_SOURCE =
  /^(https?:|(https?:\/\/)?(\*|(\*\.)?[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*)(:(\d{1,5}|\*))?|'self')$/i;

/** Without their quotes these keywords are names of hosts, which nobody means. */
const BARE_KEYWORD = /^(self|none|null|any|all|off|on)$/i;

/** Sources of `frame-ancestors` (CSP), or `'none'` alone. */
export const frameAncestors: z.ZodType<string, string> = z
  .string()
  .transform(splitList)
  .refine((sources) => sources.length > 0)
  .refine((sources) => sources.join() === "'none'" || sources.every((source) => FRAME_SOURCE.test(source) && !BARE_KEYWORD.test(source)))
  .transform((sources) => sources.join(' '));

const YEAR_WITH_SUBDOMAINS = 'max-age=31536000; includeSubDomains';

/** The value of Strict-Transport-Security; null for none. */
export const hsts: z.ZodType<string | null, string> = z
  .string()
  .regex(/^(on|off|max-age=\d{1,10}(; ?includeSubDomains)?(; ?preload)?)$/)
  .transform((text) => (text === 'off' ? null : text === 'on' ? YEAR_WITH_SUBDOMAINS : text));

/** Addresses and networks, each as it is written. */
export const networks: z.ZodType<readonly string[], string> = z
  .string()
  .transform(splitList)
  .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])));
