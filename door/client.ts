import { BlockList, isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** Where a request comes from. */
export interface Client {
  /** An address without a port; empty where the connection is gone already. */
  readonly address: string;
  /** What a trusted proxy says of the reader's connection; null where nobody says. */
  readonly isSecure: boolean | null;
  /** Whether the connection is from a proxy whose headers count. */
  readonly isTrusted: boolean;
}

/** Tells where requests come from: headers count only where the connection is from a proxy that is trusted. */
export function clientReader(trusted: readonly string[]): (request: IncomingMessage) => Client {
  const proxies = new BlockList();
  for (const network of trusted) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string): boolean => proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return ({ socket, headers }) => {
    const peer = plain(socket.remoteAddress ?? '');
    if (peer === '' || !isTrusted(peer)) return { address: peer, isSecure: null, isTrusted: false };
    return {
      address: lastUntrusted(peer, headers['x-forwarded-for'], isTrusted),
      isSecure: readScheme(headers['x-forwarded-proto']),
      isTrusted: true,
    };
  };
}

/** An IPv4 address as it is, where a socket for both families names it as IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Each proxy writes its peer at the end, so what stands before the last stranger is a stranger's own claim. */
function lastUntrusted(peer: string, header: string | readonly string[] | undefined, isTrusted: (address: string) => boolean): string {
  const hops = [header ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((hop) =>
      plain(
        hop
          .trim()
          .replace(/^\[(.*)\](:\d+)?$/, '$1')
          .replace(/^([\d.]+):\d+$/, '$1'),
      ),
    );
  let nearest = peer;
  for (const hop of hops.reverse()) {
    if (!/^[\da-f.:]+$/i.test(hop)) return nearest;
    nearest = hop;
    if (!isTrusted(hop)) return nearest;
  }
  return nearest;
}

function readScheme(header: string | readonly string[] | undefined): boolean | null {
  const scheme = [header ?? []].flat().join(',').split(',').at(-1)?.trim().toLowerCase();
  return scheme === 'https' ? true : scheme === 'http' ? false : null;
}
