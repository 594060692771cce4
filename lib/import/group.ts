import { imageName } from './shared/images';
import { fact, join, type Notes } from './shared/notes';
import { baseName, folderOf } from './shared/paths';
import { indexStores, type Stores } from './stores';
import { largest, sizeChoice, type Size } from './shared/size';
import type { Fact, FoundPart } from './shared/facts';
import type { Attachment, Reading, Unit } from './shared/unit';

/** A workload before its facts become proposals. */
export interface Group {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly parts: readonly FoundPart[];
}

/** Everything that was read, of all files. */
export interface AllRead {
  readonly readings: readonly Reading[];
  readonly attachments: readonly Attachment[];
}

/** Each workload by itself, and all as one. */
export function groupWorkloads({ readings, attachments }: AllRead): { readonly groups: readonly Group[]; readonly whole: Group | null } {
  const { attached, loose } = attach(
    readings.flatMap(({ units }) => units),
    attachments,
  );
  const systems = readings.map((reading) => ({ ...reading, units: reading.units.map((unit) => attached.get(unit) ?? unit) }));
  const others = looseUnits(
    loose,
    systems.some(({ units }) => units.length > 0),
  );
  const groups = [...systems.flatMap((system) => groupsOf(system)), ...others.groups];
  const alone = groups.length === 1 ? groups[0] : undefined;
  if (alone)
    return { groups, whole: { ...alone, facts: [...alone.facts, ...others.notes.facts], parts: [...alone.parts, ...others.notes.parts] } };
  return { groups, whole: wholeOf(systems, others) };
}

/** Files beside units: a Dockerfile goes with what is built by it, or with the only application. */
function attach(
  units: readonly Unit[],
  attachments: readonly Attachment[],
): { readonly attached: ReadonlyMap<Unit, Unit>; readonly loose: readonly Attachment[] } {
  const attached = new Map<Unit, Unit>();
  const loose: Attachment[] = [];
  for (const attachment of attachments) {
    const users = usersOf(units, attachment);
    if (users.length === 0) loose.push(attachment);
    for (const unit of users) {
      const current = attached.get(unit) ?? unit;
      attached.set(unit, withNotes(current, attachment.read(unit.build?.dockerfile === attachment.path ? unit.build.target : null)));
    }
  }
  return { attached, loose };
}

function usersOf(units: readonly Unit[], { path }: Attachment): readonly Unit[] {
  const folder = folderOf(path);
  const built = units.filter(
    ({ build }) => build?.dockerfile === path || (build?.folder === folder && !/dockerfile|containerfile/i.test(baseName(path))),
  );
  if (built.length > 0) return built;
  const named = units.filter(({ role, name }) => role === 'app' && (name === baseName(folder) || name === imageName(baseName(folder))));
  if (named.length > 0) return named;
  const apps = units.filter(({ role, build }) => role === 'app' && build === null);
  return apps.length === 1 && units.every(({ role, build }) => role !== 'app' || build === null) ? apps : [];
}

/** Frameworks say nothing of the kind of work where the unit says it itself. */
const OF_CODE = new Set(['web-framework', 'api-framework', 'http-framework', 'worker-by-name']);

function withNotes(unit: Unit, notes: Notes): Unit {
  const isTold = unit.facts.some(({ rule }) => rule === 'worker-process' || rule === 'starts-on-schedule');
  const facts = notes.facts.filter(({ rule }) => !isTold || !OF_CODE.has(rule));
  return { ...unit, facts: [...unit.facts, ...facts], parts: [...unit.parts, ...notes.parts] };
}

interface Loose {
  readonly groups: readonly Group[];
  readonly notes: Notes;
}

/** Files that no unit uses: where nothing else runs, each folder of them is a workload. */
function looseUnits(loose: readonly Attachment[], isBeside: boolean): Loose {
  const read = loose.map((attachment) => ({ folder: folderOf(attachment.path), notes: attachment.read(null) }));
  if (isBeside) return { groups: [], notes: join(read.map(({ notes }) => notes)) };
  const folders = [...new Set(read.map(({ folder }) => folder))];
  const groups = folders.map((folder) => ({
    name: baseName(folder) || 'app',
    ...join(read.filter((one) => one.folder === folder).map(({ notes }) => notes)),
  }));
  return { groups, notes: { facts: [], parts: [] } };
}

