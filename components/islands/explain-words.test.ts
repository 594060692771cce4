// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainWords } from './explain-words';

const PAGE = `<main><p>A <a class="term" href="/en/glossary#node">node</a> and a <a class="term" href="/en/glossary#pod">pod</a></p>
  <p data-more="In the glossary"></p></main>`;
const GLOSSARY = `<dl><div id="node"><dt><dfn>Node</dfn></dt><dd>A machine of a cluster.<span class="cites"><a href="#s">[1]</a></span></dd><dd>See also</dd></div></dl>`;
const reply = (status = 200): Promise<Response> => Promise.resolve(new Response(GLOSSARY, { status }));
const press = (word: string, keys: MouseEventInit = {}): boolean => {
  const link = [...document.querySelectorAll('a.term')].find(({ textContent }) => textContent === word)!;
  return link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
};
const note = (): HTMLElement | null => document.querySelector('.term-note');

describe('a word that leads to the glossary', () => {
  const shown = vi.fn();
  const assign = vi.fn<(address: string) => void>();
  beforeEach(() => {
    document.body.innerHTML = PAGE;
    shown.mockReset();
    assign.mockReset();
    vi.stubGlobal('location', { assign });
    HTMLElement.prototype.showPopover = shown;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const within = document;
  explainWords(within);

  it('is followed where the glossary does not come, and the next press asks again', async () => {
    const fetched = vi.fn(() => reply(503));
    vi.stubGlobal('fetch', fetched);
    press('node');
    await expect.poll(() => assign.mock.calls.flat()).toEqual([expect.stringMatching(/\/en\/glossary#node$/)]);
    press('node');
    await expect.poll(() => fetched.mock.calls.length).toBe(2);
    expect(shown).not.toHaveBeenCalled();
  });

  it('tells its meaning in place, with the way to its entry and without the numbers of its sources', async () => {
    const fetched = vi.fn(() => reply());
    vi.stubGlobal('fetch', fetched);
    expect(press('node')).toBe(false);
    await expect.poll(() => shown.mock.calls.length).toBe(1);
    expect(note()?.getAttribute('aria-label')).toBe('Node');
    expect(note()?.querySelector('p')?.textContent).toBe('A machine of a cluster.');
    expect(note()?.getAttribute('aria-describedby')).toBe(note()?.querySelector('p')?.id);
    expect(note()?.querySelector('a')?.textContent).toBe('In the glossary');
    expect(note()?.querySelector('a')?.getAttribute('href')).toMatch(/\/en\/glossary#node$/);
    press('node');
    await expect.poll(() => shown.mock.calls.length).toBe(2);
    expect(document.querySelectorAll('.term-note')).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is followed where the glossary has no such entry', async () => {
    vi.stubGlobal('fetch', () => reply());
    press('pod');
    await expect.poll(() => assign.mock.calls.flat()).toEqual([expect.stringMatching(/#pod$/)]);
    expect(note()).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'] as const)('is a plain link with %s', (key) => {
    vi.stubGlobal('fetch', () => reply());
    expect(press('node', { [key]: true })).toBe(true);
  });
});
