import type { Claim } from '../reader';
import { roundDays } from './days';
import { nameAll, type Planned, type PlannedEffort } from './plan';
import type { EffortPart, ReportEffort } from './report';

/** The parts of the work of the platforms that are run: each is done once. */
export function listParts({ reader, portfolio }: Planned, effort: PlannedEffort): EffortPart[] {
  const { content, meter, cites } = effort;
  const run = portfolio.best?.alternatives ?? [];
  const done = meter.measure(run);
  return content.parts
    .filter(({ id }) => done.parts.includes(id))
    .map(({ id, title, reason, evidence }) => ({
      id,
      title: cites.text(title),
      platforms: nameAll(
        reader,
        run.filter((platform) => needs(effort, done.on, platform).includes(id)),
      ),
      days: roundDays(meter.days[id] ?? 0),
      reason: cites.claim(reason, evidence),
    }));
}

/** What the platforms of a set take less together than apart, and the parts that several of them need. */
export function sumShared(effort: PlannedEffort, run: readonly string[]): { readonly saved: number; readonly parts: readonly string[] } {
  const { meter } = effort;
  const { days, on } = meter.measure(run);
  const needed = run.flatMap((platform) => needs(effort, on, platform));
  const parts = [...new Set(needed.filter((part, index) => needed.indexOf(part) < index))];
  const apart = needed.reduce((sum, part) => sum + (meter.days[part] ?? 0), 0);
  return { saved: roundDays(apart - days), parts };
}

/** The parts that a platform needs on the base that carries it. */
export function needs({ content }: PlannedEffort, on: Readonly<Record<string, string>>, platform: string): string[] {
  const base = content.bases.find(({ id }) => id === on[platform]);
  const own = content.platforms.find(({ id }) => id === platform);
  return [...(base?.parts ?? []), ...(own?.parts ?? [])];
}

/** Why parts take more or less work here than in general. */
export function listChanges({ content, situation, cites }: PlannedEffort): Claim[] {
  const { settings, changes } = content;
  return [
    ...changes
      .filter(({ when }) => situation.counts[when.question] === when.choice)
      .map(({ reason, evidence }) => cites.claim(reason, evidence)),
    ...(situation.inPlace.length > 0 ? [cites.claim(settings.inPlace.reason, settings.inPlace.evidence)] : []),
  ];
}

/** What each platform takes by itself, and beside those that are run. */
export function listPlatforms({ reader, portfolio }: Planned, { meter }: PlannedEffort): ReportEffort['platforms'] {
  const run = portfolio.best?.alternatives ?? [];
  const all = reader.platforms.map(({ id }) => id);
  const order = [...run, ...all.filter((id) => !run.includes(id))];
  const { days } = meter.measure(run);
  return order.map((id) => {
    const isRun = run.includes(id);
    // A set is measured in declared order.
    const others = all.filter((other) => (run.includes(other) || other === id) && !(isRun && other === id));
    const beside = meter.measure(others).days;
    return {
      ...reader.text.platform(id),
      isRun,
      alone: meter.measure([id]).days,
      added: roundDays(isRun ? days - beside : beside - days),
    };
  });
}
