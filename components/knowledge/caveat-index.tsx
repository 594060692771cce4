import { TextLink } from '../ui/text-link';
import type { Locale } from '@/lib/locale';
import { platformWords } from '@/lib/locale/words/platforms';
import type { CaveatText } from '@/lib/report/knowledge';
import { BASE } from '@/lib/model/base-path';

interface CaveatIndexProps {
  readonly caveats: readonly CaveatText[];
  readonly locale: Locale;
}

/** Every warning by its name, when it holds, and for which platforms: what happens and what helps stands on their pages. */
export function CaveatIndex({ caveats, locale }: CaveatIndexProps) {
  const words = platformWords(locale).detail.caveats;
  return (
    <ul className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
      {caveats.map(({ id, title, when, platforms }) => (
        <li key={id} id={`caveat-${id}`} className="border-l-4 border-warn pl-4">
          <h3 className="font-semibold">{title}</h3>
          <p className="text-sm">
            <span className="text-muted">{words.when}</span> {when}
          </p>
          <p className="flex flex-wrap gap-x-4 text-sm">
            {platforms.map(({ alternative, short }) => (
              <TextLink key={alternative} look="row" href={`${BASE}/${locale}/platforms/${alternative}/caveats#caveat-${id}`}>
                {short}
              </TextLink>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
