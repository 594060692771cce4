import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { alternativeSchema } from '../../model/alternative';
import { caveatSchema } from '../../model/caveat';
import { contradictionSchema } from '../../model/contradiction';
import { catalogueHeadSchema, type CatalogueHead } from '../../model/catalogue';
import { criterionSchema } from '../../model/criterion';
import { evidenceSchema } from '../../model/evidence';
import { exclusionSchema } from '../../model/exclusion';
import { ordersSchema } from '../../model/order';
import { managedStoreSchema, type ManagedStore } from '../../model/managed-store';
import { purposeSchema } from '../../model/purpose';
import { questionSchema } from '../../model/question';
import { weighingSettingsSchema, writtenSchema, type WeighingSettings } from '../../model/weighing';
import { toFaults, type Fault } from './faults';

/** Things of one folder by id. */
export type Folder<T> = ReadonlyMap<string, T>;

/** The content as read: every file parsed on its own, nothing cross-checked yet. */
export interface RawContent {
  readonly head: CatalogueHead | null;
  readonly alternatives: Folder<z.infer<typeof alternativeSchema>>;
  readonly criteria: Folder<z.infer<typeof criterionSchema>>;
  readonly questions: Folder<z.infer<typeof questionSchema>>;
  readonly exclusions: Folder<z.infer<typeof exclusionSchema>>;
  readonly caveats: Folder<z.infer<typeof caveatSchema>>;
  readonly contradictions: Folder<z.infer<typeof contradictionSchema>>;
  readonly managedStores: Folder<ManagedStore>;
  readonly purposes: Folder<z.infer<typeof purposeSchema>>;
  readonly evidence: Folder<z.infer<typeof evidenceSchema>>;
  /** By criterion; a criterion need not have any. */
  readonly orders: Folder<z.infer<typeof ordersSchema>>;
  /** Null in content that was never weighed by `npm run weigh`. */
  readonly weighing: WeighingSettings | null;
  /** By criterion; a criterion need not have been written down. */
  readonly written: Folder<z.infer<typeof writtenSchema>>;
  readonly faults: readonly Fault[];
}

/** Reads a content tree (`root` holds `catalogue.yaml`). Never throws for an author's mistake: it becomes a fault. */
export function readContent(root: string): RawContent {
  const faults: Fault[] = [];
  const settings = join(root, 'weighing', 'settings.yaml');
  const head = readFile(join(root, 'catalogue.yaml'), { schema: catalogueHeadSchema, faults });
  const folder = <T extends { readonly id: string }>(name: string, schema: z.ZodType<T>) =>
    readFolder(join(root, name), { schema, faults });
  return {
    head,
    alternatives: folder('alternatives', alternativeSchema),
    criteria: folder('criteria', criterionSchema),
    questions: folder('questions', questionSchema),
    exclusions: folder('exclusions', exclusionSchema),
    caveats: folder('caveats', caveatSchema),
    contradictions: folder('contradictions', contradictionSchema),
    managedStores: folder('managed-stores', managedStoreSchema),
    purposes: folder('purposes', purposeSchema),
    evidence: folder('evidence', evidenceSchema),
    orders: readFolder(join(root, 'orders'), { schema: ordersSchema, key: 'criterion', faults }),
    weighing: existsSync(settings) ? readFile(settings, { schema: weighingSettingsSchema, faults }) : null,
    written: readFolder(join(root, 'weighing', 'written'), { schema: writtenSchema, key: 'criterion', faults }),
    faults,
  };
}

interface Reading<T> {
  readonly schema: z.ZodType<T>;
  readonly faults: Fault[];
  /** What a file calls its id. Default: `id`. */
  readonly key?: string;
}

/** `…/content/criteria/state.yaml` -> `content/criteria/state.yaml`, whatever the tree's root is called. */
export function displayName(path: string): string {
  return `content/${path.split(/[\\/]/).slice(-depthOf(path)).join('/')}`;
}

/** How many parts of a path stand below the tree's root. */
function depthOf(path: string): number {
  if (/(catalogue|measurements|current-sources|features|kubernetes)[.]yaml$/.test(path) || /released[\\/]/.test(path)) return 1;
  return /(cases|weighing)[\\/][^\\/]+[\\/]/.test(path) ? 3 : 2;
}

/** Parses one YAML file by a schema; null and faults where it does not fit. */
export function readFile<T>(path: string, { schema, faults }: Reading<T>): T | null {
  const file = displayName(path);
  if (!existsSync(path)) {
    faults.push({ file, path: '', message: 'does not exist' });
    return null;
  }
  try {
    const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
    if (result.success) return result.data;
    faults.push(...toFaults(file, result.error));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    faults.push({ file, path: `line ${error.linePos?.[0].line ?? 1}`, message: `is not YAML: ${error.message.split('\n')[0] ?? ''}` });
  }
  return null;
}

/** Every YAML file of a folder by its id; the file is named by the id. */
export function readFolder<T extends { readonly id: string }>(path: string, reading: Reading<T>): Folder<T> {
  const things = new Map<string, T>();
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  for (const name of names) {
    const thing = readFile(join(path, name), reading);
    if (!thing) continue;
    if (thing.id !== basename(name, '.yaml')) {
      reading.faults.push({
        file: displayName(join(path, name)),
        path: reading.key ?? 'id',
        message: `is "${thing.id}" but the file is named "${name}"`,
      });
    }
    things.set(thing.id, thing);
  }
  return things;
}
