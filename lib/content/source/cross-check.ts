import { PURPOSE_QUESTION } from '../../engine';
import type { Condition } from '../../model/condition';
import type { Criterion, Effect } from '../../model/criterion';
import { checkRanges } from './check-ranges';
import { unknownId, unknownIds, type Fault } from './faults';
import type { Folder, RawContent } from './read';

/** What is named where: collected once, used for the checks of unused and unread things. */
interface Use {
  readonly questions: Set<string>;
  readonly evidence: Set<string>;
}

/** Checks everything that no single file can know: ids, orders, completeness, ranges, and things that nothing uses. */
export function crossCheck(content: RawContent): Fault[] {
  const use: Use = { questions: new Set(), evidence: new Set() };
  const faults = [
    ...checkOrders(content),
    ...[...content.criteria.values()].flatMap((criterion) => checkCriterion(content, criterion, use)),
    ...checkExclusions(content, use),
    ...checkCaveats(content, use),
    ...checkPurposes(content, use),
    ...checkAlternatives(content, use),
    ...checkInPlace(content),
    ...checkManagedStores(content, use),
  ];
  faults.push(...checkUnused(content, use));
  return faults.length > 0 ? faults : checkRanges(content);
}

function checkOrders(content: RawContent): Fault[] {
  const file = 'content/catalogue.yaml';
  if (!content.head) return [];
  const { head } = content;
  return (['alternatives', 'criteria', 'questions', 'exclusions', 'caveats', 'managedStores'] as const).flatMap((list) => {
    const declared = [...content[list].keys()];
    const faults: Fault[] = [];
    head[list].forEach((found, index) => {
      const path = `${list}[${index}]`;
      if (!content[list].has(found)) faults.push(unknownId({ file, path, what: list, found, allowed: declared }));
      if (head[list].indexOf(found) < index) faults.push({ file, path, message: `repeats "${found}"` });
    });
    const missing = declared.filter((id) => !head[list].includes(id));
    return [...faults, ...missing.map((id) => ({ file, path: list, message: `does not give the place of "${id}"` }))];
  });
}

interface Place {
  readonly file: string;
  readonly path: string;
}

/** `under('effects[0]', 'when')` -> `effects[0].when`; at the top of a file only the key. */
function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function checkIds(found: readonly string[], known: Folder<unknown>, place: Place & { readonly what: string }): Fault[] {
  return unknownIds(found, { ...place, allowed: [...known.keys()] });
}

function checkEvidence(content: RawContent, ids: readonly string[], { file, path, use }: Place & { readonly use: Use }): Fault[] {
  ids.forEach((id) => use.evidence.add(id));
  return checkIds(ids, content.evidence, { file, path: under(path, 'evidence'), what: 'evidence' });
}

function checkCondition(content: RawContent, when: Condition, { file, path, use }: Place & { readonly use: Use }): Fault[] {
  return Object.entries(when).flatMap(([id, choices]) => {
    use.questions.add(id);
    const question = content.questions.get(id);
    if (!question)
      return [unknownId({ file, path: under(path, 'when'), what: 'question', found: id, allowed: [...content.questions.keys()] })];
    const allowed = question.choices.map((choice) => choice.id);
    return unknownIds(choices, { file, path: under(path, `when.${id}`), what: `choice of ${id}`, allowed });
  });
}

function checkCriterion(content: RawContent, criterion: Criterion, use: Use): Fault[] {
  const file = `content/criteria/${criterion.id}.yaml`;
  const missing = [...content.alternatives.keys()].filter((id) => !(id in criterion.base));
  const conditions = criterion.effects.map((effect) => JSON.stringify(effect.when));
  return [
    ...missing.map((id) => ({ file, path: 'base', message: `has no base performance for "${id}"` })),
    ...checkIds(Object.keys(criterion.base), content.alternatives, { file, path: 'base', what: 'alternative' }),
    ...Object.entries(criterion.base).flatMap(([id, base]) => checkEvidence(content, base.evidence, { file, path: `base.${id}`, use })),
    ...criterion.effects.flatMap((effect, index) => checkEffect(content, effect, { file, path: `effects[${index}]`, use })),
    ...conditions.flatMap((condition, index) =>
      conditions.indexOf(condition) < index
        ? [{ file, path: `effects[${index}].when`, message: 'repeats the condition of an earlier effect' }]
        : [],
    ),
  ];
}

function checkEffect(content: RawContent, effect: Effect, place: Place & { readonly use: Use }): Fault[] {
  const { file, path } = place;
  const faults = [
    ...checkCondition(content, effect.when, place),
    ...checkIds(Object.keys(effect.change), content.alternatives, { file, path: under(path, 'change'), what: 'alternative' }),
    ...checkEvidence(content, effect.evidence, place),
  ];
  if (Object.keys(effect.when).length > 2) faults.push({ file, path: under(path, 'when'), message: 'reads more than two questions' });
  if (Object.values(effect.change).every((points) => points === 0))
    faults.push({ file, path: under(path, 'change'), message: 'changes nothing' });
  return faults;
}

