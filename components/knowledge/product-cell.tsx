import { productWords } from '@/lib/locale/words/products';
import type { Locale } from '@/lib/locale';
import type { CellText } from '@/lib/report/products';

/** So many stand beside each other on a desk without scrolling sideways. */
export const FEW_PRODUCTS = 5;

/** What a mark looks like: told by its word, its sign and its colour. */
const SIGNS = { yes: '●', limit: '◐', no: '○', open: '·' } as const;
const TONES = { yes: 'text-good', limit: 'text-warn', no: 'text-bad', open: 'text-muted' } as const;

interface MarkProps {
  readonly mark: keyof typeof SIGNS;
  readonly children: string;
}

/** Yes, limited, no or not checked. */
export function Mark({ mark, children }: MarkProps) {
  return (
    <span className={`product-mark ${TONES[mark]}`}>
      <span aria-hidden="true">{SIGNS[mark]}</span>
      {` ${children}`}
    </span>
  );
}

interface ProductCellProps {
  readonly cell: CellText;
  readonly locale: Locale;
  /** Over its words, where it stands for something else than yes, limited or no. */
  readonly mark?: MarkProps;
}

/** A cell in full: its mark, its words, and the numbers of its sources. */
export function ProductCell({ cell, locale, mark }: ProductCellProps) {
  const words = productWords(locale);
  const own = cell.mark === null ? undefined : { mark: cell.mark, children: words.marks[cell.mark] };
  const shown = mark ?? own;
  return (
    <>
      {shown && <Mark {...shown} />}
      {cell.mark !== 'open' && cell.text}
      <SourceNumbers numbers={cell.sources} locale={locale} />
    </>
  );
}

/** The numbers of sources, each leading to its entry on the page. */
export function SourceNumbers({ numbers, locale }: { readonly numbers: readonly number[]; readonly locale: Locale }) {
  if (numbers.length === 0) return null;
  return (
    <span className="cites">
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={`${productWords(locale).sources.label} ${number}`}>
          {`[${number}]`}
        </a>
      ))}
    </span>
  );
}
