/** Names and values of a `.env` file. */
export type Variables = ReadonlyMap<string, string>;

/** A text with its variables filled in. `whole` is false where one has no value here, and so stands for nothing. */
export interface Interpolated {
  readonly text: string;
  readonly whole: boolean;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
/** Defaults within defaults: nobody writes more, and each level is one call. */
const DEEPEST = 20;

/** Fills in `$NAME`, `${NAME}` and the forms with a default by the Compose Specification; `$$` is a dollar sign. */
export function interpolate(text: string, variables: Variables, depth = 0): Interpolated {
  if (!text.includes('$') || depth > DEEPEST) return { text, whole: !text.includes('$') };
  let filled = '';
  let whole = true;
  let rest = text;
  for (let start = rest.indexOf('$'); start >= 0; start = rest.indexOf('$')) {
    filled += rest.slice(0, start);
    const { value, length } = readVariable(rest.slice(start), variables, depth);
    filled += value ?? '';
    whole &&= value !== null;
    rest = rest.slice(start + length);
  }
  return { text: filled + rest, whole };
}

/** What stands for a `$…` at the beginning of a text, null where it has no value, and how many characters it takes. */
function readVariable(text: string, variables: Variables, depth: number): { readonly value: string | null; readonly length: number } {
  if (text.startsWith('$$')) return { value: '$', length: 2 };
  if (text.startsWith('${')) {
    const end = closing(text);
    if (end < 0) return { value: null, length: text.length };
    return { value: expand(text.slice(2, end), variables, depth), length: end + 1 };
  }
  const name = NAME.exec(text.slice(1))?.[0];
  return name === undefined ? { value: '$', length: 1 } : { value: variables.get(name) ?? null, length: name.length + 1 };
}

/** Where the brace at the second character is closed; -1 where it is not. */
function closing(text: string): number {
  let open = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (text[index] === '{') open += 1;
    if (text[index] === '}') open -= 1;
    if (open === 0) return index;
  }
  return -1;
}

/** What is between the braces: `NAME`, `NAME:-default`, `NAME-default`, `NAME:?error`, `NAME?error`, `NAME:+instead`, `NAME+instead`. */
function expand(inner: string, variables: Variables, depth: number): string | null {
  const name = NAME.exec(inner)?.[0] ?? '';
  const [, colon = '', sign = '', word = ''] = /^(:?)([-?+])([\s\S]*)$/.exec(inner.slice(name.length)) ?? [];
  const found = variables.get(name);
  const isSet = found !== undefined && (colon === '' || found !== '');
  if (sign === '+') return isSet ? fillWord(word, variables, depth) : '';
  if (isSet) return found;
  return sign === '-' ? fillWord(word, variables, depth) : null;
}

function fillWord(word: string, variables: Variables, depth: number): string | null {
  const { text, whole } = interpolate(word, variables, depth + 1);
  return whole ? text : null;
}

/** Reads a `.env` file line by line: a line that is no assignment is passed over. */
export function readVariables(text: string): Variables {
  const variables = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, value = ''] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) variables.set(name, unquote(value));
  }
  return variables;
}

function unquote(value: string): string {
  const [, quote, inner] = /^(["'])(.*?)\1/.exec(value) ?? [];
  return quote === undefined ? value.replace(/(^|\s)#.*$/, '').trim() : (inner ?? '');
}
