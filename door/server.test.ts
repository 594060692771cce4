import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createDoor, type Door, type DoorOptions } from './server';

let door: Door | undefined;
afterEach(() => door?.server.close());

/** A door on a free port before a framework that answers with what it was given. */
async function open(
  options: Partial<DoorOptions> = {},
): Promise<{ readonly address: string; readonly port: number; readonly lines: string[] }> {
  const lines: string[] = [];
  door = createDoor({
    handle: (request, response) => {
      response.end(JSON.stringify(request.headers));
      return Promise.resolve();
    },
    prerendered: new Map([['/en', ['sha256-abc']]]),
    log: (line) => lines.push(line),
    ...options,
  });
  const { server } = door;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, port, lines };
}

describe('the door', () => {
  it('gives a prerendered page its hashes', async () => {
    const { address } = await open();
    expect((await fetch(`${address}/en`)).headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-abc';");
  });

  it('never hands on a policy, host or framework header from outside', async () => {
    const { address } = await open();
    const headers = {
      'content-security-policy': "script-src 'nonce-evil'",
      'x-forwarded-host': 'evil.example',
      rsc: '1',
      'x-middleware-subrequest': 'a:a:a',
    };
    const seen = JSON.stringify(await (await fetch(`${address}/api/v1/x`, { headers })).json());
    expect(seen).not.toMatch(/evil|subrequest|"rsc"/);
  });

  it('gives a failing framework a constant 500 with all headers', async () => {
    const { address, lines } = await open({ handle: () => Promise.reject(new Error('broken')) });
    const response = await fetch(`${address}/en`);
    expect(response.status).toBe(500);
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await response.text()).not.toContain('broken');
    expect(lines.some((line) => line.includes('broken'))).toBe(true);
  });

  it('stays alive and says not ready while it drains', async () => {
    const { address } = await open();
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    door?.startDraining();
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/en`)).status).toBe(200);
  });

  it('answers a head that is no HTTP with 400 and the common headers', async () => {
    const { port } = await open();
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(reply).toMatch(/^HTTP\/1\.1 400 /);
    expect(reply).toContain('X-Content-Type-Options: nosniff');
  });

  it('writes one JSON line a request, without query or whole code', async () => {
    const { address, lines } = await open();
    await (await fetch(`${address}/en/r/0123456789ABCDEFGHJKMNPQRSTV?t=secret`)).text();
    await expect.poll(() => lines.length).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ method: 'GET', path: '/en/r/01234567…', status: 200 });
    expect(lines[0]).not.toContain('secret');
  });

  it('cannot be made to write a second line', async () => {
    const { address, lines } = await open();
    await fetch(`${address}/en/%22%7D%20x%1B`).catch(() => undefined);
    await expect.poll(() => lines.length).toBe(1);
    expect(lines[0]?.split('\n')).toHaveLength(1);
  });
});
