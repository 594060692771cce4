import type { Archetype } from '../model/archetype';
import type { Case, CaseList, ListedCase } from '../model/case';
import type { Catalogue } from '../model/catalogue';
import type { Example } from '../model/example';
import type { Term } from '../model/glossary';
import type { ImportContent } from '../model/import';
import type { KubernetesNotes } from '../model/kubernetes';
import type { Measurement } from '../model/measurement';
import type { Noops } from '../model/noops';
import type { DesignNote } from '../model/design-note';
import type { ProductPlaces } from '../model/place';
import type { PlanContent } from '../model/portfolio-content';
import type { Tariff } from '../model/tariff';
import type { ProductTable } from '../model/product';
import type { Profiles } from '../model/profile';
import type { Responsibility } from '../model/responsibility';
import type { CostContent } from '../model/shape';
import type { System } from '../model/system';
import { readPart, type ContentParts } from './compiled';

/** A part that every compiled file has. */
function load<Name extends keyof ContentParts>(name: Name): ContentParts[Name] {
  const part = readPart(name);
  if (part === undefined) throw new Error(`The compiled content has no ${name}`);
  return part;
}

/** Today's catalogue. Like all content it is frozen and read once a process. Throws an Error where nothing is compiled. */
export function loadCatalogue(): Catalogue {
  return load('catalogue');
}

/** The catalogue of a released version, or today's where that is the version asked for; null where there is none. */
export function loadReleased(version: number): Catalogue | null {
  return readPart(`released/${version}`) ?? (version === newestVersion() ? loadCatalogue() : null);
}

/** Every version that a link may carry, oldest first. */
export function knownVersions(): readonly number[] {
  return load('versions');
}

/** The version that new links carry. */
export function newestVersion(): number {
  return loadCatalogue().version;
}

/** Published decisions: those that the rules are measured against, those coded later and less thoroughly, or those unseen until version 3. */
export function loadCases(file: CaseList): readonly Case[] {
  return load(`cases/${file}`);
}

let decisions: readonly ListedCase[] | undefined;

/** Every published decision, those coded most thoroughly first; always the same list. */
export function loadDecisions(): readonly ListedCase[] {
  const lists = ['calibration', 'further', 'unseen'] as const;
  decisions ??= lists.flatMap((list) => loadCases(list).map((entry) => ({ ...entry, list })));
  return decisions;
}

/** The start page's examples, by their ids. */
export function loadExamples(): readonly Example[] {
  return load('examples');
}

/** Kinds of workloads with typical answers, by their ids. */
export function loadArchetypes(): readonly Archetype[] {
  return load('archetypes');
}

/** The systems, by their ids. */
export function loadSystems(): readonly System[] {
  return load('systems');
}

/** Where products belong that are no clear case, by kind. */
export function loadPlaces(): readonly ProductPlaces[] {
  return load('places');
}

/** The products inside the platforms, cell by cell. */
export function loadProducts(): ProductTable {
  return load('products');
}

/** How the design notes set up Kubernetes, against today. */
export function loadKubernetes(): KubernetesNotes {
  return load('kubernetes');
}

/** Workloads in which each alternative comes first, and in which it does not, in their order. */
export function loadProfiles(): readonly Profiles[] {
  return load('profiles');
}

/** How each alternative reaches the NoOps capabilities, in their order. */
export function loadNoops(): readonly Noops[] {
  return load('noops');
}

/** Who runs what, one for each alternative in their order. */
export function loadResponsibilities(): readonly Responsibility[] {
  return load('responsibilities');
}

/** The words of the glossary, by their ids. */
export function loadGlossary(): readonly Term[] {
  return load('glossary');
}

/** Agreement with decisions that the rules of a version had not seen, the newest version first. */
export function loadMeasurements(): readonly Measurement[] {
  return load('measurements');
}

/** The design notes that the axes come from. */
export function loadDesignNotes(): readonly DesignNote[] {
  return load('design-notes');
}

/** Why lines of files speak for answers, and how their parts move to each platform. */
export function loadImport(): ImportContent {
  return load('import');
}

/** What a plan of several workloads reckons with, apart from the rules of each. */
export function loadPlanContent(): PlanContent {
  return load('portfolio');
}

/** The ways to pay for running a workload, by their ids. */
export function loadTariffs(): readonly Tariff[] {
  return load('tariffs');
}

/** The rate of the yen, and shapes of workloads to start with. */
export function loadCost(): CostContent {
  return load('cost');
}
