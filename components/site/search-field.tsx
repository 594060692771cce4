'use client'; // Finds while somebody types; without script it is a form that leads to the page of results.

import { useEffect, useRef } from 'react';
import type { Locale } from '@/lib/locale';
import { BASE } from '@/lib/model/base-path';

interface SearchFieldProps {
  readonly locale: Locale;
  /** Where the index is found. */
  readonly index: string;
  readonly label: string;
}

/** The field of every page: `/` leads to it. What finds is loaded with the first sign. */
export function SearchField({ locale, index, label }: SearchFieldProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const input = form.current?.querySelector('input');
    if (!input) return;
    const onInput = (): void => {
      void import('./search-live').then(({ startSearch }) => {
        startSearch(input, { locale, index });
      });
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || isTyped(target)) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    input.addEventListener('input', onInput, { once: true });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      input.removeEventListener('input', onInput);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [locale, index]);
  return (
    <form ref={form} role="search" action={`${BASE}/${locale}/search`} method="get" className="site-search">
      <input
        type="search"
        name="q"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

/** Whether signs go into what has the focus. */
function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), select, textarea'))
  );
}