/** The workloads of one system: helpers join what they serve, and stores are what others depend on. */
function groupsOf(reading: Reading): readonly Group[] {
  const { units, facts, parts, beside = 0, isUncounted = false } = reading;
  const byName = new Map(units.toReversed().map((unit) => [unit.name, unit]));
  const headBy = new Map(units.map((unit) => [unit, headOf(unit, byName)]));
  const heads = units.filter((unit) => headBy.get(unit) === unit);
  const membersBy = new Map<Unit, Unit[]>();
  for (const head of heads) membersBy.set(head, []);
  for (const [unit, head] of headBy) membersBy.get(head)?.push(unit);
  const stores = indexStores(units);
  return heads.map((head) => {
    const members = membersBy.get(head) ?? [head];
    const containers = members.filter(({ role }) => role !== 'helper').reduce((sum, unit) => sum + unit.containers, 0);
    const own = members.flatMap((unit) => unit.facts);
    return {
      name: head.name,
      facts: [
        ...own,
        ...sizeFacts(largest(members.map(({ size }) => size))),
        ...(head.role === 'store' ? [] : storeFacts(head, stores)),
        ...(isUncounted || isFunction(head)
          ? []
          : heads.length === 1
            ? [countFact(containers + beside, head)]
            : [singleFact(containers, head)]),
        ...facts.filter((found) => heads.length === 1 || isForEach(found, head)),
      ],
      parts: [...members.flatMap((unit) => unit.parts), ...(heads.length === 1 ? parts : [])],
    };
  });
}

/** More steps than anybody joins one unit to the next. */
const FARTHEST = 60;

/** What a unit belongs to: itself, or what it joins, however far that goes. */
function headOf(unit: Unit, byName: ReadonlyMap<string, Unit>, seen: readonly Unit[] = []): Unit {
  const next = unit.joins === null ? undefined : byName.get(unit.joins);
  return next && seen.length < FARTHEST && !seen.includes(next) && next !== unit ? headOf(next, byName, [...seen, unit]) : unit;
}

/** Facts of the whole system that do not say which of its workloads they mean. */
const OF_ALL = new Set('scales-by-load http-port http2-port relational-store managed-store named-volume names-database names-own-store names-cloud-service names-store'.split(' ')); // prettier-ignore

/** Facts of the whole system that hold for each of its workloads. */
function isForEach({ rule }: Fact, head: Unit): boolean {
  if (rule === 'public-images-only') return head.role !== 'store';
  return !OF_ALL.has(rule);
}

/** Functions are neither services nor containers, and are not counted as such. */
function isFunction({ parts }: Unit): boolean {
  return parts.some(({ part }) => part === 'function');
}

function singleFact(containers: number, { file, line, excerpt }: Unit): Fact {
  return containers > 1
    ? { rule: 'parts-counted', choice: countChoice(containers), file, line, excerpt }
    : { rule: 'one-of-several', file, line, excerpt };
}

function countFact(containers: number, { file, line, excerpt }: Unit): Fact {
  return { rule: 'parts-counted', choice: countChoice(containers), file, line, excerpt };
}

function countChoice(count: number): 'one' | 'few' | 'many' {
  return count <= 1 ? 'one' : count <= 10 ? 'few' : 'many';
}

function sizeFacts(size: Size | null): readonly Fact[] {
  if (!size) return [];
  const rule = { limit: 'memory-limit', request: 'memory-request', class: 'memory-by-size' } as const;
  return [{ rule: rule[size.by], choice: sizeChoice(size), file: size.file, line: size.line, excerpt: size.excerpt }];
}

/** The stores beside an application that it leans on. Where nobody says who uses them, everybody may. */
function storeFacts(app: Unit, { all, isSaid, isOnlyOne, namedBy }: Stores): readonly Fact[] {
  const used = isSaid ? namedBy(app) : all;
  const sure = isSaid || isOnlyOne;
  const first = used[0];
  return [
    ...used.map((store): Fact => {
      const place = storePlace(store);
      return { rule: store.store === 'other' ? 'own-store' : sure ? 'relational-store' : 'relational-near', ...place };
    }),
    ...(first && !app.keeps ? [{ rule: 'store-beside' as const, ...storePlace(first) }] : []),
  ];
}

function storePlace(store: Unit): Omit<Fact, 'rule'> {
  const image = store.facts.find(({ rule }) => rule === 'is-a-store');
  return { file: image?.file ?? store.file, line: image?.line ?? store.line, excerpt: image?.excerpt ?? store.excerpt };
}

