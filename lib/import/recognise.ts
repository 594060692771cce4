import { isCompose } from './compose/project';
import { baseName } from './shared/paths';
import { at, entriesOf, itemsOf, keysOf, textOf, type Value } from './tree/value';

/** Formats that are told by the name of their file. */
export type NamedFormat = 'dockerfile' | 'env' | 'tree';

/** How a file is read, by its name; what is in a tree decides the rest. */
export function formatByName(path: string): NamedFormat | null {
  const name = baseName(path).toLowerCase();
  if (/^(dockerfile|containerfile)([.-].*)?$/.test(name) || /\.(dockerfile|containerfile)$/.test(name))
    return name.endsWith('.dockerignore') ? null : 'dockerfile';
  if (name === '.env') return 'env';
  if (/\.(ya?ml|json|template)$/.test(name)) return 'tree';
  return null;
}

/** Formats that are told by what a file holds: names lie. */
export type TreeFormat = 'compose' | 'kubernetes' | 'kustomization' | 'chart';

export function formatByShape(root: Value): TreeFormat | null {
  const kind = textOf(at(root, 'kind'));
  const version = textOf(at(root, 'apiVersion')) ?? '';
  if (kind === 'Kustomization' || kind === 'Component') return 'kustomization';
  if (kind !== undefined && version !== '') return 'kubernetes';
  if (/^v[12]$/.test(version) && at(root, 'name') && at(root, 'version')) return 'chart';
  if (isKustomization(root)) return 'kustomization';
  return isCompose(root) ? 'compose' : null;
}

function isKustomization(root: Value): boolean {
  const known = new Set('resources bases patches patchesStrategicMerge images namePrefix namespace commonLabels configMapGenerator secretGenerator components labels generatorOptions replicas'.split(' ')); // prettier-ignore
  return (
    at(root, 'resources')?.kind === 'list' &&
    keysOf(root).every((key) => known.has(key)) &&
    itemsOf(at(root, 'resources')).every((item) => item.kind === 'text')
  );
}

/** Placeholders of a Helm template outside quotes and comments: the values or the rendered manifests say more. */
export function isTemplate(text: string): boolean {
  return text
    .split('\n')
    .some((line) => /^\s*(-\s+)?[^#"']*\{\{-?\s*(\/\*|if|range|with|end|include|define|template|toYaml|tpl|\.|\$|-)/.test(line));
}

export function hasEntries(root: Value): boolean {
  return entriesOf(root).length > 0;
}
