import { buildProjects, type ComposeFile } from './compose/project';
import { readProject } from './compose/read-compose';
import { readDockerfile } from './dockerfile/read-dockerfile';
import { groupWorkloads } from './group';
import { objectsOf, readKubernetes } from './kubernetes/read-kubernetes';
import { propose } from './propose';
import { formatByName, formatByShape, isTemplate } from './recognise';
import { IMPORT_LIMITS, type ImportFile, type ImportProblem, type ImportResult } from './shared/result';
import type { Attachment, Reading } from './shared/unit';
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
}

/**
 * Reads the files of a system: what each workload's lines say about the questions, and what has to move along. Pure; runs nothing and
 * fetches nothing. Never throws: what cannot be read is a problem with its file and line.
 */
export function readFiles(files: readonly ImportFile[]): ImportResult {
  const sorted: Sorted = { compose: [], environments: new Map(), objects: [], attachments: [], readings: [], problems: [] };
  const { problems } = sorted;
  if (files.length > IMPORT_LIMITS.files) problems.push({ kind: 'too-many-files', file: '', line: null, found: String(files.length) });
  for (const file of files.slice(0, IMPORT_LIMITS.files)) sortFile({ ...file, path: cleanPath(file.path) }, sorted);
  const projects = buildProjects({ files: sorted.compose, environments: sorted.environments, problems });
  const readings = [
    ...projects.map((project) => readProject(project, problems)),
    ...(sorted.objects.length > 0 ? [readKubernetes(sorted.objects, problems)] : []),
    ...sorted.readings,
  ];
  const { groups, whole } = groupWorkloads({ readings, attachments: sorted.attachments });
  return { workloads: groups.map(propose), whole: whole && propose(whole), problems };
}

function cleanPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

function sortFile({ path, text }: ImportFile, sorted: Sorted): void {
  const { problems } = sorted;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > IMPORT_LIMITS.bytes) {
    problems.push({ kind: 'too-large', file: path, line: null, found: String(bytes) });
    return;
  }
  if (text.trim() === '') {
    problems.push({ kind: 'empty', file: path, line: null, found: null });
    return;
  }
  const format = formatByName(path);
  if (format === 'env') sorted.environments.set(path, text);
  else if (format === 'dockerfile') sorted.attachments.push(readDockerfile(path, text, problems));
  else if (format === 'tree') sortTree({ path, text }, sorted);
  else problems.push({ kind: 'unknown-format', file: path, line: null, found: null });
}

function sortTree({ path, text }: ImportFile, sorted: Sorted): void {
  if (isTemplate(text)) {
    sorted.problems.push({ kind: 'template', file: path, line: null, found: null });
    return;
  }
  const { documents, problems } = readYaml(path, text);
  sorted.problems.push(...problems);
  let known = problems.some(({ kind }) => kind.startsWith('too-'));
  for (const root of documents) {
    const format = formatByShape(root);
    known ||= format !== null;
    if (format === 'compose') sorted.compose.push({ path, root });
    if (format === 'kubernetes') sorted.objects.push(...objectsOf([root]));
  }
  if (!known) sorted.problems.push({ kind: 'unknown-format', file: path, line: null, found: null });
}
