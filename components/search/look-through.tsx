import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { decisionWords } from '@/lib/locale/words/decisions';
import { glossaryWords } from '@/lib/locale/words/glossary';
import { methodWords } from '@/lib/locale/words/method';
import { platformWords } from '@/lib/locale/words/platforms';
import { systemWords } from '@/lib/locale/words/systems';
import { BASE } from '@/lib/model/base-path';

/** The lists that hold everything: where nothing was asked, or nothing found. */
export function LookThrough({ locale, title }: { readonly locale: Locale; readonly title: string }) {
  const lists = [
    ['platforms', platformWords(locale).title],
    ['systems', systemWords(locale).title],
    ['glossary', glossaryWords(locale).title],
    ['method', methodWords(locale).title],
    ['method/decisions', decisionWords(locale).page.title],
  ] as const;
  return (
    <div>
      <p>{title}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {lists.map(([path, label]) => (
          <li key={path}>
            <TextLink look="alone" href={`${BASE}/${locale}/${path}`}>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
