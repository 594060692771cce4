import { fill } from '../../locale';
import { agreementWords } from '../../locale/words/agreement';
import { apiWords } from '../../locale/words/api';
import { assessWords } from '../../locale/words/assess';
import { compareWords } from '../../locale/words/compare';
import { comparePlansWords } from '../../locale/words/compare-plans';
import { costWords } from '../../locale/words/cost';
import { decisionWords } from '../../locale/words/decisions';
import { designNotesWords } from '../../locale/words/design-notes';
import { filesWords } from '../../locale/words/files';
import { glossaryWords } from '../../locale/words/glossary';
import { graphWords } from '../../locale/words/graph';
import { kubernetesWords } from '../../locale/words/kubernetes';
import { methodWords } from '../../locale/words/method';
import { mineWords } from '../../locale/words/mine';
import { platformWords } from '../../locale/words/platforms';
import { portfolioWords } from '../../locale/words/portfolio';
import { productWords } from '../../locale/words/products';
import { siteWords } from '../../locale/words/site';
import { systemWords } from '../../locale/words/systems';
import type { SearchEntry } from '../../search';
import type { Locale } from '@/lib/locale';
import { BASE } from '@/lib/model/base-path';

type Named = Pick<SearchEntry, 'path' | 'title' | 'text'>;

/** The pages that stand for themselves; those of a platform, a rule or a word are found as what they are about. */
export function listPages(locale: Locale): readonly SearchEntry[] {
  const pages = [...toolPages(locale), ...knowledgePages(locale), ...methodPages(locale)];
  return pages.map(({ path, title, text }) => ({ path: `${BASE}/${locale}${path}`, kind: 'page', title, names: [], text }));
}

function toolPages(locale: Locale): readonly Named[] {
  const site = siteWords(locale);
  const assess = assessWords(locale);
  const { title, lead } = filesWords(locale);
  const compare = compareWords(locale);
  const portfolio = portfolioWords(locale);
  const plans = comparePlansWords(locale);
  const [mine, cost, api] = [mineWords(locale), costWords(locale), apiWords(locale)];
  return [
    { path: '', title: site.tagline, text: site.description },
    { path: '/assess', title: assess.title, text: assess.description },
    { path: '/assess/all', title: assess.allTitle, text: assess.allIntro },
    { path: '/assess/files', title, text: lead },
    { path: '/compare', title: compare.title, text: compare.intro },
    { path: '/portfolio', title: portfolio.menu, text: portfolio.entry.title },
    { path: '/portfolio/compare', title: plans.title, text: plans.intro },
    { path: '/mine', title: mine.title, text: mine.description },
    { path: '/cost', title: cost.title, text: cost.link },
    { path: '/api', title: api.title, text: api.lead },
  ];
}

function knowledgePages(locale: Locale): readonly Named[] {
  const platforms = platformWords(locale);
  const systems = systemWords(locale);
  const products = productWords(locale);
  const kubernetes = kubernetesWords(locale);
  const glossary = glossaryWords(locale);
  return [
    { path: '/platforms', title: platforms.title, text: platforms.lead },
    { path: '/platforms#ladder', title: platforms.ladder.label, text: platforms.ladder.title },
    { path: '/platforms#duties', title: platforms.duties.label, text: platforms.duties.title },
    { path: '/platforms/products', title: products.title, text: products.description },
    { path: '/platforms/kubernetes', title: kubernetes.title, text: kubernetes.cells.title },
    { path: '/systems', title: systems.title, text: systems.note },
    { path: '/systems#places', title: systems.places.title, text: systems.places.text },
    { path: '/glossary', title: glossary.title, text: glossary.description },
  ];
}

function methodPages(locale: Locale): readonly Named[] {
  const method = methodWords(locale);
  const agreement = agreementWords(locale);
  const notes = designNotesWords(locale);
  const graph = graphWords(locale);
  const { page, unseen } = decisionWords(locale);
  return [
    { path: '/method', title: method.title, text: method.lead },
    { path: '/method#steps', title: method.steps.label, text: method.steps.title },
    { path: '/method#verdicts', title: method.verdicts.label, text: method.verdicts.title },
    { path: '/method#weights', title: method.weights.label, text: method.weights.title },
    { path: '/method/graph', title: graph.title, text: graph.description },
    { path: '/method/exclusions', title: method.exclusions.label, text: method.exclusions.lead },
    { path: '/method/caveats', title: method.caveats.label, text: method.caveats.lead },
    { path: '/method/sources', title: method.sources.label, text: plain(method.sources.lead) },
    { path: '/method/notes', title: notes.label, text: notes.lead },
    { path: '/method/agreement', title: agreement.title, text: agreement.lead },
    { path: '/method/decisions', title: page.title, text: plain(page.lead) },
    { path: '/method/agreement/unseen', title: unseen.title, text: plain(unseen.lead) },
  ];
}

/** A sentence without its number. */
function plain(sentence: string): string {
  return fill(sentence, { n: '' }).replaceAll('  ', ' ').trim();
}
