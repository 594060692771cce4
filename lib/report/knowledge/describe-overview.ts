import type { Locale } from '../../locale';
import { platformWords } from '../../locale/words/platforms';
import { type Claim, need, type PlatformName, type Reader } from '../reader';
import type { Responsibility } from '../../model/responsibility';
import { type LayerDuties, LOCK_IN, type ReportRung, wordLadder, wordLayers } from '../result';

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
export interface OverviewRung extends ReportRung {
  readonly reason: Claim;
}

/** The platforms before any answer, in one language. */
export interface Overview {
  readonly platforms: readonly OverviewPlatform[];
  readonly criteria: readonly OverviewCriterion[];
  /** On how many criteria each platform has the highest base value, most first; only those that lead somewhere. */
  readonly leaders: readonly { readonly name: string; readonly criteria: number }[];
  readonly rungs: readonly OverviewRung[];
  readonly duties: readonly LayerDuties[];
}

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
    duties: responsibilities.map((duties) => wordLayers(reader, duties)),
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

/** The ladder of the result pages, with its reasons. */
function describeLadder(reader: Reader): OverviewRung[] {
  const { base } = need(reader.catalogue.criteria, LOCK_IN);
  return wordLadder(reader).flatMap((rung) => {
    const start = base[rung.alternative];
    return start ? [{ ...rung, reason: reader.claim(start.reason, start.evidence) }] : [];
  });
}
