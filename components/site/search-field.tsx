'use client'; // Shows what is found while it is typed; without script it is a form that leads to the page of results.

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { fill } from '@/lib/locale';
import type { searchWords } from '@/lib/locale/words/search';
import type { SearchHit } from '@/lib/search';
import { useSearch, useSlash, type Live } from './use-search';

type Words = Pick<ReturnType<typeof searchWords>, 'label' | 'placeholder' | 'live' | 'toAll' | 'failed' | 'loading' | 'kinds'>;

export interface SearchFieldProps {
  /** The page of results. */
  readonly action: string;
  /** Where the index is found. */
  readonly index: string;
  readonly words: Words;
}

/** The field of every page: `/` leads to it, arrows choose, Enter opens, Escape closes. */
export function SearchField({ action, index, words }: SearchFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [live, look] = useSearch(index);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useSlash(() => {
    input.current?.focus();
    input.current?.select();
  });
  const hits = live.state === 'found' ? live.hits : [];
  const isListed = isOpen && hits.length > 0;
  const choose = (query: string): void => {
    setActive(-1);
    setOpen(query.trim() !== '');
    look(query);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // An input method has its own use for these keys.
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'Escape' && isOpen) setOpen(false);
    else if (key === 'Escape') event.currentTarget.blur();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && hits.length > 0) {
      setOpen(true);
      setActive((before) => step(before, key === 'ArrowDown' ? 1 : -1, hits.length));
    } else if (key === 'Enter' && isListed && active >= 0) window.location.assign(hits[active]?.path ?? action);
    else return;
    event.preventDefault();
  };
  return (
    <form
      role="search"
      action={action}
      method="get"
      className="site-search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={input}
        type="search"
        name="q"
        role="combobox"
        aria-label={words.label}
        aria-expanded={isListed}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        {...(isListed && active >= 0 && { 'aria-activedescendant': `${id}${active}` })}
        placeholder={words.placeholder}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          choose(target.value);
        }}
        onFocus={({ target }) => {
          setOpen(target.value.trim() !== '');
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="site-search-found" hidden={!isOpen}>
        <div id={`${id}list`} role="listbox" aria-label={words.label}>
          {hits.map((hit, at) => (
            <HitLink key={hit.path} hit={hit} id={`${id}${at}`} isActive={at === active} kind={words.kinds[hit.kind]} />
          ))}
        </div>
        <p role="status">{isOpen ? tell(live, words) : ''}</p>
        {isListed && (
          <button type="submit" className="link-alone">
            {words.toAll}
          </button>
        )}
      </div>
    </form>
  );
}

interface HitLinkProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly isActive: boolean;
  readonly kind: string;
}

function HitLink({ hit: { path, title, lang }, id, isActive, kind }: HitLinkProps) {
  return (
    <a id={id} role="option" aria-selected={isActive} tabIndex={-1} href={path}>
      <span {...(lang && { lang })}>{title}</span>
      <small>{kind}</small>
    </a>
  );
}

/** Around both ends, with the field itself between them. */
function step(from: number, by: 1 | -1, count: number): number {
  const places = count + 1;
  return ((from + 1 + by + places) % places) - 1;
}

function tell(live: Live, words: Words): string {
  switch (live.state) {
    case 'idle':
      return '';
    case 'loading':
      return words.loading;
    case 'failed':
      return words.failed;
    case 'found':
      return live.total === 0 ? words.live.none : fill(live.total === 1 ? words.live.one : words.live.many, { n: live.total });
  }
}
