import { Fragment } from 'react';
import { Button } from '@/components/ui/button';
import { ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import type { ProductOverview } from '@/lib/report/products';
import { productsPath } from '@/lib/share';
import { Mark } from './product-cell';

/** All products by platform in marks alone; it is the form that compares the ticked ones, so it works without script. */
export function ProductMatrix({ overview, locale }: { readonly overview: ProductOverview; readonly locale: Locale }) {
  const words = productWords(locale);
  return (
    <form action={productsPath(locale)} method="get" className="space-y-3">
      <p className="text-sm text-muted">{words.legend}</p>
      <div className="product-table">
        <Table
          caption={words.overview.caption}
          keepsHeads
          head={
            <>
              <ColumnHead className="product-head">{words.overview.product}</ColumnHead>
              {overview.features.map(({ id, title }) => (
                <ColumnHead key={id}>{title}</ColumnHead>
              ))}
            </>
          }
        >
          {overview.groups.map((group) => (
            <Fragment key={group.alternative}>
              <GroupRow group={group} columns={overview.features.length} locale={locale} />
              {group.products.map((product) => (
                <Row
                  key={product.id}
                  head={
                    <label className="product-box">
                      <input type="checkbox" name="products" value={product.id} />
                      <span>{product.name}</span>
                    </label>
                  }
                >
                  {product.marks.map(({ mark }, index) => (
                    <td key={overview.features[index]?.id}>{mark && <Mark mark={mark}>{words.marks[mark]}</Mark>}</td>
                  ))}
                </Row>
              ))}
            </Fragment>
          ))}
        </Table>
      </div>
      <Button type="submit">{words.compare}</Button>
    </form>
  );
}

interface GroupRowProps {
  readonly group: ProductOverview['groups'][number];
  readonly columns: number;
  readonly locale: Locale;
}

/** The platform over its products, with the way to all of them side by side. */
function GroupRow({ group, columns, locale }: GroupRowProps) {
  const words = productWords(locale).overview;
  return (
    <tr className="product-group">
      <th scope="rowgroup">
        <TextLink href={productsPath(locale, { products: group.products.map(({ id }) => id) })}>{group.name}</TextLink>
        <span className="sr-only">{` (${fill(words.side, { platform: group.name })})`}</span>
      </th>
      <td colSpan={columns} />
    </tr>
  );
}
