import type { Condition } from '../../model/condition';
import { unknownId, unknownIds, type Fault } from './faults';
import type { Folder, RawContent } from './read';

/** What is named where: collected once, used for the checks of unused and unread things. */
export interface Use {
  readonly questions: Set<string>;
  readonly evidence: Set<string>;
}

export interface Place {
  readonly file: string;
  readonly path: string;
}

/** `under('effects[0]', 'when')` -> `effects[0].when`; at the top of a file only the key. */
export function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Ids that a folder of the content has. */
export function checkIds(found: readonly string[], known: Folder<unknown>, place: Place & { readonly what: string }): Fault[] {
  return unknownIds(found, { ...place, allowed: [...known.keys()] });
}

/** Evidence that exists, noted as used. */
export function checkEvidence(content: RawContent, ids: readonly string[], { file, path, use }: Place & { readonly use: Use }): Fault[] {
  ids.forEach((id) => use.evidence.add(id));
  return checkIds(ids, content.evidence, { file, path: under(path, 'evidence'), what: 'evidence' });
}

/** Questions and choices that exist, the questions noted as read. */
export function checkCondition(content: RawContent, when: Condition, { file, path, use }: Place & { readonly use: Use }): Fault[] {
  return Object.entries(when).flatMap(([id, choices]) => {
    use.questions.add(id);
    const question = content.questions.get(id);
    if (!question)
      return [unknownId({ file, path: under(path, 'when'), what: 'question', found: id, allowed: [...content.questions.keys()] })];
    const allowed = question.choices.map((choice) => choice.id);
    return unknownIds(choices, { file, path: under(path, `when.${id}`), what: `choice of ${id}`, allowed });
  });
}
