import { compareResults, compareSeveral, SIDES, type WordedSettlement } from '../../report/comparison';
import { openLink } from '../open-link';
import { findResult } from './results';
import type { CompareField } from '@/components/compare/compare-form';
import type { CompareView, SeveralView, Side, Words } from '@/components/compare/side';
import { fill, type Locale } from '@/lib/locale';
import { compareWords } from '@/lib/locale/words/compare';
import { comparePlansWords } from '@/lib/locale/words/compare-plans';
import { nameSide } from '@/lib/report/comparison';
import { describeLinkProblem } from '@/lib/report/problems';
import { buildBrief, buildReport } from '@/lib/report/result';
import {
  cleanCode,
  cleanTitle,
  comparePath,
  encodeLink,
  type LinkState,
  readAddress,
  resultPath,
  sharedPath,
  SIDE_NAMES,
} from '@/lib/share';

/** What an address asks to compare: the fields of the form, and the results where two or more are there and all can be read. */
export interface ReadComparison {
  readonly fields: readonly CompareField[];
  /** Of two. */
  readonly view: CompareView | null;
  /** Of three to eight. */
  readonly several: SeveralView | null;
}

/** `typed`: one text a parameter; an empty one is no result. */
export function readComparison(locale: Locale, typed: readonly string[]): ReadComparison {
  const words = compareWords(locale);
  const texts = SIDE_NAMES.map((name, at) => ({ name, letter: name.toUpperCase(), text: typed[at] ?? '' }));
  const isMany = texts.filter(({ text }) => text.trim() !== '').length > SIDES.least;
  const read = texts.map(({ letter, text }) => readSide(text, { locale, letter, words }));
  const fields = texts.map(({ name, letter, text }, at): CompareField => {
    const side = read[at];
    return { name, letter, value: text, problem: side?.ok === false ? side.problem : null };
  });
  const found = read.filter((side) => side.ok);
  const isWrong = fields.some(({ problem }) => problem !== null);
  const [a, b] = found;
  if (isWrong || !a || !b) return { fields, view: null, several: null };
  if (isMany)
    return {
      fields,
      view: null,
      several: { locale, sides: found.map(({ side }) => side), comparison: compareSeveral(found.map(({ side }) => side)) },
    };
  return { fields, view: viewTwo([a, b], { locale, words }), several: null };
}

function viewTwo([a, b]: readonly [FoundSide, FoundSide], { locale, words }: Pick<ReadContext, 'locale' | 'words'>): CompareView {
  const sides = [withReport(a, locale), withReport(b, locale)] as const;
  const comparison = compareResults(sides);
  const linkAfter = ({ link, title }: FoundSide, after: WordedSettlement['after'][0]): string =>
    sharedPath({ title, code: encodeLink({ contentVersion: link.contentVersion, ...pick(after) }) });
  const pathAfter: CompareView['pathAfter'] = (after) => comparePath(locale, linkAfter(a, after[0]), linkAfter(b, after[1]));
  return { locale, sides, comparison, words, pathAfter };
}

/** Between two everything is told, of several what takes no search. */
function withReport({ side }: FoundSide, locale: Locale): Side {
  return { ...side, report: buildReport({ ...side, locale }) };
}

function pick({ answers, priorities }: WordedSettlement['after'][0]): WordedSettlement['after'][0] {
  return { answers, priorities };
}

interface ReadContext {
  readonly locale: Locale;
  readonly letter: string;
  readonly words: Words;
}

interface FoundSide {
  readonly ok: true;
  readonly side: SeveralView['sides'][number];
  readonly link: LinkState;
  /** Cleaned; empty where the link has none. */
  readonly title: string;
}

/** `problem` is null where nothing was entered. */
type ReadSide = FoundSide | { readonly ok: false; readonly problem: string | null };

/** Reads a code, or a whole link with or without origin and language, whose title then names the side. */
function readSide(typed: string, { locale, letter, words }: ReadContext): ReadSide {
  const text = typed.trim();
  if (text === '') return { ok: false, problem: null };
  const address = readAddress(text);
  if (address?.kind === 'portfolio') return { ok: false, problem: comparePlansWords(locale).isPlan };
  const spelt = address?.code ?? text;
  const opened = openLink(spelt);
  if (!opened.ok) return refuse(opened.problem, spelt, { locale, letter, words });
  const { code, link, ...result } = findResult(opened.code);
  const title = cleanTitle(address?.query.get('t') ?? undefined);
  const path = resultPath({ locale, code, title });
  const side = { ...result, report: buildBrief({ ...result, locale }), letter, path, name: nameSide(letter, title, locale) };
  return { ok: true, side, link, title };
}

function refuse(problem: Parameters<typeof describeLinkProblem>[0], spelt: string, { locale, words }: ReadContext): ReadSide {
  const code = cleanCode(spelt);
  const sentences = [describeLinkProblem(problem, code.length, locale).text, ...(code === '' ? [] : [fill(words.badFound, { code })])];
  return { ok: false, problem: sentences.join(locale === 'ja' ? '' : ' ') };
}
