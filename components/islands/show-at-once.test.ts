// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showAtOnce } from './show-at-once';

const page = (view: string): string => `
  <form action="/share" data-shown-in="shown" data-shown="Up to date">
    <select name="view"><option ${view === 'a' ? 'selected' : ''}>a</option><option ${view === 'b' ? 'selected' : ''}>b</option></select>
    <button type="submit">Show</button><p role="status"></p>
  </form>
  <div id="shown"><p>${view}</p><details><summary>One</summary></details><details><summary>Two</summary></details></div>`;
const form = (): HTMLFormElement => document.querySelector('form')!;
const choose = (view: string): void => {
  const select = document.querySelector('select')!;
  select.value = view;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const shown = (): string => document.querySelector('#shown p')!.textContent;
const reply = (view: string) => Promise.resolve(new Response(page(view)));

describe('a form that shows at once what it leads to', () => {
  const enliven = vi.fn();
  beforeEach(() => {
    document.body.innerHTML = page('a');
    enliven.mockReset();
    showAtOnce(form(), enliven);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('puts it in place, brings its parts to life, says so, and has it in the address', async () => {
    const fetched = vi.fn<(address: string) => Promise<Response>>(() => reply('b'));
    vi.stubGlobal('fetch', fetched);
    choose('b');
    await expect.poll(() => document.querySelector('[role=status]')!.textContent).toBe('Up to date');
    expect(shown()).toBe('b');
    expect(new URL(fetched.mock.calls[0]![0]).search).toBe('?view=b');
    expect(window.location.search).toBe('?view=b');
    expect(enliven).toHaveBeenCalledWith(document.getElementById('shown'));
  });

  it('keeps open what was unfolded', async () => {
    document.querySelectorAll('details')[1]!.open = true;
    vi.stubGlobal('fetch', () => reply('b'));
    choose('b');
    await expect.poll(() => shown()).toBe('b');
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true]);
  });

  it('shows the last of two choices, whichever reply comes first', async () => {
    const waiting: ((value: string) => void)[] = [];
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise<Response>((resolve, reject) => {
          waiting.push((view) => {
            if (signal?.aborted) reject(new DOMException('Aborted', 'AbortError'));
            else resolve(new Response(page(view)));
          });
        }),
    );
    choose('b');
    choose('a');
    waiting[1]!('second');
    waiting[0]!('first');
    await expect.poll(() => shown()).toBe('second');
  });

  it.each([
    ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['another page answers', () => Promise.resolve(new Response('<p>Busy</p>'))],
  ])('leads there as without a script where %s', async (_, fetched) => {
    const submit = vi.spyOn(form(), 'submit').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', fetched);
    choose('b');
    await expect.poll(() => submit.mock.calls.length).toBe(1);
    expect(shown()).toBe('a');
  });

  it('has no button left that would do the same', () => {
    expect(form().querySelector('button')).toBeNull();
  });
});
