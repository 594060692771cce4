import { describe, expect, it } from 'vitest';
import { placeOf, rewritePage } from './rewrite';
import { fileOf, listPages, wayFrom } from './site';

const pages = ['/en/method', '/en/platforms', '/en/platforms/compose', '/ja/platforms'];

const rewrite = (html: string, origin: string | null = null) =>
  rewritePage(`<!doctype html><html lang="en"><head></head><body>${html}</body></html>`, {
    file: fileOf('/en/platforms/compose'),
    site: { pages, origin },
  });

describe('A page of the copy', () => {
  it('leads to other pages from file to file, and keeps the place on them', () => {
    const { html } = rewrite('<a href="/en/method#state">m</a><a href="/ja/platforms">j</a><a href="/en">s</a><a href="#here">h</a>');
    expect(html).toContain('<a href="../../method/index.html#state">m</a>');
    expect(html).toContain('<a href="../../../ja/platforms/index.html">j</a>');
    expect(html).toContain('<a href="../../index.html">s</a>');
    expect(html).toContain('<a href="#here">h</a>');
  });

  it('has plain text for what is not in it, or the address of a server where there is one', () => {
    const text = '<p>Look at <a href="/en/r/CODE"><b>this</b></a>.</p><p><a href="/en/platforms?for=CODE">x</a></p>';
    expect(rewrite(text).html).toContain('<p>Look at <b>this</b>.</p><p>x</p>');
    expect(rewrite(text, 'https://dokoni.example').html).toContain('<a href="https://dokoni.example/en/r/CODE"><b>this</b></a>');
  });

  it('loses the entries of a menu that lead nowhere, and keeps the others', () => {
    const menu = '<nav><ul><li><a href="/en/assess">Assess</a></li><li><a href="/en/method">Method</a></li></ul></nav>';
    expect(rewrite(menu).html).toContain('<nav><ul><li><a href="../../method/index.html">Method</a></li></ul></nav>');
  });

  it('has nothing that needs a script or a server, and shows what is there for readers without script', () => {
    const { html } = rewrite(
      '<script>x</script><form action="/en/search"><input></form><noscript><p>plain</p></noscript><p class="noscript:hidden">live</p><p class="hidden noscript:block">dead</p><p>a <button popovertarget="t">word</button></p><button>act</button>',
    );
    expect(html).not.toMatch(/script>|form|live|act/);
    expect(html).toContain('<p>plain</p><p class="noscript:block">dead</p><p>a <button popovertarget="t">word</button></p>');
  });

  it('names the files that it loads and offers, beside the pages', () => {
    const { html, files } = rewrite(
      '<link rel="stylesheet" href="/assets/a.css"><a href="/export/decisions/en">d</a><a href="/export/CODE.json">r</a>',
    );
    expect(files).toEqual(['/assets/a.css', '/export/decisions/en']);
    expect(html).toContain('href="../../../files/assets-a.css"');
    expect(html).toContain(`href="${wayFrom(fileOf('/en/platforms/compose'), placeOf('/export/decisions/en'))}"`);
    expect(placeOf('/export/decisions/en')).toBe('files/export-decisions-en.json');
  });
});

it('pages of knowledge are copied, those with anybody’s answers are not', () => {
  const known = ['/en', '/en/assess', '/en/method', '/en/method/criteria/state', '/en/mine', '/ja/glossary', '/en/methods'];
  expect(listPages(known, ['en'])).toEqual(['/en/method', '/en/method/criteria/state', '/en/platforms/products', '/ja/glossary']);
});
