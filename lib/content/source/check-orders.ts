import { holds } from '../../engine';
import type { Criterion } from '../../model/criterion';
import { listSituations, type Order, type Orders } from '../../model/order';
import { checkCondition, checkEvidence, checkIds, type Use } from './check-ids';
import type { Fault } from './faults';
import type { RawContent } from './read';

/** Ids that exist, and each order once. An order reads questions without making the advice depend on them: no use of a question. */
export function checkOrderIds(content: RawContent, { evidence }: Use): Fault[] {
  const use: Use = { questions: new Set(), evidence };
  return [...content.orders.values()].flatMap(({ id, orders }) => {
    const file = fileOf(id);
    const ids = orders.map((order) => order.id);
    return [
      ...checkIds([id], content.criteria, { file, path: 'criterion', what: 'criterion' }),
      ...orders.flatMap((order, index) => {
        const path = `orders[${index}]`;
        const repeated = ids.indexOf(order.id) < index;
        return [
          ...(repeated ? [{ file, path: `${path}.id`, message: `repeats the id "${order.id}" of an earlier order` }] : []),
          ...checkCondition(content, order.when, { file, path, use }),
          ...checkSides(content, order, { file, path }),
          ...checkEvidence(content, order.evidence, { file, path, use }),
        ];
      }),
    ];
  });
}

function checkSides(
  content: RawContent,
  { above, below }: Order,
  { file, path }: { readonly file: string; readonly path: string },
): Fault[] {
  const both = above.filter((id) => below.includes(id));
  return [
    ...checkIds(above, content.alternatives, { file, path: `${path}.above`, what: 'alternative' }),
    ...checkIds(below, content.alternatives, { file, path: `${path}.below`, what: 'alternative' }),
    ...both.map((id) => ({ file, path: `${path}.below`, message: `names "${id}", which is in above too` })),
  ];
}

/** The orders that the values break. Call it on content whose ids are sound. */
export function checkOrders(content: RawContent): Fault[] {
  return [...content.orders.values()].flatMap((orders) => {
    const criterion = content.criteria.get(orders.id);
    return criterion ? checkValues(criterion, orders) : [];
  });
}

function checkValues(criterion: Criterion, { id, orders }: Orders): Fault[] {
  return orders.flatMap((order, index) =>
    listSituations(order.when).flatMap((situation) => {
      const valueOf = (alternative: string): number => findValue(criterion, alternative, situation);
      const pairs = order.above.flatMap((upper) => order.below.map((lower) => ({ upper, lower })));
      return pairs.flatMap(({ upper, lower }): Fault[] => {
        const missing = order.by - (valueOf(upper) - valueOf(lower));
        if (missing <= 0) return [];
        const asked = `${upper} (${valueOf(upper)}) has to be at least ${order.by} over ${lower} (${valueOf(lower)})`;
        const message = `breaks "${order.id}" given ${JSON.stringify(situation)}: ${asked}, ${missing} points are missing`;
        return [{ file: fileOf(id), path: `orders[${index}]`, message }];
      });
    }),
  );
}

function findValue({ base, effects }: Criterion, alternative: string, situation: Readonly<Record<string, string>>): number {
  return effects
    .filter((effect) => holds(effect.when, situation))
    .reduce((sum, effect) => sum + (effect.change[alternative] ?? 0), base[alternative]?.performance ?? 0);
}

function fileOf(id: string): string {
  return `content/orders/${id}.yaml`;
}
