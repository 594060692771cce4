import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document, type DocumentHead } from '@/components/site/document';
import type { Locale } from '@/lib/locale';
import { assets } from '../assets';
import { catalogue } from '../catalogue';
import { sourceAddress } from '../origin';
import { searchAddress } from '../search/address';

interface Content {
  readonly locale: Locale;
  /** What comes after the locale in the address, with the query. */
  readonly path: string;
  readonly head: DocumentHead;
  readonly isSheet?: boolean;
  readonly children: ReactNode;
}

/** End tags that HTML allows to leave out before what follows them in rows and lists. Text has no `<` of its own here. */
const IMPLIED_ENDS = /<\/(?:li|td|th|tr|dd|tbody|thead)>/g;

/** A whole page as HTML. */
export function renderDocument({ isSheet = false, children, ...content }: Content): string {
  const { version, date } = catalogue();
  const document = (
    <Document
      {...content}
      isSheet={isSheet}
      assets={{ ...assets(), search: searchAddress(content.locale) }}
      source={sourceAddress()}
      content={{ version, date }}
    >
      {children}
    </Document>
  );
  return `<!doctype html>${renderToStaticMarkup(document).replace(IMPLIED_ENDS, '')}`;
}
