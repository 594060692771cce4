import { decodePortfolio, type PortfolioPart } from '../share';
import { loadReleased } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';
import { cleanCode, decodeLink, isKnownTo, type LinkProblem, type LinkState } from '@/lib/share';

/** A link whose code is sound and whose rules are here and know its answers. */
export interface SoundLink {
  readonly ok: true;
  /** As it should be spelt. */
  readonly code: string;
  readonly link: LinkState;
  /** The rules that it was made with. */
  readonly catalogue: Catalogue;
}

/** `newer-content`: a sound code whose rules are not on this server. */
export type OpenProblem = LinkProblem | 'newer-content';

export interface RefusedLink {
  readonly ok: false;
  readonly problem: OpenProblem;
  /** The code as it was read. */
  readonly code: string;
}

/** The one way from the text of a code to its link and rules, or to the name of what is wrong with it. */
export function openLink(spelt: string): SoundLink | RefusedLink {
  return openDecoded(decodeLink(spelt), spelt);
}

/** The same where the text was decoded already: reading one takes longer than all else. */
export function openDecoded(decoded: ReturnType<typeof decodeLink>, spelt: string): SoundLink | RefusedLink {
  if (!decoded.ok) return { ok: false, problem: decoded.problem, code: cleanCode(spelt) };
  const { code, contentVersion, answers, priorities } = decoded;
  const catalogue = loadReleased(contentVersion);
  if (!catalogue) return { ok: false, problem: 'newer-content', code };
  const link = { contentVersion, answers, priorities };
  // Made by hand: it asks old rules about a choice that came later.
  return isKnownTo(catalogue, link) ? { ok: true, code, link, catalogue } : { ok: false, problem: 'malformed', code };
}

/** The same for the code of a portfolio: every workload with its rules, or the code of a portfolio that cannot be shown whole. */
export function openPortfolio(
  spelt: string,
): { readonly ok: true; readonly code: string; readonly workloads: readonly SoundLink[] } | { readonly ok: false; readonly code: string } {
  const decoded = decodePortfolio(spelt);
  if (!decoded.ok) return { ok: false, code: spelt };
  const workloads = decoded.parts.flatMap((part: PortfolioPart): SoundLink[] => {
    const opened = openDecoded({ ok: true, ...part }, part.code);
    return opened.ok ? [opened] : [];
  });
  return workloads.length === decoded.parts.length ? { ok: true, code: decoded.code, workloads } : { ok: false, code: decoded.code };
}
