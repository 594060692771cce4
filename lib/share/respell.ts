import { decodeLink } from './link';
import { decodePortfolio } from './portfolio';
import { decodeOnce } from './read-address';

const LINK = /^(?<start>\/(?:(?:en|ja)\/)?(?<kind>r|p|embed)\/)(?<code>[^/?#]+)(?<end>\/?(?:\?.*)?)$/is;

/**
 * The address of a result, embed or portfolio whose letters were all made large on the way (codes to scan are smaller so, and some
 * programs show addresses so), with small ones before the code. Codes have no case. Null for every other address, and for those
 * that are spelt right or lead to nothing.
 */
export function respellAddress(address: string): string | null {
  const { start = '', kind = '', code = '', end = '' } = LINK.exec(address)?.groups ?? {};
  if (start === start.toLowerCase()) return null;
  const read = kind.toLowerCase() === 'p' ? decodePortfolio : decodeLink;
  const found = read(decodeOnce(code));
  return found.ok ? start.toLowerCase() + found.code + end : null;
}
