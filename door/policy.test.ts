import { describe, expect, it } from 'vitest';
import { addressKind, headersFor as headersWith, pagePolicy, type AddressKind } from './policy';

const headersFor = (kind: AddressKind, ancestors = '*'): Readonly<Record<string, string>> =>
  headersWith(kind, { frameAncestors: ancestors, hsts: null });

describe('the headers of an answer', () => {
  it.each(['page', 'embed', 'image', 'export', 'api', 'asset', 'health'] as const)(
    'of a %s forbid sniffing and close permissions',
    (kind) => {
      expect(headersFor(kind)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' });
      expect(headersFor(kind)['Permissions-Policy']).toContain('camera=()');
    },
  );

  it('let nobody frame a page, and anybody an embed unless a list narrows it', () => {
    expect(headersFor('page')['X-Frame-Options']).toBe('DENY');
    expect(pagePolicy([])).toContain("frame-ancestors 'none'");
    expect(headersFor('embed')).not.toHaveProperty('X-Frame-Options');
    expect(headersFor('embed')['Content-Security-Policy']).toContain('frame-ancestors *');
  });

  it('allow an embed its one style and one script by hash, and always our own pages around it', () => {
    const policy = headersFor('embed', 'https://wiki.example')['Content-Security-Policy'];
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}';/);
    expect(policy).toContain("frame-ancestors 'self' https://wiki.example");
    expect(headersFor('embed', "'none'")['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
  });

  it('ask for secure connections as the setting says', () => {
    expect(headersWith('page', { frameAncestors: '*', hsts: 'max-age=300' })['Strict-Transport-Security']).toBe('max-age=300');
    expect(headersFor('page')).not.toHaveProperty('Strict-Transport-Security');
  });

  it('allow inline scripts of a page only by nonce or hash', () => {
    const policy = pagePolicy(['nonce-abc']);
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('let a file of a result load, run and frame nothing, and take it as what it says it is', () => {
    expect(addressKind('/export/CODE.madr.md')).toBe('export');
    expect(headersFor('export')).toMatchObject({ 'X-Frame-Options': 'DENY', 'X-Content-Type-Options': 'nosniff' });
    expect(headersFor('export')['Content-Security-Policy']).toMatch(/^default-src 'none';(?!.*(unsafe|\*))/);
  });

  it('know no address outside the first segments that exist', () => {
    expect(addressKind('/en/assess')).toBe('page');
    expect(addressKind('/image/X.png')).toBe('image');
    expect(addressKind('/toString')).toBeNull();
  });
});
