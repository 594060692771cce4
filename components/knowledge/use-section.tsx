import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { productWords } from '@/lib/locale/words/products';
import type { PlatformUse } from '@/lib/report/knowledge';

interface UseSectionProps {
  readonly use: PlatformUse;
  readonly locale: Locale;
}

/** Workloads in which the platform comes first, and in which it does not; each opens its result. */
export function UseSection({ use, locale }: UseSectionProps) {
  const { use: words } = productWords(locale);
  return (
    <Section id="use" label={words.label} title={words.title}>
      <SectionNote>{words.note}</SectionNote>
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        <UseList title={words.first} uses={use.first} />
        <UseList title={words.notFirst} uses={use.notFirst} instead={words.instead} />
      </div>
    </Section>
  );
}

interface UseListProps {
  readonly title: string;
  readonly uses: PlatformUse['first'];
  /** Names what comes first instead, where given. */
  readonly instead?: string;
}

function UseList({ title, uses, instead }: UseListProps) {
  return (
    <div>
      <h3 className="mb-2 text-base font-semibold">{title}</h3>
      <ul className="grid gap-2">
        {uses.map(({ why, href, first }) => (
          <li key={href}>
            <TextLink look="row" href={href}>
              {why}
            </TextLink>
            {instead !== undefined && first !== null && <span className="block text-sm text-muted">{fill(instead, { first })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
