import { compareResults, type WordedSettlement } from '../../report/comparison';
import { openLink } from '../open-link';
import { findResult } from './results';
import type { CompareField } from '@/components/compare/compare-form';
import type { CompareView, Side, Words } from '@/components/compare/side';
import { fill, type Locale } from '@/lib/locale';
import { compareWords } from '@/lib/locale/words/compare';
import { nameSide } from '@/lib/report/comparison';
import { describeLinkProblem } from '@/lib/report/problems';
import { buildReport } from '@/lib/report/result';
import { cleanCode, cleanTitle, comparePath, encodeLink, type LinkState, readAddress, resultPath, sharedPath } from '@/lib/share';

/** What an address asks to compare: the two fields of the form, and both results where both can be read. */
export interface ReadComparison {
  readonly fields: readonly CompareField[];
  readonly view: CompareView | null;
}

type Typed = Readonly<Record<'a' | 'b', string>>;

export function readComparison(locale: Locale, typed: Typed): ReadComparison {
  const words = compareWords(locale);
  const a = readSide(typed.a, { locale, letter: 'A', words });
  const b = readSide(typed.b, { locale, letter: 'B', words });
  const fields = [
    { name: 'a', letter: 'A', value: typed.a, problem: a.ok ? null : a.problem },
    { name: 'b', letter: 'B', value: typed.b, problem: b.ok ? null : b.problem },
  ] as const;
  if (!a.ok || !b.ok) return { fields, view: null };
  const comparison = compareResults([a.side, b.side]);
  const linkAfter = ({ link, title }: FoundSide, after: WordedSettlement['after'][0]): string =>
    sharedPath({ title, code: encodeLink({ contentVersion: link.contentVersion, ...pick(after) }) });
  const pathAfter: CompareView['pathAfter'] = (after) => comparePath(locale, linkAfter(a, after[0]), linkAfter(b, after[1]));
  return { fields, view: { locale, sides: [a.side, b.side], comparison, words, pathAfter } };
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
  readonly side: Side;
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
  const spelt = address?.code ?? text;
  const opened = openLink(spelt);
  if (!opened.ok) return refuse(opened.problem, spelt, { locale, letter, words });
  const { code, link, ...result } = findResult(opened.code);
  const title = cleanTitle(address?.query.get('t') ?? undefined);
  const path = resultPath({ locale, code, title });
  const side = { ...result, report: buildReport({ ...result, locale }), letter, path, name: nameSide(letter, title, locale) };
  return { ok: true, side, link, title };
}

function refuse(problem: Parameters<typeof describeLinkProblem>[0], spelt: string, { locale, words }: ReadContext): ReadSide {
  const code = cleanCode(spelt);
  const sentences = [describeLinkProblem(problem, code.length, locale).text, ...(code === '' ? [] : [fill(words.badFound, { code })])];
  return { ok: false, problem: sentences.join(locale === 'ja' ? '' : ' ') };
}
