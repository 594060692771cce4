import type { Catalogue } from '@/lib/model/catalogue';
import { ageOn, canAge, dayOfSource, lastDayOf } from '@/lib/model/freshness';
import type { FactContent } from './content';
import type { Dated, Fact, Reason } from './fact';
import { findCells, listPrices, listProductSources } from './product-facts';
import { findUses } from './uses';

/** Today, and from how many days on a fact is old. */
export interface Clock {
  readonly today: string;
  readonly days: number;
}

/** Everything that is old today or rests on a vendor's own test of a rival, the oldest first. */
export function collectFacts(content: FactContent, clock: Clock): Fact[] {
  const cells = findCells(content);
  return [
    ...listEvidence(content, cells),
    ...listFigures(content.catalogue),
    ...listSystems(content),
    ...listMeasurements(content),
    ...listProductSources(content, cells),
    ...listPrices(content),
  ]
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

function listEvidence(content: FactContent, cells: ReturnType<typeof findCells>): Dated[] {
  const uses = findUses(content);
  return Object.values(content.catalogue.evidence)
    .filter(canAge)
    .map((source) => ({
      kind: 'evidence',
      id: source.id,
      day: dayOfSource(source),
      checked: lastDayOf(source.readDate),
      uses: [...(uses.get(source.id) ?? []), ...(cells.get(source.id) ?? [])],
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
