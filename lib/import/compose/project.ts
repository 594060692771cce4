import { IMPORT_LIMITS, type ImportProblem } from '../shared/result';
import { folderOf, resolvePath } from '../shared/paths';
import { at, entriesOf, itemsOf, keysOf, placeAt, textOf, type Entry, type MapValue, type Value } from '../tree/value';
import { readVariables, type Variables } from '../shared/interpolate';
import { mergeValues } from './merge';

/** A file that is one of Compose, read. */
export interface ComposeFile {
  readonly path: string;
  readonly root: Value;
}

/** Files that Compose reads as one. */
export interface Project {
  /** Of the first file. */
  readonly path: string;
  readonly root: MapValue;
  readonly services: MapValue;
  readonly variables: Variables;
}

const OVERRIDE = /(^|\/)(docker-)?compose\.override\.ya?ml$/;
const BASE = /(^|\/)(docker-)?compose\.ya?ml$/;

interface Building {
  readonly files: readonly ComposeFile[];
  readonly environments: ReadonlyMap<string, string>;
  readonly problems: ImportProblem[];
}

/**
 * Puts Compose files together: an override over its base, what is included and extended into what names it. A file that only
 * changes services of others is not merged by itself, since nobody knows when it is meant.
 */
export function buildProjects(given: Building): readonly Project[] {
  const building = { ...given, files: joinDocuments(given.files) };
  const { files, problems, environments } = building;
  const chosen = new Set([...environments].flatMap(([path, text]) => chosenFiles(path, text).slice(1)));
  const included = new Set(
    files.flatMap(({ path, root }) => includesOf(root).flatMap(({ paths }) => paths.map((name) => resolvePath(folderOf(path), name)))),
  );
  const extended = new Set(files.flatMap(extendedBy));
  const starts = files.filter(({ path }) => !included.has(path) && !chosen.has(path) && !OVERRIDE.test(path));
  const bases = starts.filter(({ path }) => BASE.test(path));
  return starts.flatMap((file): Project[] => {
    const beside = bases.some((base) => base !== file && folderOf(base.path) === folderOf(file.path));
    if (extended.has(file.path) && !BASE.test(file.path)) return [];
    if (beside && !BASE.test(file.path) && isOverlay(file.root)) {
      problems.push({ kind: 'not-merged', file: file.path, line: null, found: null });
      return [];
    }
    return [buildProject(file, building)];
  });
}

/** Documents of one file are put over one another, as further files are. */
function joinDocuments(files: readonly ComposeFile[]): readonly ComposeFile[] {
  const roots = new Map<string, Value>();
  for (const { path, root } of files) roots.set(path, mergeValues(roots.get(path), root));
  return [...roots].map(([path, root]) => ({ path, root }));
}

/** Files that `COMPOSE_FILE` of a `.env` names, the first to begin with. */
function chosenFiles(environment: string, text: string): readonly string[] {
  const variables = readVariables(text);
  const separator = variables.get('COMPOSE_PATH_SEPARATOR') ?? (variables.get('COMPOSE_FILE')?.includes(';') ? ';' : ':');
  const names = (variables.get('COMPOSE_FILE') ?? '').split(separator).filter((name) => name !== '');
  return names.map((name) => resolvePath(folderOf(environment), name));
}

function buildProject(file: ComposeFile, building: Building): Project {
  const folder = folderOf(file.path);
  const environment = resolvePath(folder, '.env');
  const [first, ...further] = chosenFiles(environment, building.environments.get(environment) ?? '');
  const isOver = ({ path }: ComposeFile): boolean => BASE.test(file.path) && OVERRIDE.test(path) && folderOf(path) === folder;
  const over =
    first === file.path ? further.flatMap((name) => building.files.find(({ path }) => path === name) ?? []) : building.files.filter(isOver);
  const own = over.reduce<Value>((root, { root: later }) => mergeValues(root, later), file.root);
  const root = asMap(include(own, { file, building, seen: new Set([file.path]) }));
  const services = servicesOf(root);
  const room = { left: IMPORT_LIMITS.values };
  const entries = [...services.entries].map(([name, entry]): [string, Entry] => [
    name,
    { line: entry.line, value: extend(entry.value, { services, folder, building, room, seen: new Set([name]) }) },
  ]);
  const env = building.environments.get(environment);
  return { path: file.path, root, services: { ...services, entries: new Map(entries) }, variables: readVariables(env ?? '') };
}

/** Services of a file; before version 2 they stood at the top. */
export function servicesOf(root: Value): MapValue {
  const services = at(root, 'services');
  if (services?.kind === 'map') return services;
  const map = asMap(root);
  return { ...map, entries: new Map([...map.entries].filter(([, { value }]) => isService(value))) };
}

export function isService(value: Value): boolean {
  return value.kind === 'map' && ['image', 'build', 'extends'].some((key) => value.entries.has(key));
}

function asMap(value: Value): MapValue {
  return value.kind === 'map' ? value : { kind: 'map', file: value.file, line: value.line, tag: '', entries: new Map() };
}