/** Facts of units that say nothing of the system that they are part of. */
const OF_ONE = new Set(['one-of-several', 'store-beside', 'is-a-store', 'store-protocol']);

/** All units as one workload. What only stores or only jobs say counts where there is nothing else. */
function wholeOf(systems: readonly Reading[], others: Loose): Group | null {
  const units = systems.flatMap((system) => system.units);
  const [first] = units;
  const looseGroups = others.groups;
  if (!first && looseGroups.length === 0) return systems.length > 0 ? wholeWithoutUnits(systems, others) : null;
  const apps = units.filter(({ role }) => role === 'app');
  const counted = systems.filter(({ isUncounted = false }) => !isUncounted).flatMap((system) => system.units);
  const containers = counted.filter((unit) => unit.role !== 'helper' && !isFunction(unit));
  const running = containers.reduce(
    (sum, unit) => sum + unit.containers,
    systems.reduce((sum, { beside = 0 }) => sum + beside, 0),
  );
  return {
    name: systems.find(({ name }) => name !== '')?.name ?? (apps[0] ?? first)?.name ?? looseGroups[0]?.name ?? '',
    facts: [
      ...factsOfUnits(apps, units),
      ...storesOfAll(apps, units),
      ...(first && running > 0 ? [countFact(running, { ...first, excerpt: countExcerpt(running, containers) })] : []),
      ...sizeFacts(largest(units.map(({ size }) => size))),
      ...systems.flatMap((system) => system.facts),
      ...others.notes.facts,
      ...looseGroups.flatMap(({ facts }) => facts),
    ],
    parts: [
      ...units.flatMap(({ parts }) => parts),
      ...systems.flatMap(({ parts }) => parts),
      ...others.notes.parts,
      ...looseGroups.flatMap(({ parts }) => parts),
    ],
  };
}

/** What units say that holds for all of them together. */
function factsOfUnits(apps: readonly Unit[], units: readonly Unit[]): readonly Fact[] {
  const onlyJobs = units.every(
    ({ facts, role }) => role === 'helper' || facts.some(({ rule }) => rule === 'starts-on-schedule' || rule === 'timed-by-name'),
  );
  const keeps = ({ rule }: Fact): boolean => {
    if (rule === 'is-a-store' || rule === 'store-protocol') return apps.length === 0;
    return rule === 'starts-on-schedule' || rule === 'timed-by-name' ? onlyJobs : !OF_ONE.has(rule);
  };
  const kept = units.flatMap(({ facts }) => facts).filter(keeps);
  return apps.some(isCalled) ? kept.map(amongOthers) : kept;
}

const CALLED = new Set([
  'http-handler',
  'http-port',
  'http2-port',
  'web-by-name',
  'api-by-name',
  'web-framework',
  'api-framework',
  'static-pages',
]);

/** Whether somebody waits for what an application answers. */
function isCalled({ facts }: Unit): boolean {
  return facts.some(({ rule }) => CALLED.has(rule)) && !facts.some(({ rule }) => rule === 'worker-process');
}

/** A worker behind a web front end is not what the whole is for. */
function amongOthers(found: Fact): Fact {
  return found.rule === 'worker-process' ? { ...found, rule: 'worker-among-others' } : found;
}

/** The stores that any application leans on: of the whole it does not matter which. */
function storesOfAll(apps: readonly Unit[], units: readonly Unit[]): readonly Fact[] {
  const stores = indexStores(units);
  const found = apps.flatMap((app) => storeFacts(app, stores)).filter(({ rule }) => rule !== 'store-beside');
  return found.map((one): Fact => (one.rule === 'relational-near' ? { ...one, rule: 'relational-store' } : one));
}

function wholeWithoutUnits(systems: readonly Reading[], others: Loose): Group | null {
  const facts = [...systems.flatMap((system) => system.facts), ...others.notes.facts];
  const parts = [...systems.flatMap((system) => system.parts), ...others.notes.parts];
  return facts.length + parts.length === 0 ? null : { name: systems.find(({ name }) => name !== '')?.name ?? '', facts, parts };
}

function countExcerpt(count: number, units: readonly Unit[]): string {
  const names = units.slice(0, 6).map(({ name }) => name);
  return fact('parts-counted', { file: '', line: 1, key: String(count), value: names.join(', ') + (units.length > 6 ? ' …' : '') }).excerpt;
}
