import { fill, type Locale } from '@/lib/locale';
import { searchWords } from '@/lib/locale/words/search';
import { findEntries, openIndex, type SearchHit, type SearchIndex } from '@/lib/search';
import { makeFoundBox } from './found-box';

/** As many as stand in sight. */
const SHOWN = 7;

interface Asked {
  readonly locale: Locale;
  /** Where the index is found. */
  readonly index: string;
}

/** What the list shows; `active`: the hit that Enter opens, -1 for none. */
interface State {
  readonly isOpen: boolean;
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly told: string;
}

const CLOSED: State = { isOpen: false, hits: [], active: -1, told: '' };

/** Brings a field to life: arrows choose, Enter opens, Escape closes. It has something typed in it. */
export function startSearch(input: HTMLInputElement, { locale, index }: Asked): void {
  const words = searchWords(locale);
  const box = makeFoundBox(input, words);
  const load = once(() => loadIndex(index));
  let state = CLOSED;
  const show = (changed: Partial<State>): void => {
    state = { ...state, ...changed };
    box.show(state);
  };
  const look = async (): Promise<void> => {
    const query = input.value;
    if (query.trim() === '') {
      show(CLOSED);
      return;
    }
    if (state.hits.length === 0) show({ isOpen: true, told: words.loading });
    try {
      const opened = await load();
      // Whoever typed on is shown what the last sign makes of it.
      if (input.value === query) show({ isOpen: true, active: -1, ...find(opened, query, words.live) });
    } catch {
      show({ ...CLOSED, isOpen: true, told: words.failed });
    }
  };
  input.addEventListener('input', () => void look());
  input.addEventListener('focus', () => {
    show({ isOpen: input.value.trim() !== '' });
  });
  input.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && input.form?.contains(relatedTarget))) show({ isOpen: false });
  });
  input.addEventListener('keydown', (event) => {
    // An input method has its own use for these keys.
    const changed = event.isComposing ? null : pressKey(event.key, state);
    if (!changed) return;
    event.preventDefault();
    if (changed === 'open') window.location.assign(state.hits[state.active]?.path ?? '');
    else show(changed);
  });
  void look();
}

/** What a key changes; `open` where it opens a hit; null where it is not ours. */
function pressKey(key: string, { isOpen, hits, active }: State): Partial<State> | 'open' | null {
  if (key === 'Escape' && isOpen) return { isOpen: false, active: -1 };
  if (key === 'Enter' && isOpen && active >= 0) return 'open';
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || hits.length === 0) return null;
  // Around both ends, with the field itself between them.
  const places = hits.length + 1;
  const by = key === 'ArrowDown' ? 1 : -1;
  return { isOpen: true, active: ((active + 1 + by + places) % places) - 1 };
}

function find(index: SearchIndex, query: string, words: ReturnType<typeof searchWords>['live']): Pick<State, 'hits' | 'told'> {
  const found = findEntries(index, query);
  const told = found.length === 0 ? words.none : fill(found.length === 1 ? words.one : words.many, { n: found.length });
  return { hits: found.slice(0, SHOWN).flatMap((id) => index.hits[id] ?? []), told };
}

async function loadIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The index came with status ${response.status}`);
  return openIndex(await response.text());
}

/** The same promise each time, until it fails. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
