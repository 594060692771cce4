import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { importEvidenceSchema, importRulesSchema, movingPartsSchema, type ImportContent } from '../../model/import';
import { unknownIds, type Fault } from './faults';
import type { Parsed } from './folder';
import { readFile } from './read';

/** Reads `import` of a content tree: why lines of files speak for answers, and how their parts move. */
export function readImport(catalogue: Catalogue, root: string): Parsed<ImportContent> {
  const faults: Fault[] = [];
  const at = (name: string): string => join(root, 'import', `${name}.yaml`);
  const rules = readFile(at('rules'), { schema: importRulesSchema, faults });
  const parts = readFile(at('moves'), { schema: movingPartsSchema, faults });
  const own = readFile(at('evidence'), { schema: importEvidenceSchema, faults });
  if (!rules || !parts || !own) return { ok: false, faults };
  const known = { ...catalogue.evidence, ...Object.fromEntries(own.map((source) => [source.id, source])) };
  const content = { rules, parts, evidence: known };
  const named = namedEvidence(content);
  faults.push(
    ...repeated('rules', rules),
    ...repeated('moves', parts),
    ...repeated('evidence', own),
    ...checkNamed(content),
    ...checkAlternatives(catalogue, content),
    ...own.filter(({ id }) => !named.has(id)).map(({ id }) => fault('evidence', id, 'is evidence that nothing names')),
    ...own.filter(({ id }) => id in catalogue.evidence).map(({ id }) => fault('evidence', id, 'is evidence of the catalogue too')),
  );
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, found: { ...content, evidence: Object.fromEntries(Object.entries(known).filter(([id]) => named.has(id))) } };
}

function fault(name: string, path: string, message: string): Fault {
  return { file: `content/import/${name}.yaml`, path, message };
}

function repeated(name: string, things: readonly { readonly id: string }[]): Fault[] {
  const twice = things.filter(({ id }, index) => things.findIndex((other) => other.id === id) < index);
  return twice.map(({ id }) => fault(name, id, 'is there twice'));
}

function namedEvidence({ rules, parts }: ImportContent): ReadonlySet<string> {
  const moves = parts.flatMap(({ to }) => Object.values(to)).flatMap(({ evidence }) => evidence ?? []);
  return new Set([...rules.flatMap(({ evidence }) => evidence), ...moves]);
}

function checkNamed({ rules, parts, evidence }: ImportContent): Fault[] {
  const allowed = Object.keys(evidence);
  const about = (name: string, path: string) => ({ file: `content/import/${name}.yaml`, path, what: 'evidence', allowed });
  return [
    ...rules.flatMap(({ id, evidence: found }) => unknownIds(found, about('rules', `${id}.evidence`))),
    ...parts.flatMap(({ id, to }) =>
      Object.entries(to).flatMap(([platform, move]) => unknownIds(move.evidence ?? [], about('moves', `${id}.to.${platform}.evidence`))),
    ),
  ];
}

/** A part says how it moves to each alternative, and to nothing else. */
function checkAlternatives({ alternatives }: Catalogue, { parts }: ImportContent): Fault[] {
  const allowed = alternatives.map(({ id }) => id);
  return parts.flatMap(({ id, to }) => [
    ...unknownIds(Object.keys(to), { file: 'content/import/moves.yaml', path: `${id}.to`, what: 'alternative', allowed }),
    ...allowed
      .filter((platform) => !(platform in to))
      .map((platform) => fault('moves', `${id}.to`, `does not say how it moves to "${platform}"`)),
  ]);
}
