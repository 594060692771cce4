import { findDecisions, type FoundDecisions, type ShownDecision } from '../../cases';
import { fill } from '../../locale';
import { decisionWords } from '../../locale/words/decisions';
import { decisionPath } from '../../share';
import { need, Reader } from '../reader';
import type { Outcome } from './findings';
import type { ListedCase } from '@/lib/model/case';
import type { Catalogue } from '@/lib/model/catalogue';
import type { Locale } from '@/lib/model/locale';

export { findDecisions, type FoundDecisions };

/** What others decided with answers like these, in one language. */
export interface ReportDecisions {
  /** How many of the nearest chose what. */
  readonly title: string;
  /** How they were found, and what they do not say. */
  readonly note: string;
  /** Those that decided otherwise first; one group where nothing is recommended. */
  readonly groups: readonly { readonly title: string; readonly decisions: readonly ReportDecision[] }[];
}

export interface ReportDecision {
  readonly id: string;
  /** Who decided what, in English. */
  readonly title: string;
  /** Year and what was chosen: `2024 · chose Compose`. */
  readonly facts: string;
  /** In English, as the case is told. */
  readonly why: string;
  /** How like the reader's answers it is. */
  readonly likeness: string;
  /** The address of the source, and the host alone. */
  readonly source: string;
  readonly host: string;
  /** Its line in the list of all decisions. */
  readonly path: string;
}

/** How many answers are named on each side. */
const NAMED = 3;

interface DecisionInput {
  /** The catalogue that the findings were made with. */
  readonly catalogue: Catalogue;
  readonly findings: Pick<Outcome, 'assessment'>;
  readonly locale: Locale;
}

/** Finds and words the decisions nearest to a result; null where no decision has an answer in common with it. Some milliseconds. */
export function buildDecisions({ catalogue, findings, locale }: DecisionInput, decisions: readonly ListedCase[]): ReportDecisions | null {
  const found = findDecisions(catalogue, findings.assessment, decisions);
  if (!found) return null;
  const reader = new Reader(catalogue, locale);
  const words = decisionWords(locale);
  const { recommendation } = findings.assessment;
  const groups = recommendation
    ? ([true, false] as const).map((otherwise) => ({
        title: otherwise ? words.otherwise : words.alike,
        members: found.shown.filter(({ isOtherwise }) => isOtherwise === otherwise),
      }))
    : [{ title: words.nearest, members: found.shown }];
  return {
    title: wordCount(reader, found, recommendation?.alternative),
    note: words.note,
    groups: groups
      .filter(({ members }) => members.length > 0)
      .map(({ title, members }) => ({ title, decisions: members.map((shown) => wordDecision(reader, shown)) })),
  };
}

/** One sentence, as a heading: what most of the nearest chose, and how many of them what is recommended. */
function wordCount(reader: Reader, { counted, families, named }: FoundDecisions, recommended: string | undefined): string {
  const words = decisionWords(reader.locale);
  const nameOf = (family: string): string => reader.text(need(reader.catalogue.families, family).short);
  const [first = { family: '', n: 0 }] = families;
  const values = { n: counted, k: first.n, family: nameOf(first.family) };
  if (recommended === undefined) return fill(words.counted, values);
  const platform = reader.platform(recommended);
  if (platform.family !== first.family) {
    const m = families.find(({ family }) => family === platform.family)?.n ?? 0;
    return fill(words.countedOther, { ...values, m, recommended: platform.familyName });
  }
  // Where all of them named the platform, its name says it all.
  if (named === first.n) return fill(words.counted, { ...values, family: platform.short });
  return fill(words.countedNamed, { ...values, m: named, platform: platform.short });
}

function wordDecision(reader: Reader, { case: entry, alike, different }: ShownDecision): ReportDecision {
  const words = decisionWords(reader.locale);
  const what = entry['variant-evidence']
    ? reader.platform(entry.variant).name
    : reader.text(need(reader.catalogue.families, entry.chose).short);
  const chosen = fill(entry.outcome === 'recommended' ? words.recommends : words.chose, { what });
  const total = alike.length + different.length;
  const same = fill(words.same, { n: alike.length, total, list: nameQuestions(reader, alike) });
  const parts = [same, ...(different.length === 0 ? [] : [fill(words.different, { list: nameQuestions(reader, different) })])];
  return {
    id: entry.id,
    title: entry.title,
    facts: `${entry.year ?? words.undated} · ${chosen}`,
    why: entry.why,
    likeness: parts.join(reader.locale === 'ja' ? '' : ' '),
    source: entry.url,
    host: new URL(entry.url).hostname.replace(/^www\./, ''),
    path: decisionPath(reader.locale, entry),
  };
}

/** The heaviest by name, the others counted. */
function nameQuestions(reader: Reader, questions: readonly string[]): string {
  const names = questions.slice(0, NAMED).map((question) => reader.question(question));
  const more = questions.length - names.length;
  if (more === 0) return reader.list(names);
  return fill(decisionWords(reader.locale).more, { list: names.join(reader.words.listComma), n: more });
}
