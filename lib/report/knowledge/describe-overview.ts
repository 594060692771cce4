import type { Locale } from '../../locale';
import { platformWords } from '../../locale/words/platforms';
import { type Claim, need, type PlatformName, type Reader } from '../reader';
import type { Responsibility } from '../../model/responsibility';

/** A platform on the overview. */
export interface OverviewPlatform extends PlatformName {
  readonly summary: string;
  readonly examples: readonly string[];
}

/** A criterion with the base value of every platform, in their order. */
export interface OverviewCriterion {
  readonly id: string;
  readonly title: string;
  readonly values: readonly number[];
}

/** A platform's place on the lock-in ladder. */
export interface OverviewRung extends PlatformName {
  readonly value: number;
  readonly reason: Claim;
}

/** Who runs which layer on a platform, with what the table leaves out. */
export interface PlatformDuties extends PlatformName {
  readonly layers: Responsibility['layers'];
  readonly note: Claim;
}

/** The platforms before any answer, in one language. */
export interface Overview {
  readonly platforms: readonly OverviewPlatform[];
  readonly criteria: readonly OverviewCriterion[];
  /** On how many criteria each platform has the highest base value, most first; only those that lead somewhere. */
  readonly leaders: readonly { readonly name: string; readonly criteria: number }[];
  readonly rungs: readonly OverviewRung[];
  readonly duties: readonly PlatformDuties[];
}

/** The criterion whose base values are the lock-in ladder of the notes. */
const LADDER = 'portability';

export function describeOverview(reader: Reader, responsibilities: readonly Responsibility[]): Overview {
  const { alternatives, criteria } = reader.catalogue;
  const rows = criteria.map(({ id, title, base }) => ({
    id,
    title: reader.text(title),
    values: alternatives.map((alternative) => base[alternative.id]?.performance ?? 0),
  }));
  return {
    platforms: alternatives.map(({ id, summary, examples }) => ({ ...reader.platform(id), summary: reader.text(summary), examples })),
    criteria: rows,
    leaders: countLeaders(reader, rows),
    rungs: describeLadder(reader),
    duties: responsibilities.map((duties) => describeDuties(reader, duties)),
  };
}

/** The texts that explain something, by section in the order of reading. */
export function listOverviewTexts({ platforms, rungs, duties }: Overview, locale: Locale): readonly (readonly string[])[] {
  const words = platformWords(locale);
  return [
    platforms.map(({ summary }) => summary),
    [words.ladder.note, ...rungs.map(({ reason }) => reason.text)],
    [words.duties.note, ...duties.map(({ note }) => note.text)],
  ];
}

function countLeaders(reader: Reader, rows: readonly OverviewCriterion[]): Overview['leaders'] {
  return reader.catalogue.alternatives
    .map(({ id }, index) => ({
      name: reader.platform(id).short,
      criteria: rows.filter(({ values }) => values[index] === Math.max(...values)).length,
    }))
    .filter((leader) => leader.criteria > 0)
    .sort((a, b) => b.criteria - a.criteria);
}

/** The tightest tie first. */
function describeLadder(reader: Reader): OverviewRung[] {
  const { base } = need(reader.catalogue.criteria, LADDER);
  return Object.entries(base)
    .sort(([, a], [, b]) => a.performance - b.performance)
    .map(([id, { performance, reason, evidence }]) => ({
      ...reader.platform(id),
      value: performance,
      reason: reader.claim(reason, evidence),
    }));
}

/** Who runs what on one platform. */
export function describeDuties(reader: Reader, { id, layers, note, evidence }: Responsibility): PlatformDuties {
  return { ...reader.platform(id), layers, note: reader.claim(note, evidence) };
}