/** A file of which some service says neither what it runs nor how that is built. */
function isOverlay(root: Value): boolean {
  return entriesOf(at(root, 'services')).some(([, service]) => !isService(service));
}

interface Include {
  readonly paths: readonly string[];
  readonly at: Value;
}

function includesOf(root: Value): readonly Include[] {
  return itemsOf(at(root, 'include')).map((item) => ({
    at: item,
    paths: (item.kind === 'text' ? [item] : itemsOf(at(item, 'path'))).flatMap((path) => textOf(path) ?? []),
  }));
}

interface Including {
  readonly file: ComposeFile;
  readonly building: Building;
  readonly seen: Set<string>;
}

function include(root: Value, { file, building, seen }: Including): Value {
  return includesOf(root).reduce<Value>((whole, { paths, at: item }) => {
    return paths.reduce<Value>((merged, name) => {
      const path = resolvePath(folderOf(file.path), name);
      const found = building.files.find((candidate) => candidate.path === path);
      if (!found) building.problems.push({ kind: 'missing-file', file: item.file, line: item.line, found: name });
      if (!found || seen.has(path)) return merged;
      seen.add(path);
      return mergeValues(include(found.root, { file: found, building, seen }), merged);
    }, whole);
  }, root);
}

/** Files that services of a file extend. */
function extendedBy({ path, root }: ComposeFile): readonly string[] {
  return entriesOf(at(root, 'services')).flatMap(([, service]) => {
    const name = textOf(at(service, 'extends', 'file'));
    return name === undefined || resolvePath(folderOf(path), name) === path ? [] : [resolvePath(folderOf(path), name)];
  });
}

/** Services that extend one another, one behind the other: more is nobody's file. */
const LONGEST = 20;

/** Entries and items that a merge goes through, roughly. */
function sizeOf(service: Value): number {
  return entriesOf(service).reduce((sum, [, value]) => sum + 1 + (value.kind === 'map' ? value.entries.size : itemsOf(value).length), 1);
}

interface Extending {
  /** How many values may still be copied from one service into others. */
  readonly room: { left: number };
  readonly services: MapValue;
  readonly folder: string;
  readonly building: Building;
  readonly seen: ReadonlySet<string>;
}

/** A service put over the one that it extends, here or in another of the files. */
function extend(service: Value, extending: Extending): Value {
  const from = at(service, 'extends');
  if (!from) return service;
  const name = textOf(from) ?? textOf(at(from, 'service')) ?? '';
  const file = textOf(at(from, 'file'));
  const path = file === undefined ? null : resolvePath(extending.folder, file);
  const services = path === null ? extending.services : findServices(path, extending.building);
  const key = `${path ?? ''} ${name}`;
  if (extending.seen.size > LONGEST || extending.room.left < 0) {
    extending.building.problems.push({ kind: 'too-deep', ...placeAt(service, 'extends'), found: `> ${LONGEST}` });
    return service;
  }
  if (!services) {
    extending.building.problems.push({ kind: 'missing-file', ...placeAt(service, 'extends'), found: file ?? null });
    return service;
  }
  const base = at(services, name);
  if (!base || extending.seen.has(key) || extending.seen.has(name)) return service;
  const further = {
    ...extending,
    services,
    folder: path === null ? extending.folder : folderOf(path),
    seen: new Set([...extending.seen, key]),
  };
  const whole = extend(base, further);
  extending.room.left -= sizeOf(whole);
  return mergeValues(whole, service);
}

function findServices(path: string, { files }: Building): MapValue | undefined {
  const found = files.find((candidate) => candidate.path === path);
  return found && servicesOf(found.root);
}

/** Whether a file is one of Compose by what it holds. */
export function isCompose(root: Value): boolean {
  const services = at(root, 'services');
  if (services)
    return (
      services.kind === 'map' &&
      entriesOf(services).every(([, service]) => service.kind === 'map' || service.kind === 'text') &&
      isServiceLike(services)
    );
  if (at(root, 'include')?.kind === 'list') return true;
  const keys = keysOf(root);
  return keys.length > 0 && !at(root, 'apiVersion') && entriesOf(root).every(([key, value]) => isOldService(value) || key === 'version');
}

/** At least one service, or a file that is nothing but services. */
function isServiceLike(services: Value): boolean {
  const all = entriesOf(services);
  return all.length === 0 || all.some(([, service]) => service.kind === 'map' && keysOf(service).some((key) => SERVICE_KEYS.has(key)));
}

const SERVICE_KEYS = new Set(
  'image build extends environment ports volumes command entrypoint deploy depends_on env_file restart networks labels profiles'.split(' '),
);

/** How the other keys of a service before version 2 begin. */
const OLD_KEY =
  /^(auto|cap|cgroup|container|cpu|dev|dns|dockerfile|domain|expose|ext|host|ipc|links|log|mac|mem|net|pid|priv|read|sec|shm|std|stop|tty|ulim|user|vol|work)/;

function isOldService(value: Value): boolean {
  const isOld = isService(value) && at(value, 'image')?.kind !== 'map';
  return isOld && keysOf(value).every((key) => SERVICE_KEYS.has(key) || OLD_KEY.test(key));
}
