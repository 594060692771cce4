import { join } from 'node:path';
import { deepFreeze } from '../engine';
import type { Catalogue } from '../model/catalogue';
import { termSchema, type Term } from '../model/glossary';
import { LOCALES } from '../model/locale';
import { formatFault, unknownId, type Fault } from './faults';
import { contentRoot } from './load';
import { readFolder } from './read';

function read(catalogue: Catalogue, root: string): { readonly found: readonly Term[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const folder = readFolder(join(root, 'glossary'), { schema: termSchema, faults });
  const found = [...folder.values()];
  const sources = Object.keys(catalogue.evidence);
  for (const { id, see, evidence = [] } of found) {
    const file = fileOf(id);
    const others = [...folder.keys()].filter((other) => other !== id);
    const strangers = see.filter((other) => !others.includes(other));
    faults.push(...strangers.map((other) => unknownId({ file, path: 'see', what: 'term', found: other, allowed: others })));
    const missing = evidence.filter((source) => !sources.includes(source));
    faults.push(...missing.map((source) => unknownId({ file, path: 'evidence', what: 'evidence', found: source, allowed: sources })));
  }
  return { found, faults: [...faults, ...checkSpellings(found)] };
}

/** Two terms with one spelling: no text could say which of them it means. */
function checkSpellings(terms: readonly Term[]): Fault[] {
  return LOCALES.flatMap((locale) => {
    const owners = new Map<string, string>();
    return terms.flatMap(({ id, title, also }) =>
      [title[locale], ...also[locale]].flatMap((spelling, index): Fault[] => {
        const owner = owners.get(spelling.toLowerCase());
        owners.set(spelling.toLowerCase(), id);
        const path = index === 0 ? `title.${locale}` : `also.${locale}[${index - 1}]`;
        return owner === undefined
          ? []
          : [{ file: fileOf(id), path, message: `is "${spelling}", which is a spelling of "${owner}" already` }];
      }),
    );
  });
}

const fileOf = (id: string): string => `content/glossary/${id}.yaml`;

/** Every fault of `content/glossary`. */
export function checkGlossary(catalogue: Catalogue, root = contentRoot()): readonly Fault[] {
  return read(catalogue, root).faults;
}

/** The terms by id. Throws an Error that lists every fault. */
export function loadGlossary(catalogue: Catalogue, root = contentRoot()): readonly Term[] {
  const { found, faults } = read(catalogue, root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  return deepFreeze(found);
}
