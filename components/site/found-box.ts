import type { searchWords } from '@/lib/locale/words/search';
import type { SearchHit } from '@/lib/search';

type Words = ReturnType<typeof searchWords>;

interface Shown {
  readonly isOpen: boolean;
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly told: string;
}

/** The list below a field. */
interface FoundBox {
  readonly show: (shown: Shown) => void;
}

const LIST = 'search-found';

/** Makes the list of a field, empty and closed, and tells readers of screens that the field has one. */
export function makeFoundBox(input: HTMLInputElement, words: Words): FoundBox {
  const list = make('div', { id: LIST, role: 'listbox', 'aria-label': words.label });
  const status = make('p', { role: 'status' });
  const all = make('button', { type: 'submit', class: 'link-alone' }, words.toAll);
  const box = make('div', { class: 'site-search-found' });
  box.append(list, status, all);
  box.hidden = true;
  input.form?.append(box);
  setAll(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': LIST, 'aria-expanded': 'false' });
  let listed: readonly SearchHit[] = [];
  return {
    show: ({ isOpen, hits, active, told }) => {
      if (listed !== hits) list.replaceChildren(...hits.map((hit, at) => makeOption(hit, at, words)));
      listed = hits;
      box.hidden = !isOpen;
      all.hidden = hits.length === 0;
      status.textContent = isOpen ? told : '';
      input.setAttribute('aria-expanded', String(isOpen && hits.length > 0));
      for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === active));
      if (isOpen && active >= 0) input.setAttribute('aria-activedescendant', `${LIST}-${active}`);
      else input.removeAttribute('aria-activedescendant');
    },
  };
}

function makeOption({ path, title, kind, lang }: SearchHit, at: number, { kinds }: Words): HTMLElement {
  const option = make('a', { id: `${LIST}-${at}`, role: 'option', tabindex: '-1', href: path });
  option.append(make('span', lang ? { lang } : {}, title), make('small', {}, kinds[kind]));
  return option;
}

function make(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const element = document.createElement(name);
  setAll(element, attributes);
  element.textContent = text;
  return element;
}

function setAll(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
