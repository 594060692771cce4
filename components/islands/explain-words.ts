/** What a word means, as the glossary's page has it. */
interface Meaning {
  readonly title: string;
  readonly text: string;
}

const pages = new Map<string, Promise<Document>>();

/**
 * Words that lead to their entry of the glossary (`a.term`) tell their meaning where they stand: the page of the glossary is asked for
 * once. Where that fails, and where a reader asks for another window, the link leads there.
 */
export function explainWords(within: Document): void {
  within.addEventListener('click', (event) => {
    const word = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
    if (!word || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    findMeaning(word).then(
      (meaning) => {
        showNote(word, meaning);
      },
      () => {
        window.location.assign(word.href);
      },
    );
  });
}

/** Rejects where the glossary cannot be had or has no such word. */
async function findMeaning({ href, hash }: HTMLAnchorElement): Promise<Meaning> {
  const [address = href] = href.split('#');
  const page = pages.get(address) ?? loadPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  const entry = (await page).getElementById(decodeURIComponent(hash.slice(1)));
  const meaning = entry?.querySelector('dd')?.cloneNode(true);
  if (!(meaning instanceof Element)) throw new Error(`The glossary has no ${hash}`);
  meaning.querySelectorAll('.cites').forEach((numbers) => {
    numbers.remove();
  });
  return { title: entry?.querySelector('dfn')?.textContent ?? '', text: meaning.textContent };
}

async function loadPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The glossary answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

const NOTE = 'term-note';

/** The focus goes to the note and, as it closes, back to the word. */
function showNote(word: HTMLAnchorElement, { title, text }: Meaning): void {
  document.getElementById(NOTE)?.remove();
  const note = Object.assign(document.createElement('div'), {
    id: NOTE,
    popover: 'auto',
    className: 'term-note',
    tabIndex: -1,
    autofocus: true,
  });
  const meaning = Object.assign(document.createElement('p'), { id: `${NOTE}-text`, textContent: text });
  const more = document.querySelector<HTMLElement>('[data-more]')?.dataset['more'] ?? title;
  note.setAttribute('role', 'note');
  note.setAttribute('aria-label', title);
  note.setAttribute('aria-describedby', meaning.id);
  note.append(
    Object.assign(document.createElement('dfn'), { textContent: title }),
    meaning,
    Object.assign(document.createElement('a'), { href: word.href, textContent: more }),
  );
  (document.querySelector('main') ?? document.body).append(note);
  anchor(word, note);
  word.focus();
  note.showPopover();
}

/** Beside the word, in browsers that can. */
function anchor(word: HTMLElement, note: HTMLElement): void {
  document.querySelectorAll<HTMLElement>('a.term').forEach(({ style }) => style.removeProperty('anchor-name'));
  word.style.setProperty('anchor-name', '--word');
  note.style.setProperty('position-anchor', '--word');
}
