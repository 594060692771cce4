/**
 * A sentence of the dictionary as a pattern: its places become groups of their names.
 *
 * @example patternOf('{n} of {total}').exec('3 of 27')?.groups // { n: '3', total: '27' }
 */
export function patternOf(sentence: string): RegExp {
  const parts = sentence.split(/\{(\w+)\}/);
  const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(parts.map((part, index) => (index % 2 === 1 ? `(?<${part}>.+)` : escape(part))).join(''));
}

/** The accessible name of a button that is told apart by what it is of; browsers may put a space between the two. */
export function namePattern(label: string, name: string): RegExp {
  return new RegExp(`^${patternOf(label).source}\\s*:\\s*${patternOf(name).source}$`);
}
