import { join } from 'node:path';
import type { z } from 'zod';
import type { Catalogue } from '../../model/catalogue';
import { unknownIds, type Fault } from './faults';
import { readFolder, type Folder } from './read';

/** Parsed content, or every fault found in it. */
export type Parsed<T> = { readonly ok: true; readonly found: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a check of a folder may look at. */
export interface FolderCheck<T> {
  readonly catalogue: Catalogue;
  /** Every thing of the folder by id. */
  readonly folder: Folder<T>;
  /** `content/FOLDER/ID.yaml`. */
  readonly fileOf: (id: string) => string;
}

interface Description<T> {
  /** Of the folder below the content's root. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** What the schema cannot know: ids that the catalogue or the folder itself has to have. */
  readonly check: (things: readonly T[], at: FolderCheck<T>) => readonly Fault[];
  /** Whether there is one thing for each alternative, named by its id; they then come in its order. Default: false. */
  readonly perAlternative?: boolean;
}

/** Reads and checks one folder of the content tree at `root`: its things by id, or every fault. */
export type ReadFolder<T> = (catalogue: Catalogue, root: string) => Parsed<readonly T[]>;

/** A folder of the content beside the catalogue: one YAML file a thing, named by its id. */
export function defineFolder<T extends { readonly id: string }>({
  name,
  schema,
  check,
  perAlternative = false,
}: Description<T>): ReadFolder<T> {
  return (catalogue, root) => {
    const faults: Fault[] = [];
    const folder = readFolder(join(root, name), { schema, faults });
    const at: FolderCheck<T> = { catalogue, folder, fileOf: (id) => `content/${name}/${id}.yaml` };
    if (perAlternative) faults.push(...checkAlternatives(at));
    faults.push(...check([...folder.values()], at));
    if (faults.length > 0) return { ok: false, faults };
    return { ok: true, found: perAlternative ? catalogue.alternatives.flatMap(({ id }) => folder.get(id) ?? []) : [...folder.values()] };
  };
}

function checkAlternatives<T>({ catalogue, folder, fileOf }: FolderCheck<T>): Fault[] {
  const allowed = catalogue.alternatives.map(({ id }) => id);
  const missing = allowed.filter((id) => !folder.has(id));
  return [
    ...[...folder.keys()].flatMap((id) => unknownIds([id], { file: fileOf(id), path: 'id', what: 'alternative', allowed })),
    ...missing.map((id) => ({ file: fileOf(id), path: '', message: 'does not exist' })),
  ];
}
