'use client'; // The other language's address depends on where the reader is.

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { BASE } from '@/lib/model/base-path';
import type { Locale } from '@/lib/locale';

interface LanguageLinkProps {
  readonly to: Locale;
  readonly label: string;
  /** Said in the language it leads to. */
  readonly hint: string;
}

/** The same page in the other language, at the same place. */
export function LanguageLink({ to, label, hint }: LanguageLinkProps) {
  const path = BASE + usePathname().replace(/^\/(en|ja)(?=\/|$)/, `/${to}`);
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.currentTarget.href = path + window.location.search + window.location.hash;
  };
  return (
    <a className="flex min-h-11 items-center" href={path} lang={to} hrefLang={to} title={hint} onClick={keepPlace}>
      {label}
    </a>
  );
}
