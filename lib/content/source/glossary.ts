import { termSchema, type Term } from '../../model/glossary';
import { LOCALES } from '../../model/locale';
import { unknownIds, type Fault } from './faults';
import { defineFolder, type FolderCheck } from './folder';
import { checkEvidence } from './folders';

/** The words of the glossary: each leads to others that exist, and no spelling means two of them. */
export const readGlossary = defineFolder({
  name: 'glossary',
  schema: termSchema,
  check: (terms, at) => [...terms.flatMap((term) => checkTerm(term, at)), ...checkSpellings(terms, at)],
});

function checkTerm({ id, see, evidence = [] }: Term, { catalogue, folder, fileOf }: FolderCheck<Term>): Fault[] {
  const others = [...folder.keys()].filter((other) => other !== id);
  return [
    ...unknownIds(see, { file: fileOf(id), path: 'see', what: 'term', allowed: others }),
    ...checkEvidence(catalogue, evidence, { file: fileOf(id), path: 'evidence' }),
  ];
}

/** Two terms with one spelling: no text could say which of them it means. */
function checkSpellings(terms: readonly Term[], { fileOf }: FolderCheck<Term>): Fault[] {
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
