import { assess } from '@/lib/engine';
import { toPlainPortfolioJson, toPortfolioCsv, toPortfolioJson, toPortfolioMadr, toPortfolioMarkdown } from '../../export';
import { listLimits, PLATFORM_COST, type PortfolioEntry, type SharedPortfolio } from '../../report/portfolio';
import { portfolioPath, type PortfolioLimits, readPortfolioLimits } from '../../share';
import { catalogue } from '../catalogue';
import { house } from '../house';
import { openPortfolio } from '../open-link';
import type { Asked, AskedPortfolio } from '../questions';
import { findOffer, wordOffer } from './portfolio-offer';
import { planLink, toWish } from './portfolio-view';
import { nameEntries, writeLimits, writeWorkloadFile } from './workload-file';
import { loadPlanContent } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';
import { cleanTitle } from '@/lib/share';

interface OpenedPortfolio {
  readonly entries: readonly PortfolioEntry[];
  readonly codes: readonly string[];
  readonly limits: PortfolioLimits;
  /** The newest rules among the workloads. */
  readonly newest: Catalogue;
}

/** A portfolio as a file. Throws an Error for a code that is not sound. */
export function writePortfolioExport(asked: Asked<'portfolio-export'>): string {
  switch (asked.format) {
    case 'md':
      return toPortfolioMarkdown(findSharedPortfolio(asked));
    case 'madr.md':
      return toPortfolioMadr(findSharedPortfolio(asked), asked.date);
    case 'csv':
      return toPortfolioCsv(findSharedPortfolio(asked));
    case 'json':
      return writeJson(open(asked));
    case 'yaml': {
      const { entries, limits } = open(asked);
      return writeWorkloadFile(entries, limits);
    }
  }
}

/** A portfolio with its report, as files, frames and pictures show it. Limits that cannot be kept are left out, as on its page. */
export function findSharedPortfolio(asked: AskedPortfolio): SharedPortfolio {
  const { locale, code, origin } = asked;
  const { entries, codes } = open(asked);
  const { platforms, limits, offer, links, input, report } = planLink({
    locale,
    code,
    codes,
    entries,
    query: new URLSearchParams(asked.query),
  });
  return {
    report,
    code,
    address: origin + portfolioPath(links, limits),
    limits: listLimits(limits, { platforms, workloads: report.names }, locale),
    house: wordOffer({ ...input, offer, wish: toWish(limits), headline: report.headline }),
  };
}

function open({ code, query }: AskedPortfolio): OpenedPortfolio {
  const opened = openPortfolio(code);
  if (!opened.ok) throw new Error('Only sound codes are asked for');
  const asked = new URLSearchParams(query);
  const titles = asked.getAll('t').map(cleanTitle);
  const entries = opened.workloads.map(({ catalogue: rules, link: { answers, priorities } }, index) => ({
    title: titles[index] ?? '',
    catalogue: rules,
    answers,
    priorities,
  }));
  const newest = entries.map((entry) => entry.catalogue).sort((a, b) => b.version - a.version)[0] ?? catalogue();
  const ids = newest.alternatives.map(({ id }) => id);
  const { limits } = readPortfolioLimits(asked, ids, entries.length);
  return { entries, codes: opened.workloads.map((workload) => workload.code), limits, newest };
}

/** What the API replies of these workloads under `portfolio`, by the rules of the link. */
function writeJson({ entries, limits, newest }: OpenedPortfolio): string {
  const ids = nameEntries(entries);
  const workloads = entries.map(({ catalogue: rules, answers, priorities }, index) => ({
    id: ids[index] ?? '',
    assessment: assess(rules, answers, priorities),
  }));
  const portfolio = limits.effort === undefined ? writePlain(workloads, limits, newest) : writeWeighed(workloads, limits, newest);
  return `${JSON.stringify({ contentVersion: String(newest.version), portfolio }, null, 2)}\n`;
}

type Assessed = Parameters<typeof toPortfolioJson>[1];

function writePlain(workloads: Assessed, limits: PortfolioLimits, newest: Catalogue): unknown {
  const { cost = PLATFORM_COST, max, with: include, without } = limits;
  const { withheld } = findOffer({ limits, platforms: newest.alternatives.map(({ id }) => ({ id, name: id })) });
  const exclude = [...new Set([...without, ...withheld])];
  const options = { platformCost: cost, ...(max !== undefined && { atMost: max }), include, exclude };
  return { ...toPlainPortfolioJson(newest, workloads, options), ...(house() && { notOnOffer: withheld }) };
}

function writeWeighed(workloads: Assessed, limits: PortfolioLimits, newest: Catalogue): unknown {
  const asked = workloads.map(({ id }, index) => {
    const [importance, stay] = [limits.weigh?.get(index), limits.stay?.get(index)];
    return { id, ...(importance !== undefined && { importance }), ...(stay !== undefined && { stay }) };
  });
  const plan = { content: loadPlanContent(), wish: writeLimits(limits), workloads: asked };
  return toPortfolioJson(newest, workloads, { plan, house: house() });
}
