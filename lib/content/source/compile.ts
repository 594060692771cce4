import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../model/case';
import type { Catalogue } from '../../model/catalogue';
import { writeParts, type ContentParts } from '../compiled';
import { parseCases } from './cases';
import { parseContent } from './catalogue';
import { pointSources, readCurrentSources } from './current-sources';
import { checkFigures } from './check-figures';
import { readCost, readTariffs } from './cost';
import { formatFaults, type Fault } from './faults';
import type { Parsed } from './folder';
import { readArchetypes, readExamples, readNoops, readPlaces, readProfiles, readResponsibilities, readSystems } from './folders';
import { readGlossary } from './glossary';
import { readImport } from './import';
import { readMeasurements } from './measurements';
import { readPlanContent } from './portfolio';
import { readDesignNotes } from './design-notes';
import { readProductParts } from './product-parts';
import { checkFrozen, readReleased, readReleases, releaseFile } from './released';

/** Reads and checks all content: every part, or every fault. */
export function parseAll(root: string): Parsed<ContentParts> {
  const parsed = parseContent(root);
  if (!parsed.ok) return parsed;
  const { catalogue } = parsed;
  const faults: Fault[] = [...checkFrozen(root)];
  const take = <T>(part: Parsed<readonly T[]>): readonly T[] => {
    if (part.ok) return part.found;
    faults.push(...part.faults);
    return [];
  };
  const current = take(readCurrentSources(catalogue, root));
  const point = (known: Catalogue): Catalogue => pointSources(known, catalogue, current);
  const imported = readImport(catalogue, root);
  if (!imported.ok) faults.push(...imported.faults);
  const planned = readPlanContent(point(catalogue), root);
  if (!planned.ok) faults.push(...planned.faults);
  const cost = readCost(catalogue, root);
  if (!cost.ok) faults.push(...cost.faults);
  const parts = {
    archetypes: take(readArchetypes(catalogue, root)),
    examples: take(readExamples(catalogue, root)),
    systems: take(readSystems(catalogue, root)),
    places: take(readPlaces(catalogue, root)),
    profiles: take(readProfiles(catalogue, root)),
    noops: take(readNoops(catalogue, root)),
    responsibilities: take(readResponsibilities(catalogue, root)),
    glossary: take(readGlossary(catalogue, root)),
    'design-notes': take(readDesignNotes(catalogue, root)),
    tariffs: take(readTariffs(catalogue, root)),
    measurements: take(readMeasurements(catalogue, root)),
    ...mapCases((name) => take(readCases(catalogue, join(root, 'cases', name)))),
  };
  const products = readProductParts(catalogue, root, parts.systems);
  if (!products.ok) faults.push(...products.faults);
  faults.push(...checkFigures(catalogue, parts));
  if (faults.length > 0 || !imported.ok || !planned.ok || !cost.ok || !products.ok) return { ok: false, faults };
  const rest = { import: imported.found, portfolio: planned.found, cost: cost.found, ...products.found };
  return { ok: true, found: { catalogue: point(catalogue), ...findVersions(catalogue, { root, point }), ...parts, ...rest } };
}

function mapCases<T>(read: (name: string) => T): Record<'cases/calibration' | 'cases/further' | 'cases/unseen', T> {
  return { 'cases/calibration': read('calibration.yaml'), 'cases/further': read('further'), 'cases/unseen': read('unseen') };
}

function readCases(catalogue: Catalogue, path: string): Parsed<readonly Case[]> {
  const parsed = parseCases(catalogue, path);
  return parsed.ok ? { ok: true, found: parsed.cases } : parsed;
}

interface Versions {
  readonly root: string;
  /** What is frozen stays as it is: only readers are shown where its sources stand now. */
  readonly point: (known: Catalogue) => Catalogue;
}

/** The versions of links. A release that says what today's content says is that content. */
function findVersions(catalogue: Catalogue, { root, point }: Versions): Pick<ContentParts, 'versions' | `released/${number}`> {
  const releases = readReleases(root).filter(({ version }) => version > 0);
  const others = releases.filter(({ sha256 }) => sha256 !== releaseFile(catalogue).release.sha256);
  const versions = [...new Set([...releases.map(({ version }) => version), catalogue.version])].sort((a, b) => a - b);
  const released = others.flatMap(({ version }) => {
    const known = readReleased(root, version);
    return known ? [[`released/${version}`, point(known)] as const] : [];
  });
  return { versions, ...Object.fromEntries(released) };
}

/** The compiled file of the content at `root`, or what an author reads where it has faults. */
export function compileContent(
  root: string,
  fingerprint: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
  if (!existsSync(root)) return { ok: false, message: `There is no content at ${root}` };
  const parsed = parseAll(root);
  if (parsed.ok) return { ok: true, text: writeParts(parsed.found, fingerprint) };
  return { ok: false, message: `The content has ${parsed.faults.length} faults:\n${formatFaults(parsed.faults)}` };
}
