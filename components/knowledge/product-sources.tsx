import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import type { ProductSourceText } from '@/lib/report/products';

/** Where the cells of the page were read, by number. */
export function ProductSources({ sources, locale }: { readonly sources: readonly ProductSourceText[]; readonly locale: Locale }) {
  const { sources: words } = productWords(locale);
  if (sources.length === 0) return null;
  return (
    <Section id="sources" label={words.label} title={words.title}>
      <ol className="sources">
        {sources.map(({ id, title, address, dates }, index) => (
          <li key={id} id={`source-${index + 1}`}>
            <span>{`[${index + 1}]`}</span>
            <div>
              <TextLink href={address} isExternal>
                {title}
              </TextLink>
              <span className="source-data">{` · ${new URL(address).hostname} · ${dates}`}</span>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
