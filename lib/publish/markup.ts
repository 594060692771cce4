const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that stands for itself in HTML, SVG and XML, between tags and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Markup that was made by `markup`, and is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | null | false | readonly Markup[];

/**
 * HTML, SVG or XML from a template: whatever is put in is escaped, unless it is markup itself. `null` and `false` are
 * nothing.
 *
 * @example markup`<b>${'1 < 2'}</b>`.text // '<b>1 &lt; 2</b>'
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => text + write(parts[index] ?? null)).join(''));
}

function write(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.join('') : escapeMarkup(String(part));
}

/** Markup that stands in the source of this program; never text from outside. */
export function trusted(text: string): Markup {
  return new Markup(text);
}
