import { fact, type Seen } from '../shared/notes';
import { baseName } from '../shared/paths';
import type { ImportProblem } from '../shared/result';
import type { Attachment } from '../shared/unit';
import { readToml } from '../tree/from-toml';
import { readYaml } from '../tree/from-yaml';
import { at, entriesOf, isTrue, itemsOf, placeOf, textOf, type Maybe, type Value } from '../tree/value';
import { packageFormat, type PackageFormat } from './formats';
import { ruleOf } from './known';
import { gemsAtRunTime, mixAtRunTime, modulesAtRunTime, pomAtRunTime, withoutComments } from './left-out';

/** A package that is needed at run time, and where it is named. */
interface Named {
  readonly name: string;
  /** What it is known as, where the file calls it otherwise. */
  readonly known?: string;
  readonly seen: Seen;
}

type Reader = (file: string, text: string, problems: ImportProblem[]) => readonly Named[];

/** Manifests of packages. What only developers need counts in none. */
const READERS: Readonly<Record<PackageFormat, Reader>> = {
  npm: (file, text, problems) => readNpm(treeOf(file, text, problems)),
  composer: (file, text, problems) => mapped(treeOf(file, text, problems), 'require'),
  pyproject: (file, text, problems) => readPyproject(firstToml(file, text, problems)),
  pipfile: (file, text, problems) => mapped(firstToml(file, text, problems), 'packages').map(ofPython),
  cargo: (file, text, problems) => readCargo(firstToml(file, text, problems)),
  requirements: (file, text, problems) => lines(/^\s*([A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?)/)(file, text, problems).map(ofPython),
  go: readGoMod,
  gemfile: lines(/^\s*gem\s+["']([^"']+)["']/, gemsAtRunTime),
  mix: lines(/^[\s[]*\{:([a-z_\d]+),/, mixAtRunTime),
  pom: lines(/<artifactId>\s*([^<\s]+)\s*<\/artifactId>/, pomAtRunTime),
  gradle: lines(
    /^\s*(?:implementation|runtimeOnly|runtime|api|compile)\b(?:[^"']*["'][^:"']+:([^:"']+)|\W*group\s*[:=]\s*["'][^"']+["']\s*,\s*name\s*[:=]\s*["']([^"']+))/,
  ),
  csproj: lines(
    /<PackageReference[^>]*\bInclude="([^"]+)"|\bSdk="(Microsoft\.NET\.Sdk\.\w+)"|<TargetFramework(?:Version)?>(net4\d+|v4[\d.]*|net\d+\.\d-windows[\d.]*)</,
    withoutComments,
  ),
  aptfile: lines(/^\s*([a-z0-9][a-z0-9.+-]+)\s*$/),
};

const DEVICE = /^(react-native|expo|electron|@tauri-apps\/api|@capacitor\/core|@ionic\/.*)$/;

/** What a manifest of packages says of the application that is built from its folder. */
export function readPackages(file: string, text: string, problems: ImportProblem[]): Attachment {
  const format = packageFormat(file);
  const named = format === null ? [] : READERS[format](file, text, problems);
  const isApt = baseName(file) === 'Aptfile';
  // What runs on phones and desks is served by nobody, whatever it draws its windows with.
  const isServed = !named.some(({ name }) => DEVICE.test(name));
  const facts = named.flatMap(({ name, known = name, seen }) => {
    const rule = isApt ? 'packages-listed' : ruleOf(known);
    const isFramework = rule === 'web-framework' || rule === 'api-framework';
    if (rule === null || (isFramework && !isServed)) return [];
    return isFramework ? [fact(rule, seen), fact('http-framework', seen)] : [fact(rule, seen)];
  });
  return { path: file, read: () => ({ facts, parts: [] }) };
}

/** Names by lines, of what a file holds once some of it is left out. */
function lines(pattern: RegExp, atRunTime: (text: string) => string = (text) => text): Reader {
  return (file, text) =>
    atRunTime(text)
      .split(/\r?\n/)
      .flatMap((line, index) => {
        const groups: readonly (string | undefined)[] = pattern.exec(line.replace(/(^|\s)#.*$/, ''))?.slice(1) ?? [];
        const name = groups.find((found) => found !== undefined);
        return name === undefined
          ? []
          : [{ name: name.replace(/\[.*$/, ''), seen: { file, line: index + 1, key: baseName(file), value: name } }];
      });
}

function readGoMod(file: string, text: string, problems: ImportProblem[]): readonly Named[] {
  const read = lines(/^\s*(?:require\s+)?([a-z0-9.-]+\.[a-z]+\/[^\s]+)\s+v\d/, modulesAtRunTime);
  return read(file, text, problems).map(({ name, seen }) => ({ name: name.replace(/\/v\d+$/, ''), seen }));
}

function treeOf(file: string, text: string, problems: ImportProblem[]): Maybe {
  const read = readYaml(file, text);
  problems.push(...read.problems);
  return read.documents[0];
}

function firstToml(file: string, text: string, problems: ImportProblem[]): Maybe {
  const read = readToml(file, text);
  problems.push(...read.problems);
  return read.documents[0];
}

/** Frameworks that are built into what is served, and so stand among what developers need. */
const BUILT = /^(@sveltejs\/kit|astro|@11ty\/eleventy|vitepress|vuepress|@docusaurus\/core|hexo|gatsby|@quasar\/app-vite|@angular\/core)$/;

function readNpm(root: Maybe): readonly Named[] {
  const needed = entriesOf(at(root, 'dependencies')).map(([name, value, line]): Named => {
    const alias = /^npm:(@?[^@]+)/.exec(textOf(value) ?? '')?.[1] ?? name;
    return { name: alias, seen: { file: value.file, line, key: 'dependencies', value: alias } };
  });
  return [...needed, ...mapped(root, 'devDependencies').filter(({ name }) => BUILT.test(name))];
}

function mapped(root: Maybe, key: string): readonly Named[] {
  return entriesOf(at(root, key)).map(([name, value, line]) => ({ name, seen: { file: value.file, line, key, value: name } }));
}

function readPyproject(root: Maybe): readonly Named[] {
  const listed = itemsOf(at(root, 'project', 'dependencies')).flatMap((item: Value): Named[] => {
    const name = /^[A-Za-z0-9._-]+/.exec(textOf(item) ?? '')?.[0];
    return name === undefined ? [] : [{ name, seen: { ...placeOf(item), key: 'dependencies', value: name } }];
  });
  const poetry = at(root, 'tool', 'poetry');
  const needed = mapped(poetry, 'dependencies').filter(({ name }) => !isTrue(at(poetry, 'dependencies', name, 'optional')));
  return [...listed, ...needed].map(ofPython);
}

/** Capitals and the signs between words do not tell packages of Python apart. The one called h2 speaks HTTP/2. */
function ofPython(named: Named): Named {
  return { ...named, known: named.name === 'h2' ? '' : named.name.replace(/[-_.]+/g, '-') };
}

/** Crates by their own names. Which database a mapper is built for is among its features. */
function readCargo(root: Maybe): readonly Named[] {
  return mapped(root, 'dependencies').map((named): Named => {
    const crate = at(root, 'dependencies', named.name);
    const name = textOf(at(crate, 'package')) ?? named.name;
    const features = itemsOf(at(crate, 'features')).flatMap((item) => textOf(item) ?? []);
    const isFile = features.some((one) => one.includes('sqlite')) && !features.some((one) => /postgres|mysql|mssql|^any$/.test(one));
    return { ...named, known: name === 'h2' ? '' : isFile && MAPPERS.test(name) ? 'rusqlite' : name };
  });
}

const MAPPERS = /^(sqlx|diesel|diesel-async|sea-orm)$/;
