import type { adviseWords } from '../locale/words/advise';
import { columnsOf, wrapColumns } from './columns';

/** Where and how the advice is printed. */
export interface TerminalStyle {
  readonly color: boolean;
  /** Width of the terminal in columns; null where the output is no terminal: then lines are not broken. */
  readonly columns: number | null;
}

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export const INDENT = '  ';

type Words = ReturnType<typeof adviseWords>;

/** Lines of the advice on a terminal, or in a file. */
export class Printer {
  readonly lines: string[] = [];

  constructor(
    readonly words: Words,
    private readonly style: TerminalStyle,
  ) {}

  paint(text: string, color: keyof typeof CODES): string {
    return this.style.color ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;
  }

  head(text: string): void {
    this.lines.push('', this.paint(text, 'bold'));
  }

  /** A paragraph with a hanging indent; `mark` stands before its first line. */
  text(text: string, { mark = '', color }: { readonly mark?: string; readonly color?: keyof typeof CODES } = {}): void {
    const { columns } = this.style;
    const hang = INDENT + ' '.repeat(columnsOf(mark));
    const lines = columns === null ? [text] : wrapColumns(text, Math.max(columns - columnsOf(hang), 20));
    lines.forEach((line, index) => {
      this.lines.push((index === 0 ? INDENT + mark : hang) + (color ? this.paint(line, color) : line));
    });
  }
}
