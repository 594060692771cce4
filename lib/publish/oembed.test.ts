// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HOSTILE_TITLES, ORIGIN, someShared } from '@/tests/support/shared';
import { toOembed, toOembedXml, type Oembed } from './oembed';

const ROOMY = { width: Infinity, height: Infinity };

describe('an oEmbed reply', () => {
  it('has what the specification asks of a rich one', () => {
    const shared = someShared({ title: 'Orders & <more>' });
    const reply = toOembed(shared, ROOMY);
    expect(reply).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Dokoni', provider_url: ORIGIN });
    expect(reply['title']).toContain('Orders & <more> – ');
    for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'])
      expect(reply[name]).toSatisfy(Number.isInteger);
    const { body } = new DOMParser().parseFromString(String(reply['html']), 'text/html');
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['iframe']);
    expect(body.firstElementChild?.getAttribute('src')).toBe(`${ORIGIN}/embed/${shared.code}?lang=en&view=summary&t=Orders+%26+%3Cmore%3E`);
  });

  it.each([
    [100, 100],
    [200, 150],
    [279, 400],
    [280, 1200],
    [300, 300],
    [320, 1100],
    [320, 800],
    [480, 800],
    [480, 600],
    [600, 500],
    [640, 800],
    [800, 600],
    [1200, 630],
    [1, 1],
    [5000, 5000],
  ])('keeps frame and thumbnail within %i by %i', (width, height) => {
    const reply = toOembed(someShared(), { width, height });
    const within = (name: string, limit: number): void => {
      expect(reply[name]).toSatisfy((value: number) => Number.isInteger(value) && value > 0 && value <= limit);
    };
    within('width', width);
    within('height', height);
    const thumbnail = Object.keys(reply).filter((name) => name.startsWith('thumbnail_'));
    expect(thumbnail).toHaveLength(width < 100 || height < 53 ? 0 : 3);
    if (thumbnail.length === 0) return;
    within('thumbnail_width', width);
    within('thumbnail_height', height);
  });

  it('takes the ranking where only that fits whole', () => {
    expect(toOembed(someShared(), { width: 640, height: 700 })['html']).toContain('view=ranking');
  });
});

describe('the reply in XML', () => {
  const read = (xml: string): Oembed => {
    const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
    expect(documentElement.querySelector('parsererror')).toBeNull();
    expect(documentElement.localName).toBe('oembed');
    return Object.fromEntries([...documentElement.children].map((element) => [element.localName, element.textContent]));
  };

  it.each(HOSTILE_TITLES.filter((title) => !title.includes('\u0000')))('says the same as the one in JSON with the title %j', (title) => {
    const reply = toOembed(someShared({ title }), ROOMY);
    expect(read(toOembedXml(reply))).toEqual(Object.fromEntries(Object.entries(reply).map(([name, value]) => [name, String(value)])));
  });
});
