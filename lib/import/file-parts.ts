import type { FileParts } from '../model/file-parts';
import type { ImportedWorkload } from './shared/result';

/** The platforms that a file is written for, by the rule that says so. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'runs-on-servers': ['compose'],
  'written-for-kubernetes': ['k8s-managed', 'k8s-self'],
  'written-for-paas': ['paas-proprietary'],
  'written-for-functions': ['faas-public'],
  'written-for-container-service': ['serverless-containers'],
};

/** What of the files of a workload has to move along, each kind of part once, in the order of the files. */
export function toFileParts({ parts, proposals }: Pick<ImportedWorkload, 'parts' | 'proposals'>): FileParts {
  const kinds = [...new Set(parts.map(({ part }) => part))];
  return {
    writtenFor: [...new Set(proposals.flatMap(({ rule }) => HOMES[rule] ?? []))],
    parts: kinds.map((part) => ({
      part,
      places: parts.filter((one) => one.part === part).map(({ file, line }) => ({ file, line })),
    })),
  };
}