function checkExclusions(content: RawContent, use: Use): Fault[] {
  return [...content.exclusions.values()].flatMap((exclusion) => {
    const file = `content/exclusions/${exclusion.id}.yaml`;
    const implied = [...content.exclusions.values()].find(
      (other) =>
        other.id !== exclusion.id &&
        implies(exclusion.when, other.when) &&
        exclusion.alternatives.every((id) => other.alternatives.includes(id)),
    );
    return [
      ...checkIds(exclusion.alternatives, content.alternatives, { file, path: 'alternatives', what: 'alternative' }),
      ...checkCondition(content, exclusion.when, { file, path: '', use }),
      ...checkEvidence(content, exclusion.evidence, { file, path: '', use }),
      ...(implied ? [{ file, path: 'when', message: `never matters: "${implied.id}" already excludes the same alternatives` }] : []),
    ];
  });
}

/** A caveat reads questions without making the advice depend on them, so it does not count as a use of a question. */
function checkCaveats(content: RawContent, { evidence }: Use): Fault[] {
  const use: Use = { questions: new Set(), evidence };
  return [...content.caveats.values()].flatMap((caveat) => {
    const file = `content/caveats/${caveat.id}.yaml`;
    const when = caveat.when ?? {};
    const excluded = caveat.alternatives.filter((id) =>
      [...content.exclusions.values()].some((exclusion) => exclusion.alternatives.includes(id) && implies(when, exclusion.when)),
    );
    return [
      ...checkIds(caveat.alternatives, content.alternatives, { file, path: 'alternatives', what: 'alternative' }),
      ...checkCondition(content, when, { file, path: '', use }),
      ...checkEvidence(content, caveat.evidence, { file, path: '', use }),
      ...excluded.map((id) => ({ file, path: 'alternatives', message: `never matters for "${id}": an exclusion holds whenever it does` })),
    ];
  });
}

/** Whether everything that meets `narrow` also meets `wide`. */
function implies(narrow: Condition, wide: Condition): boolean {
  return Object.entries(wide).every(([question, choices]) => narrow[question]?.every((choice) => choices.includes(choice)) ?? false);
}

function checkPurposes(content: RawContent, use: Use): Fault[] {
  const choices = content.questions.get(PURPOSE_QUESTION)?.choices.map(({ id }) => id) ?? [];
  use.questions.add(PURPOSE_QUESTION);
  const missing = choices.filter((id) => !content.purposes.has(id));
  return [
    ...missing.map((id) => ({
      file: `content/questions/${PURPOSE_QUESTION}.yaml`,
      path: 'choices',
      message: `has the choice "${id}" without a weight profile in content/purposes`,
    })),
    ...[...content.purposes.values()].flatMap((purpose) => {
      const file = `content/purposes/${purpose.id}.yaml`;
      const both = purpose.most.filter((id) => purpose.least.includes(id));
      return [
        ...unknownIds([purpose.id], { file, path: 'id', what: `choice of ${PURPOSE_QUESTION}`, allowed: choices }),
        ...checkIds(purpose.most, content.criteria, { file, path: 'most', what: 'criterion' }),
        ...checkIds(purpose.least, content.criteria, { file, path: 'least', what: 'criterion' }),
        ...both.map((id) => ({ file, path: 'least', message: `names "${id}", which is in most too` })),
        ...checkEvidence(content, purpose.evidence, { file, path: '', use }),
      ];
    }),
  ];
}

function checkAlternatives(content: RawContent, use: Use): Fault[] {
  const families = content.head?.families.map(({ id }) => id) ?? [];
  return [...content.alternatives.values()].flatMap((alternative) => {
    const file = `content/alternatives/${alternative.id}.yaml`;
    const { pros, cons, nextSteps, hiddenCosts, corrections = [] } = alternative;
    const claims = Object.entries({ pros, cons, nextSteps, corrections, hiddenCosts: Object.values(hiddenCosts) });
    return [
      ...unknownIds([alternative.family], { file, path: 'family', what: 'family', allowed: families }),
      ...claims.flatMap(([list, entries]) =>
        entries.flatMap((claim, index) => checkEvidence(content, claim.evidence, { file, path: `${list}[${index}]`, use })),
      ),
    ];
  });
}

function checkManagedStores(content: RawContent, use: Use): Fault[] {
  return [...content.managedStores.values()].flatMap(({ id, evidence }) =>
    checkEvidence(content, evidence, { file: `content/managed-stores/${id}.yaml`, path: '', use }),
  );
}

function checkInPlace(content: RawContent): Fault[] {
  return [...content.questions.values()].flatMap(({ id, choices }) =>
    choices.flatMap(({ inPlace = [] }, index) =>
      checkIds(inPlace, content.alternatives, {
        file: `content/questions/${id}.yaml`,
        path: `choices[${index}].inPlace`,
        what: 'alternative',
      }),
    ),
  );
}

function checkUnused(content: RawContent, use: Use): Fault[] {
  const unread = [...content.questions.keys()].filter((id) => !use.questions.has(id));
  const unused = [...content.evidence.keys()].filter((id) => !use.evidence.has(id));
  return [
    ...unread.map((id) => ({
      file: `content/questions/${id}.yaml`,
      path: '',
      message: 'is a question that no effect, exclusion or purpose depends on',
    })),
    ...unused.map((id) => ({ file: `content/evidence/${id}.yaml`, path: '', message: 'is evidence that nothing names' })),
  ];
}
