import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { copyCoverWords } from '@/lib/locale/words/copy-cover';
import { decisionWords } from '@/lib/locale/words/decisions';
import { designNotesWords } from '@/lib/locale/words/design-notes';
import { glossaryWords } from '@/lib/locale/words/glossary';
import { platformWords } from '@/lib/locale/words/platforms';
import { productWords } from '@/lib/locale/words/products';
import { siteWords } from '@/lib/locale/words/site';
import { BASE } from '@/lib/model/base-path';

interface CopyCoverProps {
  readonly locale: Locale;
  /** What the copy is, in a sentence. */
  readonly lead: string;
}

/** The first page of a copy: what it is, what is not in it, and its contents. */
export function CopyCover({ locale, lead }: CopyCoverProps) {
  const words = copyCoverWords(locale);
  return (
    <div className="max-w-2xl space-y-5">
      <h1 className="text-3xl">{words.title}</h1>
      <p className="text-lg">{lead}</p>
      <p>{words.missing}</p>
      <nav aria-label={words.contents}>
        <h2 className="text-xl">{words.contents}</h2>
        <ul>
          {listContents(locale).map(([path, label]) => (
            <li key={path}>
              <TextLink look="alone" href={`${BASE}/${locale}${path}`}>
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function listContents(locale: Locale): readonly (readonly [path: string, label: string])[] {
  const { pages, method } = siteWords(locale);
  return [
    ['/platforms', platformWords(locale).title],
    ['/platforms/products', productWords(locale).title],
    ['/systems', pages.systems],
    ['/method', method],
    ['/method/agreement', pages.agreement],
    ['/method/decisions', decisionWords(locale).page.title],
    ['/method/notes', designNotesWords(locale).label],
    ['/glossary', glossaryWords(locale).title],
  ];
}
