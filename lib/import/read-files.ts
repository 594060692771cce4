import { formatByName } from './by-name';
import { buildProjects, type ComposeFile } from './compose/project';
import { readProject } from './compose/read-compose';
import { readDockerfile } from './dockerfile/read-dockerfile';
import { readCloudFormation } from './functions/read-cloudformation';
import { readServerless } from './functions/read-serverless';
import { groupWorkloads } from './group';
import { readKnative } from './kubernetes/read-knative';
import { objectsOf, readKubernetes } from './kubernetes/read-kubernetes';
import { readValues } from './kubernetes/read-values';
import { readPackages } from './packages/read-packages';
import { readAppEngine } from './platforms/read-app-engine';
import { readEcs } from './platforms/read-ecs';
import { readFly } from './platforms/read-fly';
import { readHeroku } from './platforms/read-heroku';
import { readProcfile } from './platforms/read-procfile';
import { readRender } from './platforms/read-render';
import { readScore } from './platforms/read-score';
import { propose } from './propose';
import { formatByShape, isTemplate, type TreeFormat } from './recognise';
import { folderOf } from './shared/paths';
import { IMPORT_LIMITS, type ImportFile, type ImportProblem, type ImportProblemKind, type ImportResult } from './shared/result';
import type { Attachment, Reading } from './shared/unit';
import { readToml } from './tree/from-toml';
import { readYaml } from './tree/from-yaml';
import type { Value } from './tree/value';

/** What the files hold, sorted by format. */
interface Sorted {
  readonly compose: ComposeFile[];
  readonly environments: Map<string, string>;
  readonly objects: Value[];
  readonly attachments: Attachment[];
  readonly readings: Reading[];
  readonly problems: ImportProblem[];
  /** Folders in which an image is built. */
  readonly built: Set<string>;
}

/**
 * Reads the files of a system: what each workload's lines say about the questions, and what has to move along. Pure; runs nothing and
 * fetches nothing. Never throws: what cannot be read is a problem with its file and line.
 */
export function readFiles(files: readonly ImportFile[]): ImportResult {
  const sorted: Sorted = {
    compose: [],
    environments: new Map(),
    objects: [],
    attachments: [],
    readings: [],
    problems: [],
    built: new Set(),
  };
  const { problems } = sorted;
  if (files.length > IMPORT_LIMITS.files) report(sorted, 'too-many-files', { file: '', found: String(files.length) });
  for (const file of files.slice(0, IMPORT_LIMITS.files)) sortFile({ ...file, path: cleanPath(file.path) }, sorted);
  const projects = buildProjects({ files: sorted.compose, environments: sorted.environments, problems });
  const readings = [
    ...projects.map((project) => readProject(project, problems)),
    ...(sorted.objects.length > 0 ? [readKubernetes(sorted.objects, problems)] : []),
    ...sorted.readings,
  ].map((reading) => withoutSource(reading, sorted.built));
  const { groups, whole } = groupWorkloads({ readings, attachments: sorted.attachments });
  return { workloads: groups.map(propose), whole: whole && propose(whole), problems };
}

/** Where a Dockerfile stands beside it, a platform builds the image and not the source. */
function withoutSource(reading: Reading, built: ReadonlySet<string>): Reading {
  const facts = reading.facts.filter(({ rule, file }) => rule !== 'source-to-run' || !built.has(folderOf(file)));
  return { ...reading, facts };
}

function report({ problems }: Sorted, kind: ImportProblemKind, about: Pick<ImportProblem, 'file'> & Partial<ImportProblem>): void {
  problems.push({ kind, line: null, found: null, ...about });
}

function cleanPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

function sortFile({ path, text: written, bytes: known }: ImportFile, sorted: Sorted): void {
  const { problems } = sorted;
  const bytes = known ?? new TextEncoder().encode(written).length;
  if (bytes > IMPORT_LIMITS.bytes) {
    report(sorted, 'too-large', { file: path, found: String(bytes) });
    return;
  }
  const text = written.replace(/^\uFEFF/, '');
  if (text.trim() === '') {
    report(sorted, 'empty', { file: path });
    return;
  }
  const format = formatByName(path);
  if (format === 'env') sorted.environments.set(path, text);
  else if (format === 'dockerfile') {
    sorted.built.add(folderOf(path));
    sorted.attachments.push(readDockerfile(path, text, problems));
  } else if (format === 'packages') sorted.attachments.push(readPackages(path, text, problems));
  else if (format === 'procfile') sorted.readings.push(readProcfile(path, text, problems));
  else if (format === 'toml') sortTrees({ path, text }, readToml(path, text), sorted);
  else if (format === null) report(sorted, 'unknown-format', { file: path });
  else if (isTemplate(text)) report(sorted, 'template', { file: path });
  else sortTrees({ path, text }, readYaml(path, text), sorted);
}

interface Trees {
  readonly documents: readonly Value[];
  readonly problems: readonly ImportProblem[];
}

function sortTrees({ path }: ImportFile, { documents, problems }: Trees, sorted: Sorted): void {
  sorted.problems.push(...problems);
  let isKnown = problems.some(({ kind }) => kind.startsWith('too-'));
  for (const root of documents) {
    const format = formatByShape(root, path);
    isKnown ||= format !== null;
    if (format === 'compose') sorted.compose.push({ path, root });
    else if (format === 'kubernetes') sortObjects(root, sorted);
    else if (format === 'heroku') sorted.attachments.push(readHeroku(path, root));
    else if (format) sorted.readings.push(...readTree(format, { path, root }, sorted.problems));
  }
  if (!isKnown) report(sorted, 'unknown-format', { file: path });
}

/** A list may hold objects that are served by Knative. */
function sortObjects(root: Value, sorted: Sorted): void {
  for (const object of objectsOf([root])) {
    if (formatByShape(object, object.file) === 'knative') sorted.readings.push(readKnative(object, sorted.problems));
    else sorted.objects.push(object);
  }
}

const READERS: Readonly<Partial<Record<TreeFormat, (file: ComposeFile, problems: ImportProblem[]) => Reading>>> = {
  knative: ({ root }, problems) => readKnative(root, problems),
  score: ({ root }, problems) => readScore(root, problems),
  serverless: ({ path, root }) => readServerless(path, root),
  cloudformation: ({ path, root }) => readCloudFormation(path, root),
  ecs: ({ root }) => readEcs(root),
  render: ({ path, root }) => readRender(path, root),
  'app-engine': ({ path, root }) => readAppEngine(path, root),
  values: ({ path, root }) => readValues(path, root),
  fly: ({ path, root }) => readFly(path, root),
};

/** What a tree of one format says; a chart's head and a kustomization say nothing by themselves. */
function readTree(format: TreeFormat, file: ComposeFile, problems: ImportProblem[]): readonly Reading[] {
  const read = READERS[format];
  return read ? [read(file, problems)] : [];
}
