import { systemWords } from '../../locale/words/systems';
import { type System, SYSTEM_KINDS, SYSTEM_STATES } from '../../model/system';
import type { Reader } from '../reader';
import { describeSystems, listSystemGroups, SEVERAL, type SystemGroup } from './describe-systems';

/** What systems can be narrowed by, in the order of the form. */
export const SYSTEM_FILTERS = ['platform', 'kind', 'state', 'licence'] as const;
type FilterName = (typeof SYSTEM_FILTERS)[number];

/** By name the value that is asked for; empty where any will do. */
export type SystemFilter = Readonly<Record<FilterName, string>>;

interface FilterOption {
  readonly id: string;
  readonly name: string;
  readonly n: number;
}

/** A field with what it can be set to: only what some system has, and how many have it. */
export interface SystemFilterField {
  readonly name: FilterName;
  readonly label: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
}

/** The systems that fit a filter, and the form as it was sent. */
export interface FilteredSystems {
  readonly fields: readonly SystemFilterField[];
  readonly groups: readonly SystemGroup[];
  /** Values that a field cannot have: they narrow nothing. */
  readonly unknown: readonly { readonly label: string; readonly value: string }[];
}

/** Takes a form's values as they come. */
export function readSystemFilter(query: URLSearchParams): SystemFilter {
  const read = (name: FilterName): string => (query.get(name) ?? '').slice(0, 60);
  return { platform: read('platform'), kind: read('kind'), state: read('state'), licence: read('licence') };
}

export function filterSystems(reader: Reader, systems: readonly System[], filter: SystemFilter): FilteredSystems {
  const fields = listFields(reader, systems, filter);
  const known = fields.filter(({ value, options }) => value !== '' && options.some(({ id }) => id === value));
  const unknown = fields.filter((field) => field.value !== '' && !known.includes(field));
  const kept = systems.filter((system) => known.every(({ name, value }) => VALUES[name](system).includes(value)));
  return { fields, groups: describeSystems(reader, kept), unknown: unknown.map(({ label, value }) => ({ label, value })) };
}

/** Values that a system has in each field. */
const VALUES: Readonly<Record<FilterName, (system: System) => readonly string[]>> = {
  platform: ({ alternative }) => [alternative ?? SEVERAL],
  kind: ({ kind }) => [kind],
  state: ({ status }) => [status.state],
  licence: ({ licences }) => licences ?? [],
};

function listFields(reader: Reader, systems: readonly System[], filter: SystemFilter): readonly SystemFilterField[] {
  const words = systemWords(reader.locale);
  return SYSTEM_FILTERS.map((name) => {
    const given = systems.flatMap(VALUES[name]);
    const options = optionsOf(reader, given)
      [name]()
      .map((option) => ({ ...option, n: given.filter((id) => id === option.id).length }))
      .filter(({ n }) => n > 0);
    return { name, label: words.filter[name], value: filter[name], options };
  });
}

function optionsOf(reader: Reader, given: readonly string[]): Readonly<Record<FilterName, () => { id: string; name: string }[]>> {
  const words = systemWords(reader.locale);
  const special = { proprietary: words.proprietary, 'public domain': words['public domain'] } as Readonly<Record<string, string>>;
  return {
    platform: () =>
      listSystemGroups(reader.catalogue).map((id) => ({ id, name: id === SEVERAL ? words.several : reader.platform(id).name })),
    kind: () => SYSTEM_KINDS.map((id) => ({ id, name: words.kinds[id] })),
    state: () => SYSTEM_STATES.map((id) => ({ id, name: words.states[id] })),
    licence: () => [...new Set(given)].sort().map((id) => ({ id, name: special[id] ?? id })),
  };
}
