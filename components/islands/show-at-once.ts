/**
 * A form that leads back to its own page (`data-shown-in`: the id of what changes there; `data-shown`: what is then said): what it leads
 * to is put in place as soon as something is chosen. Where that fails the form leads there as it does without a script.
 */
export function showAtOnce(form: HTMLFormElement, enliven: (within: ParentNode) => void): void {
  const { shownIn = '', shown = '' } = form.dataset;
  let running: AbortController | null = null;
  const show = async (): Promise<void> => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const address = addressOf(form);
    try {
      const html = await (await fetch(address, { signal })).text();
      const place = document.getElementById(shownIn);
      const next = new DOMParser().parseFromString(html, 'text/html').getElementById(shownIn);
      if (!place || !next) throw new Error('The page has no such part');
      keepOpen(place, next);
      place.replaceChildren(...next.childNodes);
      enliven(place);
      window.history.replaceState(window.history.state, '', address);
      say(form, shown);
    } catch {
      if (!signal.aborted) form.submit();
    }
  };
  // With a script nothing is left for the button to do.
  form.querySelector('[type=submit]')?.remove();
  form.addEventListener('change', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
}

function addressOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  return `${form.action}?${new URLSearchParams(pairs).toString()}`;
}

/** What a reader has unfolded stays so. */
function keepOpen(place: ParentNode, next: ParentNode): void {
  const nameOf = (fold: Element): string => fold.querySelector('summary')?.textContent ?? '';
  const open = new Set([...place.querySelectorAll('details[open]')].map(nameOf));
  for (const fold of next.querySelectorAll('details')) fold.open = open.has(nameOf(fold));
}

/** The same words twice would be read out once: they are taken away in between. */
function say(form: HTMLFormElement, text: string): void {
  const status = form.querySelector('[role=status]');
  if (!status) return;
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = text));
}
