import { note, readDate, readId, readTitle, type Fields, type MemoryFault, type Reading } from './fields';
import type { Format } from './kept';
import { readItems, readVersioned, toKept, withOwnIds } from './read-assessments';
import { decodePortfolio, readAddress } from '@/lib/share';

/** A plan that somebody keeps: its link, and a name for it. */
export interface KeptPlan {
  readonly id: string;
  /** From the root, without language: `/p/CODE?…`, with names and limits. */
  readonly link: string;
  /** Cleaned; empty where it has none. */
  readonly title: string;
  /** In UTC, as ISO 8601 writes it. */
  readonly made: string;
}

export type KeptPlans = readonly KeptPlan[];

/** More would not be found again, and a link may have thousands of characters. */
export const MOST_PLANS = 100;
/** What the door takes. */
const LONGEST_LINK = 6000;
const VERSION = 1;
/** Stands where a date was damaged. */
const EPOCH = '1970-01-01T00:00:00.000Z';

/** The plans as this browser keeps them. */
export const PLANS: Format<KeptPlans> = {
  key: 'dokoni.plans',
  empty: [],
  read: (text) => toKept(readVersioned(text, { format: null, version: VERSION, read: readPlans })),
  write: (plans) => JSON.stringify({ version: VERSION, plans }),
};

function readPlans(fields: Fields): { readonly value: KeptPlans; readonly faults: readonly MemoryFault[] } | null {
  const faults: MemoryFault[] = [];
  const plans = readItems(fields, 'plans', { faults, read: readPlan });
  return plans && { value: withOwnIds(plans), faults };
}

function readPlan(reading: Reading): KeptPlan | null {
  const { link } = reading.fields;
  if (typeof link !== 'string' || !isPlanLink(link)) {
    note(reading, 'link', 'code');
    return null;
  }
  return { id: readId(reading), link, title: readTitle(reading), made: readDate(reading, 'made', EPOCH) };
}

/** Only a way within the product: what is stored is followed as a link. */
function isPlanLink(link: string): boolean {
  const address = readAddress(link);
  return link.length <= LONGEST_LINK && link.startsWith('/p/') && address?.kind === 'portfolio' && decodePortfolio(address.code).ok;
}

/** Adds a plan, the latest first; one whose link is kept already stays as it is. */
export function addPlan(plans: KeptPlans, plan: KeptPlan): KeptPlans {
  const isKnown = plans.some(({ id, link }) => id === plan.id || link === plan.link);
  return isKnown || plans.length >= MOST_PLANS ? plans : [plan, ...plans];
}

export function removePlan(plans: KeptPlans, id: string): KeptPlans {
  return plans.filter((plan) => plan.id !== id);
}

/** Puts a removed plan back to its place. */
export function restorePlan(plans: KeptPlans, plan: KeptPlan, place: number): KeptPlans {
  return plans.some(({ id, link }) => id === plan.id || link === plan.link) ? plans : plans.toSpliced(place, 0, plan);
}
