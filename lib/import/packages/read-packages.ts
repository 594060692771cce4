import { fact, type Seen } from '../shared/notes';
import { baseName } from '../shared/paths';
import type { ImportProblem } from '../shared/result';
import type { Attachment } from '../shared/unit';
import { readToml } from '../tree/from-toml';
import { readYaml } from '../tree/from-yaml';
import { at, entriesOf, itemsOf, placeOf, textOf, type Maybe, type Value } from '../tree/value';
import { packageFormat, type PackageFormat } from './formats';
import { ruleOf } from './known';

/** A package that is needed at run time, and where it is named. */
interface Named {
  readonly name: string;
  readonly seen: Seen;
}

type Reader = (file: string, text: string, problems: ImportProblem[]) => readonly Named[];

/** Manifests of packages. What only developers need counts in none. */
const READERS: Readonly<Record<PackageFormat, Reader>> = {
  npm: (file, text, problems) => readNpm(treeOf(file, text, problems)),
  composer: (file, text, problems) => mapped(treeOf(file, text, problems), 'require'),
  pyproject: (file, text, problems) => readPyproject(firstToml(file, text, problems)),
  pipfile: (file, text, problems) => mapped(firstToml(file, text, problems), 'packages'),
  cargo: (file, text, problems) => mapped(firstToml(file, text, problems), 'dependencies'),
  requirements: lines(/^\s*([A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?)/),
  go: readGoMod,
  gemfile: lines(/^\s*gem\s+["']([^"']+)["']/),
  mix: lines(/^\s*\{:([a-z_]+),/),
  pom: lines(/<artifactId>\s*([^<\s]+)\s*<\/artifactId>/),
  gradle: lines(/^\s*(?:implementation|runtimeOnly|runtime|api|compile)\b[^"']*["'][^:"']+:([^:"']+)/),
  csproj: lines(
    /<PackageReference[^>]*\bInclude="([^"]+)"|\bSdk="(Microsoft\.NET\.Sdk\.\w+)"|<TargetFramework(?:Version)?>(net4\d+|v4[\d.]*|net\d+\.\d-windows[\d.]*)</,
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
  const facts = named.flatMap(({ name, seen }) => {
    const rule = isApt ? 'packages-listed' : ruleOf(name);
    const isFramework = rule === 'web-framework' || rule === 'api-framework';
    if (rule === null || (isFramework && !isServed)) return [];
    return isFramework ? [fact(rule, seen), fact('http-framework', seen)] : [fact(rule, seen)];
  });
  return { path: file, read: () => ({ facts, parts: [] }) };
}

function lines(pattern: RegExp): Reader {
  return (file, text) =>
    text.split(/\r?\n/).flatMap((line, index) => {
      const groups: readonly (string | undefined)[] = pattern.exec(line.replace(/(^|\s)#.*$/, ''))?.slice(1) ?? [];
      const name = groups.find((found) => found !== undefined);
      return name === undefined
        ? []
        : [{ name: name.replace(/\[.*$/, ''), seen: { file, line: index + 1, key: baseName(file), value: name } }];
    });
}

/** Indirect needs are marked, and say nothing of this code. */
function readGoMod(file: string, text: string, problems: ImportProblem[]): readonly Named[] {
  const direct = text.split(/\r?\n/).map((line) => (/\/\/\s*indirect/.test(line) ? '' : line));
  const read = lines(/^\s*(?:require\s+)?([a-z0-9.-]+\.[a-z]+\/[^\s]+)\s+v\d/);
  return read(file, direct.join('\n'), problems).map(({ name, seen }) => ({ name: name.replace(/\/v\d+$/, ''), seen }));
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
  return [...mapped(root, 'dependencies'), ...mapped(root, 'devDependencies').filter(({ name }) => BUILT.test(name))];
}

function mapped(root: Maybe, key: string): readonly Named[] {
  return entriesOf(at(root, key)).map(([name, value, line]) => ({ name, seen: { file: value.file, line, key, value: name } }));
}

function readPyproject(root: Maybe): readonly Named[] {
  const listed = itemsOf(at(root, 'project', 'dependencies')).flatMap((item: Value): Named[] => {
    const name = /^[A-Za-z0-9._-]+/.exec(textOf(item) ?? '')?.[0];
    return name === undefined ? [] : [{ name, seen: { ...placeOf(item), key: 'dependencies', value: name } }];
  });
  return [...listed, ...mapped(at(root, 'tool', 'poetry'), 'dependencies')];
}
