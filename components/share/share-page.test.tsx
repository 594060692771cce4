import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fill, LOCALES, otherLocale } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { sharePageWords } from '@/lib/locale/words/share-page';
import { DEFAULT_KIT, frameHeight, KIT_VALUES, type KitChoice, writeSnippets } from '@/lib/publish';
import { someShared } from '@/tests/support/shared';
import { SharePage } from './share-page';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(LOCALES)('the page to share a result in %s', (locale) => {
  const shared = someShared({ locale, title: '<Orders>' });
  const words = sharePageWords(locale);
  const kit = shareWords(locale).kit;
  const show = (choice: Partial<KitChoice> = {}, problems: readonly string[] = []) =>
    render(<SharePage view={{ locale, shared, choice: { ...DEFAULT_KIT, ...choice }, problems }} />).container;

  it('shows the text of each program once, the link unfolded', () => {
    const container = show();
    for (const { format, text } of writeSnippets(shared))
      expect(screen.getByLabelText(fill(kit.textLabel, { name: kit.formats[format] }))).toHaveProperty('value', text);
    expect(container.querySelector('details #copy-link')).toBeNull();
    expect(container.querySelectorAll('details textarea')).toHaveLength(writeSnippets(shared).length - 1);
  });

  it('previews frame and picture as they were chosen, at the height that fits, and gives the same in the texts', () => {
    const container = show({ view: 'table', width: '768', theme: 'dark', picture: 'chart', pixels: '400' });
    const frame = container.querySelector('iframe')!;
    expect([frame.width, frame.height]).toEqual(['768', String(frameHeight('table', 768))]);
    expect(frame.getAttribute('src')).toMatch(/^\/embed\/.*view=table.*theme=dark/);
    const image = container.querySelector('img')!;
    expect(image.getAttribute('src')).toMatch(/^\/image\/\w+\.png\?.*view=chart.*theme=dark.*width=400/);
    expect([image.width, image.height]).toEqual([400, 210]);
    const html = screen.getByLabelText(fill(kit.textLabel, { name: kit.formats.html }));
    expect((html as HTMLTextAreaElement).value).toContain(`width="768" height="${frameHeight('table', 768)}"`);
  });

  it('leaves in the form what was chosen, with the title, and names every value', () => {
    const container = show({ view: 'ranking', width: '480', theme: 'light', picture: 'badge', pixels: '200' });
    const form = container.querySelector('form')!;
    expect(Object.fromEntries(new FormData(form))).toEqual({
      t: '<Orders>',
      view: 'ranking',
      width: '480',
      picture: 'badge',
      pixels: '200',
      theme: 'light',
      lang: locale,
    });
    for (const [name, values] of Object.entries(KIT_VALUES)) {
      const options = [...form.querySelectorAll<HTMLOptionElement>(`[name=${name}] option`)];
      expect(options.map(({ value }) => value)).toEqual(values);
      expect(new Set(options.map(({ text }) => text)).size).toBe(values.length);
    }
  });

  it('speaks the language of the reader around texts in another', () => {
    const other = someShared({ locale: otherLocale(locale) });
    render(<SharePage view={{ locale, shared: other, choice: DEFAULT_KIT, problems: [] }} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.heading);
    const text = screen.getByLabelText<HTMLTextAreaElement>(fill(kit.textLabel, { name: kit.formats.mail }));
    expect(text.lang).toBe(otherLocale(locale));
    expect(text.value).toContain(other.report.sentence);
  });

  it('offers the picture that was chosen as a file in both formats', () => {
    const container = show({ picture: 'badge' });
    for (const format of ['png', 'svg'] as const) {
      const link = within(container).getByRole('link', { name: words.picture[format] });
      expect(link.getAttribute('href')).toMatch(new RegExp(`^/image/\\w+\\.${format}\\?.*view=badge`));
      expect(link.getAttribute('download')).toBe(`dokoni-${shared.code}-badge.${format}`);
    }
  });

  it('says what cannot be chosen', () => {
    show({}, ['one', 'two']);
    expect(screen.getByText(words.badValue).parentElement?.textContent).toContain('onetwo');
  });

  it('copies the text of its program, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const panel = within(show().querySelector<HTMLElement>('details:has(#copy-mail)')!);
    fireEvent.click(panel.getByRole('button', { hidden: true }));
    await panel.findByText(kit.copied);
    expect(writeText).toHaveBeenCalledWith(writeSnippets(shared).find(({ format }) => format === 'mail')!.text);
  });

  it('says what to do where a browser does not let it copy', async () => {
    vi.stubGlobal('navigator', {});
    const panel = within(show().querySelector<HTMLElement>('section:has(#copy-link)')!);
    fireEvent.click(panel.getByRole('button'));
    await panel.findByText(kit.copyFailed);
  });
});
