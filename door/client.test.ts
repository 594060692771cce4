import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientReader } from './client';

const from = (peer: string, headers: Readonly<Record<string, string>> = {}): IncomingMessage =>
  ({ socket: { remoteAddress: peer }, headers }) as unknown as IncomingMessage;
const said = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };

describe('who asks', () => {
  it('is the peer, whatever it claims, where no proxy is trusted', () => {
    expect(clientReader([])(from('198.51.100.1', said))).toEqual({ address: '198.51.100.1', isSecure: null, isTrusted: false });
  });

  it('is what a trusted proxy says, by address or network, in either family', () => {
    const read = clientReader(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);
    for (const peer of ['10.1.2.3', '::ffff:10.1.2.3', '192.0.2.7', 'fd00::1'])
      expect(read(from(peer, said)), peer).toEqual({ address: '203.0.113.9', isSecure: true, isTrusted: true });
    expect(read(from('192.0.2.8', said)).address).toBe('192.0.2.8');
  });

  it('is the last stranger of several hops: what stands before is his own claim', () => {
    const read = clientReader(['10.0.0.0/8']);
    expect(read(from('10.0.0.1', { 'x-forwarded-for': '1.1.1.1, 203.0.113.9, 10.0.0.2' })).address).toBe('203.0.113.9');
    expect(read(from('10.0.0.1', { 'x-forwarded-for': '203.0.113.9:4711' })).address).toBe('203.0.113.9');
    expect(read(from('10.0.0.1', { 'x-forwarded-for': '[2001:db8::1]:80' })).address).toBe('2001:db8::1');
  });

  it('is the proxy where it says nothing that is an address', () => {
    const read = clientReader(['10.0.0.0/8']);
    for (const claim of ['unknown', '', '<script>']) expect(read(from('10.0.0.1', { 'x-forwarded-for': claim })).address).toBe('10.0.0.1');
    expect(read(from('10.0.0.1', { 'x-forwarded-proto': 'gopher' })).isSecure).toBeNull();
  });
});
