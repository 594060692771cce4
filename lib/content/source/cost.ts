import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { METERS_OF, tariffSchema, PRICE_REGIONS, type Tariff } from '../../model/tariff';
import { exchangeSchema, shapeRulesSchema, type CostContent, type ShapeRules } from '../../model/shape';
import { unknownId, unknownIds, type Fault } from './faults';
import { defineFolder, type Parsed } from './folder';
import { readFile } from './read';

/** The ways to pay for running a workload, in the order of their platforms. */
export const readTariffs = defineFolder({
  name: 'prices',
  schema: tariffSchema,
  check: (tariffs, { catalogue, fileOf }) => {
    const allowed = catalogue.alternatives.map(({ id }) => id);
    return tariffs.flatMap((tariff) => {
      const file = fileOf(tariff.id);
      return [
        ...unknownIds([tariff.alternative], { file, path: 'alternative', what: 'alternative', allowed }),
        ...checkKind(tariff, file),
        ...checkMeters(tariff, file),
        ...checkSources(tariff, file),
      ];
    });
  },
});

/** What only one kind of tariff says. */
function checkKind({ kind, paidWhile, machine, roundTo, sharesInstances, least }: Tariff, file: string): Fault[] {
  const need = (path: string, isThere: boolean, isNeeded: boolean): Fault[] => {
    if (isThere === isNeeded) return [];
    return [{ file, path, message: isNeeded ? `is missing: a tariff of kind "${kind}" has it` : `does not belong to the kind "${kind}"` }];
  };
  return [
    ...need('paidWhile', paidWhile !== undefined, kind === 'instance'),
    ...need('machine', machine !== undefined, kind === 'machine'),
    ...(kind === 'per-use' ? [] : [...need('roundTo', roundTo !== undefined, false), ...need('sharesInstances', !!sharesInstances, false)]),
    ...(kind === 'machine' ? [] : need('least', least !== undefined, false)),
  ];
}

/** Meters that the kind can count, each once, and for a region all of them or none. */
function checkMeters({ kind, meters }: Tariff, file: string): Fault[] {
  const names = meters.map(({ meter }) => meter);
  const first = meters[0]?.prices ?? {};
  return meters.flatMap(({ meter, prices }, index): Fault[] => {
    const path = `meters[${index}]`;
    const uneven = PRICE_REGIONS.filter((region) => region in prices !== region in first);
    return [
      ...unknownIds([meter], { file, path: `${path}.meter`, what: `meter of the kind ${kind}`, allowed: METERS_OF[kind] }),
      ...(names.indexOf(meter) < index ? [{ file, path: `${path}.meter`, message: `repeats "${meter}"` }] : []),
      ...(Object.keys(prices).length === 0 ? [{ file, path: `${path}.prices`, message: 'has no price' }] : []),
      ...uneven.map((region) => ({ file, path: `${path}.prices.${region}`, message: 'is there for some meters only' })),
    ];
  });
}

function checkSources({ meters, sources }: Tariff, file: string): Fault[] {
  const allowed = Object.keys(sources);
  const named = meters.flatMap(({ prices }, index) =>
    Object.entries(prices).map(([region, { source }]) => ({ path: `meters[${index}].prices.${region}.source`, source })),
  );
  const unnamed = allowed.filter((id) => !named.some(({ source }) => source === id));
  return [
    ...named.flatMap(({ path, source }) => unknownIds([source], { file, path, what: 'source', allowed })),
    ...unnamed.map((id) => ({ file, path: `sources.${id}`, message: 'is a source that no price names' })),
  ];
}

/** Reads `cost` of a content tree: the rate of the yen, and shapes to start with. */
export function readCost(catalogue: Catalogue, root: string): Parsed<CostContent> {
  const faults: Fault[] = [];
  const exchange = readFile(join(root, 'cost', 'exchange.yaml'), { schema: exchangeSchema, faults });
  const shapes = readFile(join(root, 'cost', 'shapes.yaml'), { schema: shapeRulesSchema, faults });
  if (shapes) faults.push(...checkRules(catalogue, shapes));
  if (!exchange || !shapes || faults.length > 0) return { ok: false, faults };
  return { ok: true, found: { exchange, shapes } };
}

/** Questions and choices that exist, and a rule that sets something. */
function checkRules({ questions }: Catalogue, { rules }: ShapeRules): Fault[] {
  const file = 'content/cost/shapes.yaml';
  return rules.flatMap(({ when, set }, index) => [
    ...Object.entries(when).flatMap(([id, choices]) => {
      const path = `rules[${index}].when`;
      const question = questions.find((candidate) => candidate.id === id);
      if (!question) return [unknownId({ file, path, what: 'question', found: id, allowed: questions.map((other) => other.id) })];
      return unknownIds(choices, {
        file,
        path: `${path}.${id}`,
        what: `choice of ${id}`,
        allowed: question.choices.map((choice) => choice.id),
      });
    }),
    ...(Object.keys(set).length === 0 ? [{ file, path: `rules[${index}].set`, message: 'sets nothing' }] : []),
  ]);
}
