import { z } from 'zod';
import { evidenceIdsSchema, idSchema, localisedTextSchema } from './text';

/**
 * What every architect would sign about a criterion: with the answers of `when` given and everything else open, the value of
 * each alternative in `above` is at least `by` points over that of each one in `below`.
 */
export const orderSchema = z.strictObject({
  id: idSchema,
  /** Read as an effect's condition; `{}` is the sheet with nothing answered. Where it lists several choices, it holds under each. */
  when: z.record(idSchema, z.array(idSchema).min(1)),
  above: z.array(idSchema).min(1),
  below: z.array(idSchema).min(1),
  /** In points of the criterion's scale; negative where `above` may stand lower, but not by more. */
  by: z.int().min(-10).max(100),
  reason: localisedTextSchema,
  evidence: evidenceIdsSchema,
});
export type Order = z.infer<typeof orderSchema>;

/** `content/orders/CRITERION.yaml`: the orders of one criterion, named by it. */
export const ordersSchema = z
  .strictObject({ criterion: idSchema, orders: z.array(orderSchema).min(1) })
  .transform(({ criterion, orders }) => ({ id: criterion, orders }));
export type Orders = z.infer<typeof ordersSchema>;

/** Every way to answer just the questions of a condition so that it holds: one way, nothing answered, for `{}`. */
export function listSituations(when: Order['when']): readonly Readonly<Record<string, string>>[] {
  return Object.entries(when).reduce<Readonly<Record<string, string>>[]>(
    (situations, [question, choices]) => situations.flatMap((situation) => choices.map((choice) => ({ ...situation, [question]: choice }))),
    [{}],
  );
}
