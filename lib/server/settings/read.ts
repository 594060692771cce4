import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import { SETTINGS, type Setting } from './table';

type Env = Readonly<Record<string, string | undefined>>;
type Name = keyof typeof SETTINGS;
type Read = { readonly [Key in Name]: z.output<(typeof SETTINGS)[Key]['schema']> };

/** What a server runs with. */
export type Settings = Omit<Read, 'origin' | 'headersSeconds' | 'threads'> & {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Nobody set the origin: pages name the one by which each reader came. */
  readonly followsReader: boolean;
  readonly headersSeconds: number;
  readonly threads: number;
};

/** The settings, or a sentence for each that is wrong: which, what it is, what is allowed. */
export type SettingsReading =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly faults: readonly string[] };

export function readSettings(env: Env): SettingsReading {
  const entries = Object.entries(SETTINGS).map(([key, setting]) => [key, setting, setting.schema.safeParse(textOf(env, setting))] as const);
  const faults = entries.flatMap(([, setting, { success }]) => (success ? [] : [faultOf(setting, env)]));
  const all = [...faults, ...unknownNames(env)];
  if (all.length > 0) return { ok: false, faults: all };
  const read = Object.fromEntries(entries.map(([key, , { data }]) => [key, data])) as unknown as Read;
  const disagreeing = disagreements(read, env);
  return disagreeing.length > 0 ? { ok: false, faults: disagreeing } : { ok: true, settings: complete(read) };
}

/** The text of a setting; what holds otherwise where it is not set. */
function textOf(env: Env, { name, fallback }: Setting): string {
  const text = env[name]?.trim() ?? '';
  return text === '' ? fallback : text;
}

/** Whether somebody set it. */
export function isSet(env: Env, { name }: Setting): boolean {
  return (env[name]?.trim() ?? '') !== '';
}

const LONGEST_SHOWN = 80;

function faultOf(setting: Setting, env: Env): string {
  return `${setting.name} is ${JSON.stringify(textOf(env, setting).slice(0, LONGEST_SHOWN))}: allowed is ${setting.allowed}.`;
}

function complete({ origin, headersSeconds, threads, ...read }: Read): Settings {
  return {
    ...read,
    followsReader: origin === null,
    origin: origin ?? `http://localhost:${read.port}`,
    headersSeconds: headersSeconds ?? read.keepAliveSeconds + 5,
    threads: threads ?? Math.min(availableParallelism(), 4),
  };
}

/** What is right alone and wrong beside another. */
function disagreements({ port, metricsPort, keepAliveSeconds, headersSeconds }: Read, env: Env): string[] {
  return [
    ...(headersSeconds !== null && headersSeconds <= keepAliveSeconds ? [faultOf(SETTINGS.headersSeconds, env)] : []),
    ...(metricsPort !== null && metricsPort !== 0 && metricsPort === port ? [faultOf(SETTINGS.metricsPort, env)] : []),
  ];
}

/** What Kubernetes sets for a service whose name begins like ours, and what only tests read. */
const FOREIGN = /_SERVICE_(HOST|PORT)(_|$)|^DOKONI_(\w+_)?PORT(_\d+_(TCP|UDP)(_|$)|$)|^DOKONI_(RUNS|FREEZE)$/;

/** A name that nobody reads is a mistyped one: what it was meant to close would stay open. */
function unknownNames(env: Env): string[] {
  const names = Object.values(SETTINGS).map(({ name }): string => name);
  return Object.keys(env)
    .filter((name) => name.startsWith('DOKONI_') && !names.includes(name) && !FOREIGN.test(name))
    .map((name) => `${name.slice(0, LONGEST_SHOWN)} is no setting: there are ${names.join(', ')}.`);
}

/** Where readers reach this deployment, without a slash at the end, or what is wrong with the settings that say it. */
export function readOrigin(
  env: Env,
): { readonly ok: true; readonly origin: string } | { readonly ok: false; readonly faults: readonly string[] } {
  const { port, origin } = SETTINGS;
  const reading = readSettings({ [port.name]: env[port.name], [origin.name]: env[origin.name] });
  return reading.ok ? { ok: true, origin: reading.settings.origin } : reading;
}

let known: Settings | undefined;

/** The settings of this process, read once. Throws an Error that names every wrong one; `npm start` says so before it begins. */
export function settings(): Settings {
  if (known) return known;
  const reading = readSettings(process.env);
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  known = reading.settings;
  return known;
}
