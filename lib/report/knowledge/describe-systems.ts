import { fill, type Locale } from '../../locale';
import { systemWords } from '../../locale/words/systems';
import { type System, SYSTEM_KINDS, SYSTEM_STATES, type SystemSource } from '../../model/system';
import type { Reader } from '../reader';
import type { Catalogue } from '@/lib/model/catalogue';

/** A system in one language; a dagger marks what no source states. */
export interface SystemText {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly what: string;
  readonly note: string | null;
  readonly state: string;
  readonly isEnding: boolean;
  readonly successors: string | null;
  readonly owner: string;
  readonly licence: string | null;
  /** Set where the entry could not be checked. */
  readonly reserve: string | null;
  readonly sources: readonly { readonly address: string; readonly label: string }[];
}

/** The group of the systems that serve several platforms. */
export const SEVERAL = 'several';

/** The systems of one platform, or those that serve several. */
export interface SystemGroup {
  /** The platform, or `several`. */
  readonly id: string;
  readonly title: string;
  readonly systems: readonly SystemText[];
}

/** The ids of all groups, in the declared order of the platforms. */
export function listSystemGroups({ alternatives }: Catalogue): readonly string[] {
  return [...alternatives.map(({ id }) => id), SEVERAL];
}

/** The systems by platform in declared order, those that serve several last; what has ended comes last in its group. */
export function describeSystems(reader: Reader, systems: readonly System[]): readonly SystemGroup[] {
  const inGroup = (alternative: string | undefined): SystemText[] =>
    systems
      .filter((system) => system.alternative === alternative)
      .sort(compareSystems)
      .map((system) => describeSystem(reader, system));
  return [
    ...reader.catalogue.alternatives.map(({ id }) => ({ id, title: reader.platform(id).name, systems: inGroup(id) })),
    { id: SEVERAL, title: systemWords(reader.locale).several, systems: inGroup(undefined) },
  ].filter((group) => group.systems.length > 0);
}

function compareSystems(a: System, b: System): number {
  const order = (system: System): number =>
    SYSTEM_STATES.indexOf(system.status.state) * SYSTEM_KINDS.length + SYSTEM_KINDS.indexOf(system.kind);
  return order(a) - order(b) || (a.id < b.id ? -1 : 1);
}

function describeSystem(reader: Reader, system: System): SystemText {
  const words = systemWords(reader.locale);
  const { status, sources, verified } = system;
  const mark = (part: NonNullable<System['unsupported']>[number], text: string): string =>
    system.unsupported?.includes(part) ? fill(words.dagger, { text }) : text;
  const state = words.states[status.state];
  return {
    id: system.id,
    name: system.name,
    kind: words.kinds[system.kind],
    what: mark('what', reader.text(system.what)),
    note: system.note ? reader.text(system.note) : null,
    state: mark('status', status.since === undefined ? state : fill(words.since, { state, year: status.since })),
    isEnding: status.state !== 'active',
    successors: status.successors
      ? mark('successors', fill(words.successors, { list: status.successors.join(reader.words.listComma) }))
      : null,
    owner: mark('owner', wordOwner(system, reader.locale)),
    licence: system.licences ? mark('licences', system.licences.map((licence) => wordLicence(licence, reader.locale)).join(', ')) : null,
    reserve: verified ? null : words.reserve,
    sources: mergeSources(sources, words.undated),
  };
}

function wordOwner({ owner, maturity }: System, locale: Locale): string {
  const words = systemWords(locale);
  const name = owner ?? words.community;
  return maturity ? fill(words.owner, { owner: name, maturity: fill(words.maturity[maturity.level], { year: maturity.since }) }) : name;
}

function wordLicence(licence: string, locale: Locale): string {
  const words = systemWords(locale);
  return licence === 'proprietary' || licence === 'public domain' ? words[licence] : licence;
}

/** One link an address and month: `docker/compose 2026-08`. */
function mergeSources(sources: readonly SystemSource[], undated: string): SystemText['sources'] {
  const links = sources.map(({ address, date }) => {
    const { hostname, pathname } = new URL(address);
    const place = hostname === 'github.com' ? pathname.split('/').slice(1, 3).join('/') : hostname.replace(/^www\./, '');
    return { address, label: `${place} ${date === 'undated' ? undated : date.slice(0, 7)}` };
  });
  return links.filter(
    ({ address, label }, index) => links.findIndex((other) => other.address === address && other.label === label) === index,
  );
}
