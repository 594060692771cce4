import { fill, type Locale } from '@/lib/locale';
import { houseWords } from '@/lib/locale/words/house';
import { readStamp } from '@/lib/model/house';

interface Stamps {
  /** Of the link. */
  readonly asked: string | null | undefined;
  /** Of this server. */
  readonly own: string | undefined;
  readonly locale: Locale;
}

/** That a link was made under other house rules than those here; null where it was not, or says nothing. */
export function describeForeign({ asked, own, locale }: Stamps, document: 'result' | 'portfolio' = 'result'): string | null {
  const stamp = readStamp(asked);
  if (stamp === undefined || stamp === own) return null;
  const { link: words } = houseWords(locale);
  const [other, changed, none] =
    document === 'result' ? [words.other, words.changed, words.none] : [words.portfolioOther, words.portfolioChanged, words.portfolioNone];
  const isSameHouse = own !== undefined && stamp.split('.')[0] === own.split('.')[0];
  return fill(own === undefined ? none : isSameHouse ? changed : other, { stamp });
}
