import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { fill, type Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import type { Fit, ProductFits } from '@/lib/report/products';
import { productsPath } from '@/lib/share';
import { FEW_PRODUCTS, Mark, ProductCell } from './product-cell';

const MARKS = { fits: 'yes', limit: 'limit', open: 'open', cannot: 'no' } as const satisfies Record<Fit, string>;

interface ProductFitProps {
  readonly fits: ProductFits;
  readonly back: string;
  readonly locale: Locale;
}

/** The products of a platform against the answers of a result: facts, without a score. */
export function ProductFit({ fits, back, locale }: ProductFitProps) {
  const { fit: words } = productWords(locale);
  const { platform, needs, products } = fits;
  const side = productsPath(locale, { products: products.map(({ id }) => id) });
  return (
    <>
      <PageHead title={fill(words.title, { platform: platform.name })} lead={words.lead}>
        <p className="mt-3 flex flex-wrap gap-x-5">
          <ButtonLink look="quiet" href={back}>
            {words.back}
          </ButtonLink>
          <ButtonLink look="quiet" href={side}>
            {words.side}
          </ButtonLink>
        </p>
      </PageHead>
      {needs.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Section id="fit" label={words.label} title={fill(words.caption, { platform: platform.name })}>
          <FitGroups groups={fits.groups} locale={locale} />
          <FitTable fits={fits} locale={locale} />
        </Section>
      )}
    </>
  );
}

/** Which products fit, fit with a limit, were not checked in full, or cannot. */
function FitGroups({ groups, locale }: { readonly groups: ProductFits['groups']; readonly locale: Locale }) {
  const { fit: words } = productWords(locale);
  return (
    <dl className="mb-6 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
      {groups.map(({ fit, names }) => (
        <div key={fit} className="border-t-2 border-line-strong pt-2">
          <dt className="font-semibold">
            <Mark mark={MARKS[fit]}>{words.groups[fit]}</Mark>
          </dt>
          {names.map((name) => (
            <dd key={name}>{name}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** One answer a row, one product a column. */
function FitTable({ fits: { platform, needs, products }, locale }: { readonly fits: ProductFits; readonly locale: Locale }) {
  const { fit: words } = productWords(locale);
  return (
    <div className={products.length > FEW_PRODUCTS ? 'product-table' : 'product-table few'}>
      <Table
        caption={fill(words.caption, { platform: platform.name })}
        keepsHeads
        className="product-cells"
        head={
          <>
            <ColumnHead>{words.need}</ColumnHead>
            {products.map(({ id, name }) => (
              <ColumnHead key={id} tone="strong">
                {name}
              </ColumnHead>
            ))}
          </>
        }
        foot={
          <Row head={words.overall} tone="strong">
            {products.map(({ id, fit }) => (
              <Cell key={id}>
                <Mark mark={MARKS[fit]}>{words.groups[fit]}</Mark>
              </Cell>
            ))}
          </Row>
        }
      >
        {needs.map(({ feature, title, asks, note }, index) => (
          <Row
            key={feature}
            head={
              <>
                {asks}
                <small>{note === null ? title : `${title}. ${note}`}</small>
              </>
            }
          >
            {products.map(({ id, cells }) => {
              const cell = cells[index];
              return (
                <td key={id}>
                  {cell && <ProductCell cell={cell} locale={locale} mark={{ mark: MARKS[cell.fit], children: words.cell[cell.fit] }} />}
                </td>
              );
            })}
          </Row>
        ))}
      </Table>
    </div>
  );
}
