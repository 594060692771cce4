import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { SNIPPET_FORMATS, writeSnippets } from '@/lib/publish';
import { someShared } from '@/tests/support/shared';
import { CopyKit } from './copy-kit';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(LOCALES)('the copy kit in %s', (locale) => {
  const shared = someShared({ locale, title: '<Orders>' });
  const words = shareWords(locale).kit;

  it('shows the text of each format, with its note and a preview that is loaded only when it is seen', () => {
    const { container } = render(<CopyKit shared={shared} />);
    for (const { format, text } of writeSnippets(shared)) {
      expect(screen.getByLabelText(words.textLabel.replace('{name}', words.formats[format]))).toHaveProperty('value', text);
    }
    const previews = [...container.querySelectorAll('iframe, img')];
    expect(previews.length).toBeGreaterThan(5);
    for (const preview of previews) {
      expect(preview.getAttribute('loading')).toBe('lazy');
      expect(preview.getAttribute('src')).toMatch(/^\/(embed|image)\//);
    }
    expect(container.querySelectorAll('details')).toHaveLength(SNIPPET_FORMATS.length);
  });

  it('copies the text of its format, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { container } = render(<CopyKit shared={shared} />);
    const panel = within(container.querySelector<HTMLElement>('details:has(#copy-mail)')!);
    fireEvent.click(panel.getByRole('button', { hidden: true }));
    await panel.findByText(words.copied);
    expect(writeText).toHaveBeenCalledWith(writeSnippets(shared).find(({ format }) => format === 'mail')!.text);
  });

  it('says what to do where a browser does not let it copy', async () => {
    vi.stubGlobal('navigator', {});
    const { container } = render(<CopyKit shared={shared} />);
    const panel = within(container.querySelector<HTMLElement>('details:has(#copy-link)')!);
    fireEvent.click(panel.getByRole('button', { hidden: true }));
    await panel.findByText(words.copyFailed);
  });
});
