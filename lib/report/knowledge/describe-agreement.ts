import { fill } from '../../locale';
import { agreementWords } from '../../locale/words/agreement';
import { decisionWords } from '../../locale/words/decisions';
import { knowledgeWords } from '../../locale/words/knowledge';
import type { Case } from '../../model/case';
import { resultOf } from './addresses';
import { formatDifference, formatPoints, need, type Reader, roundPoints, wordCondition } from '../reader';
import type { Agreement, CaseResult, DecidingReason, Decision } from '../../cases';

/** A decision as it is listed: what was chosen and what is recommended. */
export interface CaseText {
  readonly id: string;
  /** In English, as the case is told. */
  readonly title: string;
  readonly url: string;
  readonly source: string;
  /** `undated` where the source gives none. */
  readonly year: string;
  /** The result of its answers by today's rules. */
  readonly path: string;
  readonly chosen: string;
  readonly advised: string;
  readonly result: 'agrees' | 'differs' | 'ruledOut' | 'uncounted';
  /** Place of the chosen platform from 1; null where it is excluded. */
  readonly place: number | null;
}

/** A disagreement about the family, with what decided it. */
export interface MissText extends CaseText {
  readonly facts: string;
  readonly why: string;
  readonly decided: string;
  readonly reasons: readonly {
    readonly criterion: string;
    readonly title: string;
    readonly points: string;
    readonly parts: readonly string[];
  }[];
}

/** The cases of the agreement page in one language. */
export interface AgreementText {
  readonly misses: readonly MissText[];
  /** The family agrees, another platform comes first. */
  readonly others: readonly CaseText[];
  readonly all: readonly CaseText[];
  /** The most frequent difference of the confusion table; null where there is none. */
  readonly commonest: { readonly chosen: string; readonly recommended: string; readonly n: number } | null;
}

export function describeAgreement(reader: Reader, agreement: Agreement): AgreementText {
  const all = agreement.results.map((result) => ({ result, text: describeCase(reader, result) }));
  return {
    misses: all
      .filter(({ result }) => result.case['family-evidence'] && !result.agreed)
      .map(({ result, text }) => describeMiss(reader, result, text)),
    others: all.filter(({ result }) => result.agreed && result.case['variant-evidence'] && result.place !== 1).map(({ text }) => text),
    all: all.map(({ text }) => text),
    commonest: findCommonest(reader, agreement),
  };
}

function describeCase(reader: Reader, result: CaseResult): CaseText {
  const entry = result.case;
  const words = agreementWords(reader.locale).misses;
  const { id, title, url } = entry;
  return {
    id,
    title,
    url,
    source: wordSource(entry, words),
    year: String(entry.year ?? decisionWords(reader.locale).undated),
    path: resultOf(reader.catalogue.version, entry, reader.locale),
    chosen: entry['variant-evidence'] ? reader.fullName(entry.variant) : reader.text(need(reader.catalogue.families, entry.chose).short),
    advised: result.recommended ? reader.fullName(result.recommended.alternative) : words.nothing,
    result: !entry['family-evidence'] ? 'uncounted' : result.agreed ? 'agrees' : result.ruledOut ? 'ruledOut' : 'differs',
    place: result.place,
  };
}

function wordSource({ url, year }: Case, words: { readonly year: string; readonly undated: string }): string {
  const source = new URL(url).hostname.replace(/^www\./, '');
  return year === undefined ? fill(words.undated, { source }) : fill(words.year, { source, year });
}

function describeMiss(reader: Reader, result: CaseResult, text: CaseText): MissText {
  const { facts, why } = result.case;
  return {
    ...text,
    facts,
    why,
    decided: result.decided ? wordDecision(reader, result.decided, text.advised) : '',
    reasons: (result.decided?.reasons ?? []).map((reason) => wordDecidingReason(reader, reason)),
  };
}

function wordDecision(reader: Reader, { rival, exclusions, lead }: Decision, first: string): string {
  const words = agreementWords(reader.locale).misses;
  if (rival === null) {
    const titles = exclusions.map((id) => reader.text(need(reader.catalogue.exclusions, id).title));
    return fill(words.excluded, { exclusions: reader.list(titles) });
  }
  return fill(words.leads, { first, rival: reader.fullName(rival), points: formatPoints(roundPoints(lead)) });
}

function wordDecidingReason(reader: Reader, { criterion, lead, base, effects }: DecidingReason): MissText['reasons'][number] {
  const { title, effects: rules } = need(reader.catalogue.criteria, criterion);
  const part = (what: string, points: number): string => `${what} ${formatDifference(roundPoints(points))}`;
  return {
    criterion,
    title: reader.text(title),
    points: formatDifference(roundPoints(lead)),
    parts: [
      ...(roundPoints(base) === 0 ? [] : [part(knowledgeWords(reader.locale).before, base)]),
      ...effects.map((effect) => part(wordCondition(reader, rules[effect.index]?.when), effect.lead)),
    ],
  };
}

function findCommonest(reader: Reader, { confusion }: Agreement): AgreementText['commonest'] {
  const name = (id: string): string => reader.catalogue.families.find((family) => family.id === id)?.short[reader.locale] ?? id;
  const [first] = Object.entries(confusion)
    .flatMap(([chosen, row]) => Object.entries(row).map(([recommended, n]) => ({ chosen, recommended, n })))
    .filter(({ chosen, recommended, n }) => chosen !== recommended && n > 0)
    .sort((a, b) => b.n - a.n);
  return first ? { chosen: name(first.chosen), recommended: name(first.recommended), n: first.n } : null;
}
