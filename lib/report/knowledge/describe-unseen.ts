import { fill, type Locale } from '../../locale';
import { agreementWords } from '../../locale/words/agreement';
import { reportWords } from '../../locale/words/report';
import type { MeasuredSet, Measurement, Share } from '../../model/measurement';

/** A row of the table: who judged, and the four shares in words. */
export interface UnseenRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly string[];
  /** Whether it is the rules' own. */
  readonly strong: boolean;
}

/** What the newest measured version reached on decisions that its rules had not seen. */
export interface UnseenText {
  readonly title: string;
  /** The figure with its size, date and version, and that today's version was not measured where that is so. */
  readonly sentences: readonly string[];
  /** What the shares are of; null where there are none. */
  readonly note: string | null;
  readonly rows: readonly UnseenRow[];
  /** Who else judged the sheets of the first set, and the share of families. */
  readonly others: readonly { readonly who: string; readonly share: string }[];
}

type Comparison = MeasuredSet['comparisons'][number];

/** `measurements`: the newest first; that of today's version is the first. */
export function describeUnseen(measurements: readonly Measurement[], locale: Locale): UnseenText {
  const words = agreementWords(locale).unseen;
  const [today] = measurements;
  const measured = measurements.find(({ sets }) => sets.length > 0);
  const pending = today && today.sets.length === 0 ? [fill(words.pending, { version: today.version })] : [];
  const [first] = measured?.sets ?? [];
  if (!measured || !first) return { title: words.none, sentences: pending, note: null, rows: [], others: [] };
  const values = {
    version: measured.version,
    date: first.measured,
    decisions: first.decisions,
    cases: first.cases.family,
    agreed: wordShare(first.rules.agreed, locale),
  };
  const list = (count: (set: MeasuredSet) => number): string => measured.sets.map(count).join(words.between);
  return {
    title: fill(words.title, values),
    sentences: [fill(words.sentence, values), ...pending],
    note: fill(words.note, { cases: list(({ cases }) => cases.family), alternatives: list(({ cases }) => cases.alternative) }),
    rows: measured.sets.flatMap((set, index) => wordSet(set, { version: measured.version, index, locale })),
    others: first.comparisons.map((other) => ({ who: nameOther(other, locale), share: wordShare(other.agreed, locale) })),
  };
}

/** `61.8%`, `45%`, or `68 to 69%`. */
export function wordShare(share: Share | undefined, locale: Locale): string {
  const { range, missing } = agreementWords(locale).unseen;
  if (share === undefined) return missing;
  const n = typeof share === 'number' ? share : fill(range, { low: share[0], high: share[1] });
  return fill(reportWords(locale).percent, { n });
}

interface Place {
  readonly version: number;
  readonly index: number;
  readonly locale: Locale;
}

function wordSet({ rules, comparisons, decisions, measured }: MeasuredSet, { version, index, locale }: Place): UnseenRow[] {
  const words = agreementWords(locale).unseen;
  const cells = ({ agreed, ruledOut, first, firstTwo }: Omit<Comparison, 'who' | 'fittedTo'>): string[] =>
    [agreed, ruledOut, first, firstTwo].map((share) => wordShare(share, locale));
  return [
    { key: `rules-${index}`, label: fill(words.rules, { version, decisions, date: measured }), cells: cells(rules), strong: true },
    ...comparisons.map((other) => ({ key: `${other.who}-${index}`, label: nameOther(other, locale), cells: cells(other), strong: false })),
  ];
}

function nameOther({ who, fittedTo }: Comparison, locale: Locale): string {
  return fill(agreementWords(locale).unseen.comparisons[who], fittedTo === undefined ? {} : { fittedTo });
}
