import { Notice } from '@/components/ui/notice';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import type { ProductComparison as Comparison, ProductFits, ProductOverview } from '@/lib/report/products';
import { productFilePath, productsPath } from '@/lib/share';
import { ProductComparison } from './product-comparison';
import { ProductFit } from './product-fit';
import { ProductMatrix } from './product-matrix';
import { ProductPicker, type ProductChoices } from './product-picker';
import { ProductSources } from './product-sources';
import { WayBack } from './way-back';
import { BASE } from '@/lib/model/base-path';

/** What an address of the table of products shows. */
export type ProductView =
  | { readonly kind: 'overview'; readonly overview: ProductOverview }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  /** `comparison`: all rows instead, where the answers ask for none. */
  | { readonly kind: 'fit'; readonly fits: ProductFits; readonly back: string; readonly comparison: Comparison | null }
  | { readonly kind: 'no-platform' };

export interface ProductsPageProps {
  readonly locale: Locale;
  readonly view: ProductView;
  readonly choices: ProductChoices;
  readonly counts: { readonly all: number; readonly checked: number; readonly products: number; readonly platforms: number };
  /** Other platforms for the same answers; none without a result. */
  readonly others: readonly { readonly name: string; readonly href: string }[];
  /** What is wrong with the address; each with what is allowed. */
  readonly problems: readonly string[];
}

/** The products inside the platforms: all at a glance, some side by side, or those of one platform against the answers. */
export function ProductsPage({ locale, view, choices, counts, others, problems }: ProductsPageProps) {
  const words = productWords(locale);
  return (
    <PageBody>
      {problems.length > 0 && (
        <Notice kind="error" title={words.unknown.title}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      {view.kind === 'fit' ? (
        <ProductFit fits={view.fits} back={view.back} locale={locale} />
      ) : (
        <PageHead title={words.title} lead={fill(words.lead, { ...counts, n: counts.products })}>
          <WayBack href={view.kind === 'overview' ? `${BASE}/${locale}/platforms` : productsPath(locale)}>
            {view.kind === 'overview' ? words.platforms : words.all}
          </WayBack>
        </PageHead>
      )}
      {(view.kind === 'overview' || view.kind === 'comparison') && <ProductPicker choices={choices} locale={locale} />}
      {view.kind === 'no-platform' && <p>{words.fit.none}</p>}
      {view.kind === 'overview' && (
        <Section id="overview" label={words.overview.label} title={words.overview.title}>
          <ProductMatrix overview={view.overview} locale={locale} />
          <p className="mt-3">
            <TextLink look="alone" href={productFilePath(locale)}>
              {words.table.fileAll}
            </TextLink>
          </p>
        </Section>
      )}
      {'comparison' in view && view.comparison && <ProductComparison comparison={view.comparison} locale={locale} />}
      {others.length > 0 && (
        <nav aria-label={words.fit.others}>
          <p className="text-sm text-muted">{words.fit.others}</p>
          <ul className="flex flex-wrap gap-x-5">
            {others.map(({ name, href }) => (
              <li key={href}>
                <TextLink look="alone" href={href}>
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ProductSources sources={sourcesOf(view)} locale={locale} />
    </PageBody>
  );
}

function sourcesOf(view: ProductView): ProductFits['sources'] {
  if ('comparison' in view && view.comparison) return view.comparison.sources;
  return view.kind === 'fit' ? view.fits.sources : [];
}
