import type { FactContent } from './content';

/** By the id of evidence, every place of the content that names it, in the order of the content. */
export function findUses({ catalogue, noops, responsibilities, glossary, orders }: FactContent): ReadonlyMap<string, readonly string[]> {
  const { alternatives, criteria, questions, exclusions, caveats, purposes, contradictions = [], managedStores = [] } = catalogue;
  const rooms = {
    criteria,
    orders,
    exclusions,
    caveats,
    contradictions,
    purposes,
    questions,
    alternatives,
    'managed-stores': managedStores,
    noops,
    responsibilities,
    glossary,
  };
  const named = Object.entries(rooms).flatMap(([room, things]) =>
    things.flatMap((thing) =>
      listEvidence(thing, '').map(({ ids, path }) => ({ ids, place: path === '' ? `${room}/${thing.id}` : `${room}/${thing.id} ${path}` })),
    ),
  );
  const uses = new Map<string, string[]>();
  for (const { ids, place } of named) {
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), place]);
  }
  return uses;
}

interface Named {
  readonly ids: readonly string[];
  readonly path: string;
}

/** Every list called `evidence` in a thing, however deep. */
function listEvidence(value: unknown, path: string): Named[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => listEvidence(entry, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]): Named[] => {
    if (name === 'evidence' && Array.isArray(member)) return [{ ids: member.map(String), path }];
    return listEvidence(member, path === '' ? name : `${path}.${name}`);
  });
}
