import { LIFT_DIVISOR, PURPOSE_QUESTION } from '../../engine';
import type { Condition } from '../../model/condition';
import type { Criterion, Effect } from '../../model/criterion';
import { checkCondition, checkEvidence, checkIds, under, type Place, type Use } from './check-ids';
import { checkOrderIds, checkOrders } from './check-orders';
import { checkRanges } from './check-ranges';
import { checkReach, checkWrittenIds } from './check-written';
import { unknownId, unknownIds, type Fault } from './faults';
import type { RawContent } from './read';

/** Checks everything that no single file can know: ids, completeness, things that nothing uses, and then what the numbers may be. */
export function crossCheck(content: RawContent): Fault[] {
  const faults = checkNames(content);
  return faults.length > 0 ? faults : [...checkRanges(content), ...checkOrders(content), ...checkReach(content)];
}

/** The part of `crossCheck` that no number can break. */
export function checkNames(content: RawContent): Fault[] {
  const use: Use = { questions: new Set(), evidence: new Set() };
  const faults = [
    ...checkPlaces(content),
    ...[...content.criteria.values()].flatMap((criterion) => checkCriterion(content, criterion, use)),
    ...checkExclusions(content, use),
    ...checkCaveats(content, use),
    ...checkContradictions(content, use),
    ...checkPurposes(content, use),
    ...checkAlternatives(content, use),
    ...checkDemands(content),
    ...checkInPlace(content),
    ...checkOwnChoices(content),
    ...checkMoot(content, use),
    ...checkPresumed(content, use),
    ...checkOrderIds(content, use),
    ...checkWrittenIds(content),
    ...checkManagedStores(content, use),
  ];
  return [...faults, ...checkUnused(content, use)];
}

function checkPlaces(content: RawContent): Fault[] {
  const file = 'content/catalogue.yaml';
  if (!content.head) return [];
  const { head } = content;
  return (['alternatives', 'criteria', 'questions', 'exclusions', 'caveats', 'contradictions', 'managedStores'] as const).flatMap(
    (list) => {
      const declared = [...content[list].keys()];
      const faults: Fault[] = [];
      head[list].forEach((found, index) => {
        const path = `${list}[${index}]`;
        if (!content[list].has(found)) faults.push(unknownId({ file, path, what: list, found, allowed: declared }));
        if (head[list].indexOf(found) < index) faults.push({ file, path, message: `repeats "${found}"` });
      });
      const missing = declared.filter((id) => !head[list].includes(id));
      return [...faults, ...missing.map((id) => ({ file, path: list, message: `does not give the place of "${id}"` }))];
    },
  );
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

/** Like a caveat, a contradiction reads questions without making the advice depend on them. */
function checkContradictions(content: RawContent, { evidence }: Use): Fault[] {
  const use: Use = { questions: new Set(), evidence };
  return [...content.contradictions.values()].flatMap(({ id, when, evidence: ids }) => {
    const file = `content/contradictions/${id}.yaml`;
    const whole = Object.entries(when).filter(([question, choices]) =>
      content.questions.get(question)?.choices.every((choice) => choices.includes(choice.id)),
    );
    return [
      ...checkCondition(content, when, { file, path: '', use }),
      ...checkEvidence(content, ids, { file, path: '', use }),
      ...whole.map(([question]) => ({ file, path: `when.${question}`, message: 'names every choice, so it is no pair of answers' })),
    ];
  });
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

/** A demand needs something that it lifts: effects of its answer alone, in steps that a fifth leaves whole. */
function checkDemands(content: RawContent): Fault[] {
  return [...content.questions.values()].flatMap((question) =>
    question.choices.flatMap(({ id, demands }, index): Fault[] => {
      if (demands === undefined) return [];
      const place = { file: `content/questions/${question.id}.yaml`, path: `choices[${index}].demands` };
      const criterion = content.criteria.get(demands);
      if (!criterion) return checkIds([demands], content.criteria, { ...place, what: 'criterion' });
      const own = criterion.effects.filter(({ when }) => Object.keys(when).length === 1 && when[question.id]?.includes(id));
      if (own.length === 0)
        return [{ ...place, message: `lifts nothing: no effect of "${id}" alone stands in content/criteria/${demands}.yaml` }];
      // Together with this answer the points of another one may be what counts.
      const beside = question.several ? criterion.effects.filter(({ when }) => Object.keys(when).join() === question.id) : own;
      const odd = beside.flatMap(({ change }) => Object.entries(change)).filter(([, points]) => points % LIFT_DIVISOR !== 0);
      return odd.map(([alternative, points]) => ({
        ...place,
        message: `${demands} changes ${alternative} by ${points}: a demand goes in steps of ${LIFT_DIVISOR}`,
      }));
    }),
  );
}

/** What a question says of its own choices names choices that it has. */
function checkOwnChoices(content: RawContent): Fault[] {
  return [...content.questions.values()].flatMap(({ id, choices, several }) => {
    const allowed = choices.map((choice) => choice.id);
    const place = { file: `content/questions/${id}.yaml`, what: `choice of ${id}`, allowed };
    return unknownIds(several?.alone ?? [], { ...place, path: 'several.alone' });
  });
}

/** A question cannot be made pointless by its own answer. */
function checkMoot(content: RawContent, { evidence }: Use): Fault[] {
  const use: Use = { questions: new Set(), evidence };
  return [...content.questions.values()].flatMap(({ id, moot = [] }) =>
    moot.flatMap(({ when }, index): Fault[] => {
      const place = { file: `content/questions/${id}.yaml`, path: `moot[${index}]` };
      const own = id in when ? [{ ...place, message: 'reads the question itself' }] : [];
      return [...checkCondition(content, when, { ...place, use }), ...own];
    }),
  );
}

/** What a question is taken for is a choice of its own, by answers to other questions. */
function checkPresumed(content: RawContent, { evidence }: Use): Fault[] {
  const use: Use = { questions: new Set(), evidence };
  return [...content.questions.values()].flatMap(({ id, choices, presumed = [] }) =>
    presumed.flatMap(({ when, choice }, index): Fault[] => {
      const place = { file: `content/questions/${id}.yaml`, path: `presumed[${index}]` };
      const own = id in when ? [{ ...place, message: 'reads the question itself' }] : [];
      const allowed = choices.map((other) => other.id);
      return [
        ...checkCondition(content, when, { ...place, use }),
        ...own,
        ...unknownIds([choice], { ...place, what: `choice of ${id}`, allowed }),
      ];
    }),
  );
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
