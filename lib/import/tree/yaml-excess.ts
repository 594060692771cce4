import type { CST } from 'yaml';
import { IMPORT_LIMITS, type ImportProblemKind } from '../shared/result';

export interface Excess {
  readonly kind: ImportProblemKind;
  readonly offset: number;
  readonly found: string;
}

/** Walks the tokens without recursion: nothing behind here may overflow a stack or take memory without end. */
export function findYamlExcess(tokens: readonly CST.Token[]): Excess | null {
  const todo: { token: CST.Token | null | undefined; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let aliases = 0;
  let values = 0;
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { token, depth } = next;
    if (!token) continue;
    const { offset } = token;
    values += 1;
    if (token.type === 'alias') aliases += 1;
    if (depth > IMPORT_LIMITS.depth) return { kind: 'too-deep', offset, found: `> ${IMPORT_LIMITS.depth}` };
    if (aliases > IMPORT_LIMITS.aliases) return { kind: 'too-many-aliases', offset, found: `> ${IMPORT_LIMITS.aliases}` };
    if (values > IMPORT_LIMITS.values) return { kind: 'too-many-values', offset, found: `> ${IMPORT_LIMITS.values}` };
    if (token.type === 'document') todo.push({ token: token.value, depth });
    if ('items' in token)
      for (const { key, value } of token.items.toReversed())
        todo.push({ token: value, depth: depth + 1 }, { token: key, depth: depth + 1 });
  }
  return null;
}
