/** Words that stand in nearly every English text. */
const STOP_WORDS = new Set(
  'a an and are as at be but by can do does for from has have how i if in is it its my no not of on or our so than that the their them then there they this to us was we what when where which who why will with you your'.split(
    ' ',
  ),
);

/** A run of letters and digits with what holds compounds together: pay-per-use, node.js. */
const LATIN = /[\p{Script=Latin}\p{N}\p{M}]+(?:[-./+'’][\p{Script=Latin}\p{N}\p{M}]+)*/gu;
const KANJI = /[\p{Script=Han}々]+/gu;
const KATAKANA = /[\p{Script=Katakana}]+/gu;
const HIRAGANA = /[\p{Script=Hiragana}]+/gu;

/** One spelling for all: full and half width, capital letters, and サーバー beside サーバ. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=[\p{Script=Katakana}ー])ー/gu, '');
}

/**
 * The tokens of a text that is to be found: words of Latin script whole, and put together where they are compounds; Japanese in pairs of
 * signs, the same in every browser. Hiragana counts only `withHiragana`: in names it is a reading, in sentences mostly grammar.
 */
export function splitText(text: string, withHiragana: boolean): string[] {
  const plain = normalise(text);
  return [
    ...runs(plain, LATIN).flatMap((run) => [...partsOf(run), ...(partsOf(run).length > 1 ? [partsOf(run).join('')] : [])]),
    ...splitJapanese(plain, withHiragana),
  ];
}

/** The tokens of what somebody looks for. */
export function splitQuery(query: string): string[] {
  const plain = normalise(query);
  const words = runs(plain, LATIN).flatMap(partsOf);
  const meant = words.filter((word) => !STOP_WORDS.has(word));
  const japanese = splitJapanese(plain, true);
  return [...new Set([...(meant.length + japanese.length > 0 ? meant : words), ...japanese])];
}

/** Two words written as one, as in web socket and websocket; null where a query is anything else. */
export function joinWords(query: string): string | null {
  const words = runs(normalise(query), LATIN).flatMap(partsOf);
  return words.length === 2 && normalise(query).length <= words.join('').length + 2 ? words.join('') : null;
}

/** Tokens that may stand for longer or slightly different ones: a pair of signs stands for itself. */
export function isWord(token: string): boolean {
  return /^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(token);
}

function splitJapanese(text: string, withHiragana: boolean): string[] {
  return [KANJI, KATAKANA, ...(withHiragana ? [HIRAGANA] : [])].flatMap((script) => runs(text, script).flatMap(pairsOf));
}

function runs(text: string, script: RegExp): string[] {
  return text.match(script) ?? [];
}

function partsOf(run: string): string[] {
  return run.split(/[-./+'’]/).filter((part) => part !== '');
}

/** Neighbours two by two; a sign that stands alone. */
function pairsOf(run: string): string[] {
  const signs = Array.from(run);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
