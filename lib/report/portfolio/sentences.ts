import { fill } from '../../locale';
import { portfolioPlanWords as planWords } from '../../locale/words/portfolio-plan';
import { addPoints, formatPoints } from '../reader';
import { nameAll, wordCount, wordPlan, type Planned } from './plan';
import type { ReportPlan } from './report';

/** Which platforms to run. */
export function wordHeadline({ reader: { names, words }, portfolio: { impossible } }: Planned, best: ReportPlan | null): string {
  if (impossible.length === names.length) return words.headlines.impossible;
  if (!best) return words.headlines.none;
  const pattern = best.platforms.length === 1 && impossible.length === 0 ? words.headlines.one : words.headlines.some;
  return fill(pattern, { n: names.length, platforms: best.names });
}

/** What the workloads get there; or why there is no plan, and what is left out of one. */
export function wordSentences(planned: Planned, best: ReportPlan | null): string[] {
  const { reader, portfolio } = planned;
  if (portfolio.impossible.length === reader.names.length) return [reader.words.blocked.all];
  return [...(best ? [wordGains(planned, best)] : wordInability(planned)), ...wordLeftOut(planned)];
}

function wordGains({ reader: { words } }: Planned, { placements, misfit }: ReportPlan): string {
  const best = placements.filter(({ regret }) => regret === 0).length;
  const { all, none, one, some } = words.fits;
  const pattern = misfit === 0 ? all : best === 0 ? none : best === 1 ? one : some;
  return fill(pattern, { best, n: placements.length, points: formatPoints(misfit) });
}

function wordLeftOut({ reader: { names, words, text }, portfolio: { impossible } }: Planned): string[] {
  if (impossible.length === 0) return [];
  const listed = text.list(impossible.map((id) => names[Number(id)] ?? ''));
  return [fill(impossible.length === 1 ? words.blocked.one : words.blocked.many, { n: impossible.length, names: listed })];
}

/** Why these limits leave no plan: what they exclude, or that they are too narrow. */
function wordInability({ reader, options, replan }: Planned): string[] {
  const { atMost = Infinity, include = [], exclude = [] } = options;
  const { unable } = reader.words;
  const stranded = reader.assessments.flatMap(({ recommendation, ranking }, index) => {
    const isStranded = ranking.every(({ alternative, status }) => status === 'out' || exclude.includes(alternative));
    return recommendation && isStranded ? [reader.names[index] ?? ''] : [];
  });
  if (stranded.length > 0) {
    return [fill(unable.excluded, { platforms: nameAll(reader, exclude), workloads: reader.text.list(stranded) })];
  }
  const refused = Object.entries(options.stay ?? {}).find(([, platform]) => exclude.includes(platform));
  if (refused) {
    const [workload, platform] = refused;
    return [
      fill(planWords(reader.text.locale).unable, {
        workload: reader.names[Number(workload)] ?? '',
        platform: reader.text.platform(platform).name,
      }),
    ];
  }
  if (include.length > atMost) return [fill(unable.contradiction, { n: include.length, max: atMost })];
  const { platformCost, stay } = options;
  const least = replan({ platformCost, include, exclude, stay }).byCount[0]?.alternatives.length ?? 0;
  return [fill(unable.tooFew, { max: atMost, least })];
}

/** Why as many platforms: what one has to be worth, and what fewer or more would change. */
export function wordCountReasons({ reader, options, portfolio }: Planned): string[] {
  const { why } = reader.words;
  const plans = portfolio.byCount.map((plan) => ({ count: plan.alternatives.length, misfit: wordPlan(reader, plan).misfit }));
  const at = plans.findIndex(({ count }) => count === portfolio.best?.alternatives.length);
  const [before, here, after] = [plans[at - 1], plans[at], plans[at + 1]];
  if (!here) return [];
  const change = (pattern: string, to: typeof here): string =>
    fill(pattern, { count: wordCount(reader, to.count), points: formatPoints(Math.abs(addPoints([to.misfit, -here.misfit]))) });
  const isFree = here.count < (options.atMost ?? Infinity);
  return [
    fill(why.cost, { cost: formatPoints(options.platformCost) }),
    ...(before ? [change(why.fewer, before)] : here.count > 1 ? [why.fewerNot] : []),
    ...(after ? [change(why.more, after)] : isFree && here.misfit > 0 ? [why.moreNot] : []),
  ];
}
