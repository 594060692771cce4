import { describe, expect, it } from 'vitest';
import { localeFromAcceptLanguage } from './negotiate';

describe('the language of a reader', () => {
  it.each([
    ['ja', 'ja'],
    ['ja-JP,ja;q=0.9,en-US;q=0.8', 'ja'],
    ['en-GB,ja;q=0.5', 'en'],
    ['fr, ja;q=0.9, en;q=0.8', 'ja'],
    ['en;q=0.2, ja;q=0.7', 'ja'],
    ['ja;q=0, en', 'en'],
    ['de, fr', 'en'],
    ['', 'en'],
    ['*', 'en'],
    [';;,,q=', 'en'],
  ] as const)('%s -> %s', (header, locale) => {
    expect(localeFromAcceptLanguage(header)).toBe(locale);
  });

  it('is English where the header is missing', () => {
    expect(localeFromAcceptLanguage(null)).toBe('en');
  });
});
