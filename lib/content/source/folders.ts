import { type Answers, splitAnswer, UNKNOWN } from '../../model/answers';
import { CAPABILITIES } from '../../model/capability';
import type { Catalogue } from '../../model/catalogue';
import { archetypeSchema } from '../../model/archetype';
import { exampleSchema } from '../../model/example';
import { noopsSchema } from '../../model/noops';
import { placesSchema } from '../../model/place';
import { profilesSchema } from '../../model/profile';
import { responsibilitySchema } from '../../model/responsibility';
import { isAnswer } from '../../model/several';
import { systemSchema } from '../../model/system';
import { type Fault, unknownId, unknownIds } from './faults';
import { defineFolder } from './folder';

/** The products and services, each of a platform that exists where it names one. */
export const readSystems = defineFolder({
  name: 'systems',
  schema: systemSchema,
  check: (systems, { catalogue, fileOf }) => {
    const allowed = catalogue.alternatives.map(({ id }) => id);
    return systems.flatMap(({ id, alternative }) =>
      unknownIds(alternative === undefined ? [] : [alternative], { file: fileOf(id), path: 'alternative', what: 'alternative', allowed }),
    );
  },
});

/** Where products belong that are no clear case. */
export const readPlaces = defineFolder({
  name: 'places',
  schema: placesSchema,
  check: (found, { catalogue, fileOf }) => {
    const allowed = catalogue.alternatives.map(({ id }) => id);
    return found.flatMap(({ id, products }) =>
      products.flatMap(({ alternative }, index) =>
        unknownIds([alternative], { file: fileOf(id), path: `products[${index}].alternative`, what: 'alternative', allowed }),
      ),
    );
  },
});

/** Who runs what on each alternative. */
export const readResponsibilities = defineFolder({
  name: 'responsibilities',
  schema: responsibilitySchema,
  perAlternative: true,
  check: (found, { catalogue, fileOf }) =>
    found.flatMap(({ id, evidence }) => checkEvidence(catalogue, evidence, { file: fileOf(id), path: 'evidence' })),
});

/** How each alternative reaches the NoOps capabilities. */
export const readNoops = defineFolder({
  name: 'noops',
  schema: noopsSchema,
  perAlternative: true,
  check: (found, { catalogue, fileOf }) =>
    found.flatMap(({ id, capabilities }) =>
      CAPABILITIES.flatMap((capability) =>
        checkEvidence(catalogue, capabilities[capability].evidence, { file: fileOf(id), path: `capabilities.${capability}.evidence` }),
      ),
    ),
});

/** Workloads in which each alternative comes first, and in which it does not. */
export const readProfiles = defineFolder({
  name: 'profiles',
  schema: profilesSchema,
  perAlternative: true,
  check: (found, { catalogue, fileOf }) =>
    found.flatMap(({ id, first, notFirst }) =>
      Object.entries({ first, notFirst }).flatMap(([side, profiles]) =>
        profiles.flatMap(({ answers }, index) => checkAnswers(catalogue, answers, { file: fileOf(id), path: `${side}[${index}].answers` })),
      ),
    ),
});

/** Kinds of workloads with typical answers. */
export const readArchetypes = defineFolder({
  name: 'archetypes',
  schema: archetypeSchema,
  check: (found, { catalogue, fileOf }) =>
    found.flatMap(({ id, answers, when }) => [
      ...checkAnswers(catalogue, answers, { file: fileOf(id), path: 'answers' }),
      ...Object.entries(when).flatMap(([question, choices]) =>
        choices.flatMap((choice) => checkAnswers(catalogue, { [question]: choice }, { file: fileOf(id), path: 'when' })),
      ),
    ]),
});

/** The start page's examples. */
export const readExamples = defineFolder({
  name: 'examples',
  schema: exampleSchema,
  check: (examples, { catalogue, fileOf }) =>
    examples.flatMap(({ id, answers }) => checkAnswers(catalogue, answers, { file: fileOf(id), path: 'answers' })),
});

interface Place {
  readonly file: string;
  readonly path: string;
}

/** Evidence that the catalogue has. */
export function checkEvidence(catalogue: Catalogue, found: readonly string[], place: Place): Fault[] {
  return unknownIds(found, { ...place, what: 'evidence', allowed: Object.keys(catalogue.evidence) });
}

/** Questions that exist, each with one of its choices or `unknown`. */
export function checkAnswers(catalogue: Catalogue, answers: Answers, { file, path }: Place): Fault[] {
  return Object.entries(answers).flatMap(([id, found]) => {
    const question = catalogue.questions.find((candidate) => candidate.id === id);
    if (!question) return [unknownId({ file, path, what: 'question', found: id, allowed: catalogue.questions.map((other) => other.id) })];
    const place = { file, path: `${path}.${id}` };
    const allowed = [...question.choices.map((choice) => choice.id), UNKNOWN];
    const unknown = unknownIds(splitAnswer(found), { ...place, what: `choice of ${id}`, allowed });
    if (unknown.length > 0 || isAnswer(question, found)) return unknown;
    return [{ ...place, message: `cannot have ${splitAnswer(found).join(' and ')} together, in this order` }];
  });
}
