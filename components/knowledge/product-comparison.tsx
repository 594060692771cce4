import { Section, SectionNote } from '@/components/ui/section';
import { ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import type { ProductComparison as Comparison } from '@/lib/report/products';
import { productFilePath } from '@/lib/share';
import { FEW_PRODUCTS, ProductCell } from './product-cell';
import { BASE } from '@/lib/model/base-path';

interface ProductComparisonProps {
  readonly comparison: Comparison;
  readonly locale: Locale;
}

/** The chosen products beside each other: one feature a row, each cell with its sources. */
export function ProductComparison({ comparison, locale }: ProductComparisonProps) {
  const { table: words } = productWords(locale);
  const { products, rows, hidden } = comparison;
  const names = products.map(({ name }) => name).join(locale === 'ja' ? '、' : ', ');
  const isMany = products.length > FEW_PRODUCTS;
  const title = fill(isMany ? words.titleMany : words.title, { names, n: products.length });
  const file = productFilePath(locale, { products: products.map(({ id }) => id), features: rows.map(({ id }) => id) });
  return (
    <Section id="table" label={words.label} title={title}>
      {hidden > 0 && <SectionNote>{fill(words.hidden, { n: hidden })}</SectionNote>}
      {rows.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <>
          <div className={isMany ? 'product-table' : 'product-table few'}>
            <Table
              caption={words.caption}
              keepsHeads
              className="product-cells"
              head={
                <>
                  <ColumnHead>{words.feature}</ColumnHead>
                  {products.map(({ id, name, alternative }) => (
                    <ColumnHead key={id} tone="strong">
                      <TextLink href={`${BASE}/${locale}/platforms/${alternative}`}>{name}</TextLink>
                    </ColumnHead>
                  ))}
                </>
              }
            >
              {rows.map((row) => (
                <Row key={row.id} id={`row-${row.id}`} head={row.title}>
                  {row.cells.map((cell, index) => (
                    <td key={products[index]?.id}>
                      <ProductCell cell={cell} locale={locale} />
                    </td>
                  ))}
                </Row>
              ))}
            </Table>
          </div>
          <p className="mt-3">
            <TextLink look="alone" href={file}>
              {words.file}
            </TextLink>
          </p>
        </>
      )}
    </Section>
  );
}
