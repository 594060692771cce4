import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { currentSourcesSchema, type CurrentSource } from '../../model/current-source';
import type { Evidence } from '../../model/evidence';
import type { Fault } from './faults';
import type { Parsed } from './folder';
import { readFile } from './read';

/** Reads `current-sources.yaml`: each entry is for a file that today's evidence names. */
export function readCurrentSources({ evidence }: Catalogue, root: string): Parsed<readonly CurrentSource[]> {
  const faults: Fault[] = [];
  const found = readFile(join(root, 'current-sources.yaml'), { schema: currentSourcesSchema, faults });
  if (!found) return { ok: false, faults };
  const report = (index: number, message: string): void => {
    faults.push({ file: 'content/current-sources.yaml', path: `[${index}].id`, message });
  };
  found.forEach(({ id }, index) => {
    if (!evidence[id]) report(index, `"${id}" is no evidence`);
    else if (evidence[id].path === undefined) report(index, `"${id}" names no file: its own address leads to what was read`);
    if (found.findIndex((other) => other.id === id) < index) report(index, `"${id}" stands here twice`);
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, found };
}

/**
 * A catalogue whose sources lead to the page or file that they name. `today` is the catalogue that the entries are for: in an older
 * one they hold for the same file alone.
 */
export function pointSources(catalogue: Catalogue, today: Catalogue, current: readonly CurrentSource[]): Catalogue {
  const addresses = new Map(current.map(({ id, address }) => [id, address]));
  const point = (source: Evidence): Evidence => {
    const isSame = today.evidence[source.id]?.path === source.path && today.evidence[source.id]?.address === source.address;
    const address = (isSame ? addresses.get(source.id) : undefined) ?? findFile(source);
    return address === undefined ? source : { ...source, address };
  };
  return { ...catalogue, evidence: Object.fromEntries(Object.entries(catalogue.evidence).map(([id, source]) => [id, point(source)])) };
}

const REPOSITORY = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/;
/** What was read in a repository: the first of several. `commit log` and the like are no files. */
const FILE = /^[\w.@/-]+(?=$|,)/;

/** The file that a source names, where its address is that of a whole repository; HEAD is the branch that the project works on. */
function findFile({ address, path }: Evidence): string | undefined {
  const [file] = FILE.exec(path ?? '') ?? [];
  return address !== undefined && file !== undefined && REPOSITORY.test(address) ? `${address}/blob/HEAD/${file}` : address;
}
