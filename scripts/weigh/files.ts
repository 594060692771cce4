import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, stringify, type Document } from 'yaml';
import type { CriterionRules, Rules } from '@/lib/engine';
import type { Weighing } from '@/lib/weigh';

/** A number of a file to be replaced. */
interface Edit {
  readonly path: readonly (string | number)[];
  readonly value: number;
}

/** Writes the strengths that differ into the criteria's files, each number in its place: comments and layout stay. */
export function writeStrengths(rules: Rules, { strengths, values }: Weighing, root: string): readonly string[] {
  const paths = rules.criteria.flatMap(({ id }, criterion) => {
    const edits = strengths.flatMap(({ alternative, effect, start, ...strength }, index): Edit[] => {
      const value = values[index] ?? start;
      const name = rules.alternatives[alternative]?.id ?? '';
      if (strength.criterion !== criterion || value === start) return [];
      return [{ path: effect < 0 ? ['base', name, 'performance'] : ['effects', effect, 'change', name], value }];
    });
    if (edits.length === 0) return [];
    const path = join(root, 'criteria', `${id}.yaml`);
    writeFileSync(path, editNumbers(readFileSync(path, 'utf8'), edits));
    return [path];
  });
  format(paths);
  return paths;
}

/** The text with other numbers. An entry that an effect does not have yet is added to its map. */
export function editNumbers(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text);
  const pieces = edits.map(({ path, value }) => locate(document, path, value)).sort((a, b) => b.start - a.start);
  return pieces.reduce((before, { start, end, piece }) => before.slice(0, start) + piece + before.slice(end), text);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly piece: string;
}

function locate(document: Document, path: readonly (string | number)[], value: number): Piece {
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range) return { start: node.range[0], end: node.range[1], piece: String(value) };
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) || parent.flow !== true || !parent.range) throw new Error(`There is no number at ${path.join('.')}`);
  const start = parent.range[0] + 1;
  return { start, end: start, piece: ` ${path.at(-1) ?? ''}: ${value},` };
}

/** Writes down the strengths of criteria as they stand: what later weighings stay close to. */
export function writeWritten(criteria: readonly CriterionRules[], root: string): readonly string[] {
  const folder = join(root, 'weighing', 'written');
  mkdirSync(folder, { recursive: true });
  const paths = criteria.map((criterion) => {
    const path = join(folder, `${criterion.id}.yaml`);
    writeFileSync(
      path,
      `# The strengths of ${criterion.id} as its authors wrote them.\n${stringify(toWritten(criterion), { lineWidth: 0 })}`,
    );
    return path;
  });
  format(paths);
  return paths;
}

function toWritten({ id, base, effects }: CriterionRules): unknown {
  return {
    criterion: id,
    base: Object.fromEntries(Object.entries(base).map(([alternative, { performance }]) => [alternative, performance])),
    effects: effects.map(({ when, change }) => ({ when, change })),
  };
}

function format(paths: readonly string[]): void {
  if (paths.length === 0) return;
  execFileSync(process.execPath, [join('node_modules', 'prettier', 'bin', 'prettier.cjs'), '--write', '--log-level', 'warn', ...paths]);
}
