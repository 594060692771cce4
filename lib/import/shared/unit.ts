import type { Fact, FoundPart } from './facts';
import type { Place } from './result';
import type { Notes } from './notes';
import type { Size } from './size';
import type { StoreKind } from './images';

/** What it is for the others: an application, a store of data, or something that only serves another unit. */
export type Role = 'app' | 'store' | 'helper';

/** One thing that runs, in whatever format it is described. */
export interface Unit extends Place {
  readonly name: string;
  readonly role: Role;
  readonly store: StoreKind | null;
  /** The name of the unit that this one belongs to; null where it stands by itself. */
  readonly joins: string | null;
  /** What its line says of it, for the count of what there is. */
  readonly excerpt: string;
  readonly size: Size | null;
  /** Whether something of its own survives it: a volume, a claim, a disk. */
  readonly keeps: boolean;
  /** Names of units that it says it needs, and names of its variables, which may tell the same. */
  readonly needs: readonly string[];
  readonly variables: readonly string[];
  /** What builds it; null where its image comes ready. */
  readonly build: Build | null;
  /** Containers that run in it, without those that end before the others start. */
  readonly containers: number;
  readonly facts: readonly Fact[];
  readonly parts: readonly FoundPart[];
}

/** The folder that an image is built from, the path of its Dockerfile, and the stage that is meant (null: the last). */
export interface Build {
  readonly folder: string;
  readonly dockerfile: string;
  readonly target: string | null;
}

/** A file that speaks of whatever is built or started from its folder. */
export interface Attachment {
  readonly path: string;
  /** What it says, of the stage that is built where it has several. */
  readonly read: (target: string | null) => Notes;
}

/** Everything that one file, or several of one format that belong together, says. */
export interface Reading {
  /** Of the system as a whole; empty where it has none. */
  readonly name: string;
  readonly units: readonly Unit[];
  /** What holds for all units. */
  readonly facts: readonly Fact[];
  readonly parts: readonly FoundPart[];
  /** Services that the provider runs, which count as services of the system. Default: none. */
  readonly beside?: number;
  /** Whether the files do not tell how much runs. Default: false. */
  readonly isUncounted?: boolean;
}
