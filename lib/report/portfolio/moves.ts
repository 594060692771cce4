import { fill } from '../../locale';
import { type Claim, formatPoints, lowerFirst, roundPoints } from '../reader';
import { roundDays, wordDays } from './days';
import type { Planned, PlannedEffort } from './plan';
import type { MoveStep, ReportMoves } from './report';
import { saysOf, weighMove, wordRisks } from './risk';
import { needs } from './work';

/** From here to there: what all share first, then the moves, those that carry least risk first. */
export function wordMoves(planned: Planned, effort: PlannedEffort): ReportMoves {
  const { content, cites } = effort;
  const run = planned.portfolio.best?.alternatives ?? [];
  const places = listPlaces(planned, effort);
  const movers = places.filter(({ stay }) => stay === null).sort(compareMoves);
  return {
    title: wordTitle(planned, effort, movers),
    practices: content.practices.map(({ title, text, evidence }) => ({ title: cites.text(title), ...cites.claim(text, evidence) })),
    pipeline: run.flatMap((id) =>
      content.platforms
        .filter((platform) => platform.id === id)
        .map(({ deploys, evidence }) => ({ platform: cites.platform(id), ...cites.claim(deploys, evidence) })),
    ),
    stays: places.flatMap(({ stay }) => (stay === null ? [] : [stay])),
    steps: listSteps(planned, effort, movers),
  };
}

/** Which workload goes first, and which last. */
function wordTitle({ reader }: Planned, { words }: PlannedEffort, movers: readonly Place[]): string {
  const [first, last] = [movers[0], movers.at(-1)].map((place) => reader.names[place?.workload ?? -1] ?? '');
  const { titleNone, titleOne, title } = words.moves;
  if (movers.length === 0) return titleNone;
  return fill(movers.length === 1 ? titleOne : title, { first: first ?? '', last: last ?? '' });
}

/** Where a workload goes, and what decides when. */
interface Place {
  readonly workload: number;
  readonly platform: string;
  /** Why it does not move; null where it does. */
  readonly stay: string | null;
  readonly begins: boolean;
  readonly risk: number;
  readonly claims: readonly Claim[];
  /** Points over the best platform in place for it; 0 where there is none to compare with. */
  readonly gain: number;
  /** How many platforms that are run share its platform's base. */
  readonly sharers: number;
}

/** Least risk, then a base that others share, then most gain; then the order of the workloads. */
function compareMoves(a: Place, b: Place): number {
  return a.risk - b.risk || b.sharers - a.sharers || b.gain - a.gain || a.workload - b.workload;
}

function listPlaces(planned: Planned, effort: PlannedEffort): Place[] {
  const { reader, options, portfolio, questions } = planned;
  const { words, cites, meter } = effort;
  const run = portfolio.best?.alternatives ?? [];
  const { on } = meter.measure(run);
  return (portfolio.best?.placements ?? []).map(({ workload: id, alternative }) => {
    const workload = Number(id);
    const has = saysOf(planned, workload);
    const stands = questions.flatMap((question) =>
      question.choices.filter((choice) => has(question.id, [choice.id])).flatMap(({ inPlace }) => inPlace ?? []),
    );
    const isPinned = options.stay?.[id] !== undefined;
    const names = { workload: reader.names[workload] ?? '', platform: cites.platform(alternative).name };
    const risk = weighMove(planned, effort, workload);
    const { begins } = risk;
    const isThere = stands.includes(alternative) && !begins;
    const gain = compareWithPlace(planned, effort, { workload, alternative, stands });
    const stay = isPinned ? fill(words.moves.pinned, names) : isThere ? fill(words.moves.placed, names) : null;
    return {
      workload,
      platform: alternative,
      stay,
      begins,
      risk: risk.weight,
      // Of what stays nothing is told, so nothing is cited.
      claims: stay === null ? [...wordRisks(effort, risk), ...(gain === null ? [] : [gain.claim])] : [],
      gain: gain?.points ?? 0,
      sharers: run.filter((platform) => on[platform] === on[alternative]).length,
    };
  });
}

interface Compared {
  readonly workload: number;
  readonly alternative: string;
  /** What its own answers say is in place. */
  readonly stands: readonly string[];
}

/** The place against the best of what is in place for the workload; null where there is nothing, or nothing else. */
function compareWithPlace(
  { reader }: Planned,
  { words, cites }: PlannedEffort,
  { workload, alternative, stands }: Compared,
): { readonly points: number; readonly claim: Claim } | null {
  const { ranking = [], weightTotal = 1 } = reader.assessments[workload] ?? {};
  const own = ranking.find((ranked) => ranked.alternative === alternative);
  const there = ranking.find((ranked) => stands.includes(ranked.alternative) && ranked.status !== 'out');
  if (!own || !there || there === own) return null;
  const points = roundPoints((own.score - there.score) / weightTotal);
  if (points === 0) return null;
  const pattern = points > 0 ? words.moves.gain : words.moves.loss;
  const text = fill(pattern, { points: formatPoints(Math.abs(points)), platform: cites.platform(there.alternative).name });
  return { points, claim: { text, sources: [] } };
}

/** Each move, and before the first to a platform that is not in place, what it takes to set that up. */
function listSteps(planned: Planned, effort: PlannedEffort, movers: readonly Place[]): MoveStep[] {
  const { words, situation } = effort;
  const { reader } = planned;
  const ready = (planned.portfolio.best?.alternatives ?? []).filter((id) => situation.inPlace.includes(id));
  return movers.flatMap(({ workload, platform, begins, claims }): MoveStep[] => {
    const isReady = ready.includes(platform);
    const prepare = isReady ? [] : [describePreparation(planned, effort, { platform, ready: [...ready] })];
    if (!isReady) ready.push(platform);
    const names = { workload: reader.names[workload] ?? '', platform: effort.cites.platform(platform).name };
    const title = fill(begins ? words.moves.begin : words.moves.move, names);
    return [...prepare, { kind: 'workload', title, claims }];
  });
}

interface Preparation {
  readonly platform: string;
  /** What is run before it. */
  readonly ready: readonly string[];
}

/** Days and parts that a platform adds to those that are run already. */
export function describePreparation({ reader, portfolio }: Planned, effort: PlannedEffort, { platform, ready }: Preparation): MoveStep {
  const { words, content, meter, cites } = effort;
  const inOrder = reader.platforms.map(({ id }) => id);
  const { on } = meter.measure(portfolio.best?.alternatives ?? []);
  const before = meter.measure(inOrder.filter((id) => ready.includes(id)));
  const after = meter.measure(inOrder.filter((id) => ready.includes(id) || id === platform));
  const days = roundDays(after.days - before.days);
  const fresh = needs(effort, after.on, platform).filter((part) => !before.parts.includes(part));
  const isShared = ready.some((other) => on[other] === on[platform]);
  const pattern = days === 0 ? words.moves.prepareFree : isShared ? words.moves.prepareShared : words.moves.prepare;
  const title = fill(pattern, {
    platform: cites.platform(platform).name,
    base: cites.text(content.bases.find(({ id }) => id === on[platform])?.title ?? { en: '', ja: '' }),
    days: wordDays(effort, days),
    parts: cites.list(content.parts.filter(({ id }) => fresh.includes(id)).map(({ title: part }) => lowerFirst(cites.text(part)))),
  });
  return { kind: 'platforms', title, claims: [] };
}
