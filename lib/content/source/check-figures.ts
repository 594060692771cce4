import type { Catalogue } from '../../model/catalogue';
import { canAge } from '../../model/freshness';
import type { Term } from '../../model/glossary';
import type { Noops } from '../../model/noops';
import type { Responsibility } from '../../model/responsibility';
import type { System } from '../../model/system';
import type { Fault } from './faults';

const UNITS = [
  '%|ms|s|KB|MB|GB|TB|MiB|GiB|TiB|vCPUs?|USD|EUR|JPY|yen|dollars?|cents?',
  'milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|zones?|regions?|replicas?|instances?',
].join('|');

/** A number with its unit: `10,240 MB`, `60 days`, `99.95 %`, `$0.10`. */
const FIGURE = new RegExp(`[$€¥]\\s?\\d[\\d.,]*|\\b\\d[\\d.,]*[\\s\u00a0-]?(?:${UNITS})(?![\\w])`, 'u');

interface Beside {
  readonly noops: readonly Noops[];
  readonly responsibilities: readonly Responsibility[];
  readonly glossary: readonly Term[];
  readonly systems: readonly System[];
}

/**
 * Texts that state a figure but cite no source that somebody can open. The day of a figure is the day on which its evidence was read
 * (of a system: `readDate`), so notes and judgement do not do: nobody could say from when it is. Questions are left out: their
 * figures are the bounds of choices.
 */
export function checkFigures(catalogue: Catalogue, { systems, noops, responsibilities, glossary }: Beside): Fault[] {
  const { alternatives, criteria, exclusions, caveats, purposes, evidence } = catalogue;
  const isOpen = (id: string): boolean => evidence[id] !== undefined && canAge(evidence[id]);
  const cited = Object.entries({ alternatives, criteria, exclusions, caveats, purposes, noops, responsibilities, glossary }).flatMap(
    ([folder, things]) =>
      things.flatMap((thing) => listTexts(thing, '').map((text) => ({ ...text, file: `content/${folder}/${thing.id}.yaml` }))),
  );
  const described = systems.flatMap((system) =>
    listTexts(system, '').map((text) => ({ ...text, file: `content/systems/${system.id}.yaml`, hasSource: system.sources.length > 0 })),
  );
  return [...cited.map((text) => ({ ...text, hasSource: text.sources.some(isOpen) })), ...described].flatMap(
    ({ file, path, text, hasSource }): Fault[] => {
      const figure = findFigure(text);
      if (figure === null || hasSource) return [];
      return [{ file, path, message: `states a figure ("${figure}") without a source that somebody can open, so it has no day` }];
    },
  );
}

/** The first figure of a text in English, or null. */
export function findFigure(text: string): string | null {
  return FIGURE.exec(text)?.[0] ?? null;
}

interface Text {
  readonly path: string;
  readonly text: string;
  /** The evidence of the nearest thing around it that has any. */
  readonly sources: readonly string[];
}

/** Every text in English with its evidence. Japanese says the same. */
function listTexts(value: unknown, path: string, sources: readonly string[] = []): Text[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => listTexts(entry, `${path}[${index}]`, sources));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return typeof value.en === 'string' ? [{ path, text: value.en, sources }] : [];
  const own = 'evidence' in value && Array.isArray(value.evidence) ? value.evidence.map(String) : sources;
  return Object.entries(value)
    .filter(([name]) => name !== 'evidence')
    .flatMap(([name, member]) => listTexts(member, path === '' ? name : `${path}.${name}`, own));
}
