import type { Catalogue } from '@/lib/model/catalogue';
import { ageOn, canAge, dayOfSource, lastDayOf } from '@/lib/model/freshness';
import type { FactContent } from './content';
import { findUses } from './uses';

/** Why a fact wants a second look: its source is old, it was checked long ago, or a vendor tested a rival. */
export type Reason = 'old-source' | 'old-check' | 'rival';

/** A fact with its days, `YYYY-MM-DD`. */
export interface Fact {
  readonly kind: 'evidence' | 'figure' | 'system' | 'measurement';
  readonly id: string;
  /** The day that its source speaks of. */
  readonly day: string;
  /** The day it was last checked. */
  readonly checked: string;
  /** Days from `day` to today. */
  readonly age: number;
  readonly reasons: readonly Reason[];
  /** Where the content rests on it, e.g. `criteria/state effects[3]`. */
  readonly uses: readonly string[];
}

/** Today, and from how many days on a fact is old. */
export interface Clock {
  readonly today: string;
  readonly days: number;
}

type Dated = Omit<Fact, 'age' | 'reasons'> & { readonly isRival?: boolean };

/** Everything that is old today or rests on a vendor's own test of a rival, the oldest first. */
export function collectFacts(content: FactContent, clock: Clock): Fact[] {
  return [...listEvidence(content), ...listFigures(content.catalogue), ...listSystems(content), ...listMeasurements(content)]
    .map(({ isRival = false, ...fact }) => ({ ...fact, age: ageOn(clock.today, fact.day), reasons: findReasons(fact, isRival, clock) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.age - a.age || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));
}

function findReasons({ day, checked }: Dated, isRival: boolean, { today, days }: Clock): Reason[] {
  return [
    ...(ageOn(today, day) > days ? (['old-source'] as const) : []),
    ...(ageOn(today, checked) > days ? (['old-check'] as const) : []),
    ...(isRival ? (['rival'] as const) : []),
  ];
}

function listEvidence(content: FactContent): Dated[] {
  const uses = findUses(content);
  return Object.values(content.catalogue.evidence)
    .filter(canAge)
    .map((source) => ({
      kind: 'evidence',
      id: source.id,
      day: dayOfSource(source),
      checked: lastDayOf(source.readDate),
      uses: uses.get(source.id) ?? [],
      isRival: source.kind === 'rival',
    }));
}

function listFigures({ exclusions, evidence }: Catalogue): Dated[] {
  return exclusions.flatMap(({ id, figure, evidence: sources }): Dated[] => {
    if (!figure) return [];
    const checked = newest(sources.flatMap((source) => evidence[source]?.readDate ?? []));
    const day = dayOfSource({ sourceDate: figure.asOf, readDate: checked });
    return [{ kind: 'figure', id: `${figure.value} ${figure.unit} (${figure.product})`, day, checked, uses: [`exclusions/${id} figure`] }];
  });
}

function listSystems({ systems }: FactContent): Dated[] {
  return systems.map(({ id, sources, readDate }) => {
    const days = sources.map(({ date }) => dayOfSource({ sourceDate: date, readDate }));
    return {
      kind: 'system',
      id,
      day: days.length > 0 ? newest(days) : lastDayOf(readDate),
      checked: lastDayOf(readDate),
      uses: [`systems/${id}`],
    };
  });
}

function listMeasurements({ measurements }: FactContent): Dated[] {
  // What older versions reached is history: only the newest that was measured is shown.
  const shown = measurements.find(({ sets }) => sets.length > 0);
  return (shown?.sets ?? []).map(({ measured, decisions }) => {
    const day = lastDayOf(measured);
    return { kind: 'measurement', id: `version ${shown?.version ?? 0}, ${decisions} decisions`, day, checked: day, uses: ['measurements'] };
  });
}

function newest(dates: readonly string[]): string {
  return dates.map(lastDayOf).reduce((latest, date) => (date > latest ? date : latest), '');
}
