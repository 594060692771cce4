import { ButtonLink } from '@/components/ui/button';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import { systemWords } from '@/lib/locale/words/systems';
import type { PlaceGroup } from '@/lib/report/knowledge';
import type { ProductName } from '@/lib/report/products';
import { productsPath } from '@/lib/share';
import { PlaceTable } from './place-table';

interface ProductSectionProps {
  readonly products: readonly ProductName[];
  /** Products that are no clear case and count as this platform. */
  readonly places: readonly PlaceGroup[];
  readonly locale: Locale;
}

/** The products of a platform: each by itself, all side by side, and what else counts as it. */
export function ProductSection({ products, places, locale }: ProductSectionProps) {
  const { here: words } = productWords(locale);
  const { here } = systemWords(locale).places;
  return (
    <Section id="products" label={words.label} title={fill(words.title, { n: products.length })}>
      <SectionNote>{words.note}</SectionNote>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {products.map(({ id, name }) => (
          <li key={id}>
            <TextLink look="row" href={productsPath(locale, { products: [id] })}>
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <ButtonLink look="quiet" href={productsPath(locale, { products: products.map(({ id }) => id) })}>
          {words.side}
        </ButtonLink>
      </p>
      {places.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 text-lg">{here}</h3>
          <PlaceTable caption={here} products={places.flatMap((group) => group.products)} locale={locale} isPlatformTold={false} />
        </>
      )}
    </Section>
  );
}
