import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import { productsPath } from '@/lib/share';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
}

/** What can be chosen, and what is. */
export interface ProductChoices {
  readonly groups: readonly { readonly name: string; readonly products: readonly Choice[] }[];
  readonly features: readonly Choice[];
  readonly differences: boolean;
}

/** Products, rows and differences to choose: a plain form, so that it works without script. */
export function ProductPicker({ choices, locale }: { readonly choices: ProductChoices; readonly locale: Locale }) {
  const { pick: words, apply } = productWords(locale);
  return (
    <Disclosure summary={words.title}>
      <form action={productsPath(locale)} method="get" className="space-y-5 pb-4">
        <fieldset>
          <legend className="font-semibold">{words.products}</legend>
          <div className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
            {choices.groups.map(({ name, products }) => (
              <fieldset key={name}>
                <legend className="text-sm text-muted">{name}</legend>
                <Boxes name="products" choices={products} />
              </fieldset>
            ))}
          </div>
        </fieldset>
        <FeatureBoxes features={choices.features} locale={locale} />
        <label className="product-box">
          <input type="checkbox" name="differences" value="1" defaultChecked={choices.differences} />
          <span>{words.differences}</span>
        </label>
        <Button type="submit">{apply}</Button>
      </form>
    </Disclosure>
  );
}

/** The rows to choose. */
export function FeatureBoxes({ features, locale }: { readonly features: readonly Choice[]; readonly locale: Locale }) {
  const { pick: words } = productWords(locale);
  return (
    <fieldset>
      <legend className="font-semibold">{words.features}</legend>
      <p className="text-sm text-muted">{words.featuresNote}</p>
      <div className="mt-1 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
        <Boxes name="features" choices={features} />
      </div>
    </fieldset>
  );
}

function Boxes({ name, choices }: { readonly name: string; readonly choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <label key={choice.id} className="product-box">
      <input type="checkbox" name={name} value={choice.id} defaultChecked={choice.isChosen} />
      <span>{choice.name}</span>
    </label>
  ));
}
