import { join } from 'node:path';
import type { z } from 'zod';
import type { Catalogue } from '../../model/catalogue';
import {
  planBasesSchema,
  planChangesSchema,
  type PlanContent,
  planEvidenceSchema,
  planPartsSchema,
  planPlatformsSchema,
  planPracticesSchema,
  planRisksSchema,
  planSettingsSchema,
} from '../../model/portfolio-content';
import { unknownIds, type Fault } from './faults';
import type { Parsed } from './folder';
import { readFile } from './read';

/** Reads `portfolio` of a content tree: what a plan of several workloads reckons with. */
export function readPlanContent(catalogue: Catalogue, root: string): Parsed<PlanContent> {
  const faults: Fault[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | null => readFile(join(root, 'portfolio', `${name}.yaml`), { schema, faults });
  const settings = read('settings', planSettingsSchema);
  const parts = read('parts', planPartsSchema);
  const bases = read('bases', planBasesSchema);
  const platforms = read('platforms', planPlatformsSchema);
  const changes = read('changes', planChangesSchema);
  const practices = read('practices', planPracticesSchema);
  const risks = read('risks', planRisksSchema);
  const own = read('evidence', planEvidenceSchema);
  if (!settings || !parts || !bases || !platforms || !changes || !practices || !risks || !own) return { ok: false, faults };
  const evidence = { ...catalogue.evidence, ...Object.fromEntries(own.map((source) => [source.id, source])) };
  const content: PlanContent = { settings, parts, bases, platforms, changes, practices, risks, evidence };
  const named = new Set(listNamed(content).flatMap(({ ids }) => ids));
  faults.push(
    ...checkRepeated(content),
    ...checkEvidence(content),
    ...own.filter(({ id }) => !named.has(id)).map(({ id }) => fault('evidence', id, 'is evidence that nothing names')),
    ...checkParts(content),
    ...checkPlatforms(catalogue, content),
    ...checkAnswers(catalogue, content),
  );
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, found: { ...content, evidence: Object.fromEntries(Object.entries(evidence).filter(([id]) => named.has(id))) } };
}

function fault(name: string, path: string, message: string): Fault {
  return { file: `content/portfolio/${name}.yaml`, path, message };
}

function place(name: string, path: string): { readonly file: string; readonly path: string } {
  return { file: `content/portfolio/${name}.yaml`, path };
}

const LISTS = ['parts', 'bases', 'platforms', 'changes', 'practices', 'risks'] as const;

function checkRepeated(content: PlanContent): Fault[] {
  return LISTS.flatMap((name) => {
    const ids = content[name].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => fault(name, id, 'is there twice'));
  });
}

/** Every list of evidence with its place. */
function listNamed(content: PlanContent): readonly { readonly name: string; readonly path: string; readonly ids: readonly string[] }[] {
  const { settings, parts, platforms, changes, practices, risks } = content;
  const lists = { parts, platforms, changes, practices, risks };
  return [
    { name: 'settings', path: 'day.evidence', ids: settings.day.evidence },
    { name: 'settings', path: 'inPlace.evidence', ids: settings.inPlace.evidence },
    ...Object.entries(lists).flatMap(([name, things]) =>
      things.map(({ id, evidence }) => ({ name, path: `${id}.evidence`, ids: evidence })),
    ),
  ];
}

function checkEvidence(content: PlanContent): Fault[] {
  const allowed = Object.keys(content.evidence);
  return listNamed(content).flatMap(({ name, path, ids }) => unknownIds(ids, { ...place(name, path), what: 'evidence', allowed }));
}

/** Whatever names a part names one that exists, and every part is somebody's work. */
function checkParts({ parts, bases, platforms, changes }: PlanContent): Fault[] {
  const allowed = parts.map(({ id }) => id);
  const lists = { bases, platforms, changes };
  const used = new Set([...bases, ...platforms].flatMap((thing) => thing.parts));
  return [
    ...Object.entries(lists).flatMap(([name, things]) =>
      things.flatMap((thing) => unknownIds(thing.parts, { ...place(name, `${thing.id}.parts`), what: 'part', allowed })),
    ),
    ...allowed.filter((id) => !used.has(id)).map((id) => fault('parts', id, 'is a part that no base and no platform needs')),
  ];
}

/** Every alternative, and nothing else, stands on bases that exist. */
function checkPlatforms({ alternatives }: Catalogue, { bases, platforms }: PlanContent): Fault[] {
  const allowed = alternatives.map(({ id }) => id);
  const known = bases.map(({ id }) => id);
  const found = platforms.map(({ id }) => id);
  return [
    ...platforms.flatMap(({ id, on }) => [
      ...unknownIds([id], { ...place('platforms', 'id'), what: 'alternative', allowed }),
      ...unknownIds(on, { ...place('platforms', `${id}.on`), what: 'base', allowed: known }),
    ]),
    ...bases.flatMap(({ id, of }) =>
      unknownIds(of === undefined ? [] : [of], { ...place('bases', `${id}.of`), what: 'alternative', allowed }),
    ),
    ...allowed.filter((id) => !found.includes(id)).map((id) => fault('platforms', '', `does not say what "${id}" takes`)),
  ];
}

/** Questions and choices that the catalogue has. */
function checkAnswers({ questions }: Catalogue, { settings, changes, risks }: PlanContent): Fault[] {
  const asked = [
    ...settings.situation.map(({ question, counts }) => ({ name: 'settings', path: `situation.${question}`, question, choices: counts })),
    { name: 'settings', path: 'begins', ...settings.begins },
    ...changes.map(({ id, when }) => ({ name: 'changes', path: `${id}.when`, question: when.question, choices: [when.choice] })),
    ...risks.map(({ id, when }) => ({ name: 'risks', path: `${id}.when`, question: when.question, choices: when.choices })),
  ];
  const reckoned = settings.situation.map(({ question }) => question);
  return [
    ...asked.flatMap(({ name, path, question: id, choices }) => {
      const question = questions.find((candidate) => candidate.id === id);
      if (!question) return unknownIds([id], { ...place(name, path), what: 'question', allowed: questions.map((other) => other.id) });
      return unknownIds(choices, { ...place(name, path), what: `choice of ${id}`, allowed: question.choices.map((choice) => choice.id) });
    }),
    ...changes
      .filter(({ when }) => !reckoned.includes(when.question))
      .map(({ id, when }) =>
        fault('changes', `${id}.when`, `asks about "${when.question}", which the situation in settings.yaml does not have`),
      ),
  ];
}
