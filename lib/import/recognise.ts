import { isCompose } from './compose/project';
import { isCloudFormation } from './functions/read-cloudformation';
import { isServerless } from './functions/read-serverless';
import { isServed } from './kubernetes/read-knative';
import { isValues } from './kubernetes/read-values';
import { isAppEngine } from './platforms/read-app-engine';
import { isEcs } from './platforms/read-ecs';
import { isFly } from './platforms/read-fly';
import { isHeroku } from './platforms/read-heroku';
import { isRender } from './platforms/read-render';
import { isScore } from './platforms/read-score';
import { at, itemsOf, keysOf, textOf, type Value } from './tree/value';

/** Formats that are told by what a file holds: names lie. */
export type TreeFormat =
  | 'compose'
  | 'kubernetes'
  | 'knative'
  | 'kustomization'
  | 'chart'
  | 'score'
  | 'serverless'
  | 'cloudformation'
  | 'ecs'
  | 'render'
  | 'app-engine'
  | 'values'
  | 'heroku'
  | 'fly';

type Test = readonly [format: TreeFormat, fits: (root: Value, path: string) => boolean];

/** The first that fits. The order goes from marks that nothing else has to shapes that several share. */
const TESTS: readonly Test[] = [
  ['fly', (root, path) => path.endsWith('.toml') && isFly(path, root)],
  ['kustomization', isKustomization],
  ['knative', isServed],
  ['score', isScore],
  ['kubernetes', (root) => textOf(at(root, 'kind')) !== undefined && isOfCluster(textOf(at(root, 'apiVersion')), textOf(at(root, 'kind')))],
  [
    'chart',
    (root) =>
      /^v[12]$/.test(textOf(at(root, 'apiVersion')) ?? '') && ['name', 'version'].every((key) => at(root, key)) && !at(root, 'services'),
  ],
  ['cloudformation', isCloudFormation],
  ['ecs', isEcs],
  ['serverless', isServerless],
  ['render', isRender],
  ['app-engine', (root, path) => isAppEngine(path, root)],
  ['compose', isCompose],
  ['values', (root, path) => isValues(path, root)],
  ['heroku', (root, path) => path.endsWith('.json') && isHeroku(root)],
];

/** Tools that write their own files in the form of objects, which no cluster ever sees: catalogues, settings of build tools, local clusters. */
const OF_TOOLS =
  /^(backstage\.io|skaffold|garden\.io|(kind|minikube)\.(x-|sigs\.)k8s\.io|k3d\.io|ctlptl\.dev|(kubelet|kubeproxy)\.config\.k8s\.io|kubeadm\.k8s\.io|openslo)(\/|$)/;

function isOfCluster(version: string | undefined, kind: string | undefined): boolean {
  const isAccess = version === 'v1' && kind === 'Config';
  return version !== undefined && !isAccess && !OF_TOOLS.test(version);
}

export function formatByShape(root: Value, path: string): TreeFormat | null {
  return TESTS.find(([, fits]) => fits(root, path))?.[0] ?? null;
}

const KUSTOMIZE = new Set(
  'resources bases patches patchesStrategicMerge images namePrefix namespace commonLabels configMapGenerator secretGenerator components labels generatorOptions replicas'.split(' '),
); // prettier-ignore

function isKustomization(root: Value): boolean {
  if (/^(Kustomization|Component)$/.test(textOf(at(root, 'kind')) ?? '')) return true;
  const resources = at(root, 'resources');
  return (
    resources?.kind === 'list' &&
    keysOf(root).every((key) => KUSTOMIZE.has(key)) &&
    itemsOf(resources).every((item) => item.kind === 'text')
  );
}

/** Placeholders of a Helm template outside quotes and comments: the values or the rendered manifests say more. */
export function isTemplate(text: string): boolean {
  return text
    .split('\n')
    .some((line) =>
      /^\s*(-\s+)?[^#"']*\{\{-?\s*(\/\*|(if|range|with|end|include|define|template|toYaml|tpl|else|fail)\b|\.|\$|-)/.test(
        line.slice(0, 1000),
      ),
    );
}
