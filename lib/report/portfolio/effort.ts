import { splitAnswer } from '../../model/answers';
import { fill } from '../../locale';
import { addPoints, formatPoints, lowerFirst, roundPoints } from '../reader';
import { roundDays, wordDays } from './days';
import { wordLeaving } from './leaving';
import { wordMoves } from './moves';
import { listPayoffs } from './payoffs';
import { nameAll, wordCount, wordPlan, type Planned, type PlannedEffort } from './plan';
import type { EffortCount, ReportEffort } from './report';
import { listChanges, listParts, listPlatforms, sumShared } from './work';

/** What running the platforms takes, what each number of them comes to, and the way there; null without a plan. */
export function wordEffort(planned: Planned): ReportEffort | null {
  const { effort, portfolio, reader, options } = planned;
  const { best } = portfolio;
  if (!effort || !best) return null;
  const { words, content, cites } = effort;
  const counts = listCounts(planned);
  const { settings } = content;
  return {
    version: settings.version,
    title: fill(words.effort.title, { names: nameAll(reader, best.alternatives), days: wordDays(effort, best.cost) }),
    sentences: [wordShared(planned, effort), wordSituation(planned, effort)],
    days: roundDays(best.cost),
    meaning: [
      { text: fill(words.effort.points, { n: formatPoints(wordPlan(reader, best).misfit) }), sources: [] },
      // The reason is that of the figure, not of a reader's own.
      options.platformCost === settings.day.points
        ? cites.claim(settings.day.reason, settings.day.evidence)
        : { text: fill(words.why.day, { day: formatPoints(options.platformCost) }), sources: [] },
    ],
    counts,
    described: wordCounts(planned, effort, counts),
    payoffs: listPayoffs(planned, effort),
    parts: listParts(planned, effort),
    changes: listChanges(effort),
    platforms: listPlatforms(planned, effort),
    leaving: wordLeaving(planned, effort),
    moves: wordMoves(planned, effort),
    // Last: all others cite.
    evidence: cites.evidence(),
  };
}

function listCounts({ reader, options, portfolio }: Planned): EffortCount[] {
  return portfolio.byCount.map((plan) => {
    const worded = wordPlan(reader, plan);
    const effort = roundPoints(plan.cost * options.platformCost);
    return {
      count: plan.alternatives.length,
      plan: worded,
      days: roundDays(plan.cost),
      effort,
      total: addPoints([worded.misfit, effort]),
      isBest: plan.alternatives.length === portfolio.best?.alternatives.length,
    };
  });
}

/** What the picture says, for those who do not see it. */
function wordCounts({ reader, portfolio }: Planned, { words }: PlannedEffort, counts: readonly EffortCount[]): string {
  const { described, best } = words.effort;
  const sentences = counts.map(({ count, plan, effort, total }) =>
    fill(described, {
      count: wordCount(reader, count),
      misfit: formatPoints(plan.misfit),
      effort: formatPoints(effort),
      total: formatPoints(total),
    }),
  );
  const n = portfolio.best?.alternatives.length ?? 0;
  return [...sentences, fill(best, { count: wordCount(reader, n) })].join(reader.text.locale === 'ja' ? '' : ' ');
}

/** How much less the platforms take together than apart, and which parts do that. */
function wordShared({ reader, portfolio }: Planned, effort: PlannedEffort): string {
  const { words, content } = effort;
  const run = portfolio.best?.alternatives ?? [];
  if (run.length < 2) return words.effort.one;
  const { saved, parts } = sumShared(effort, run);
  if (parts.length === 0) return words.effort.unshared;
  const titles = content.parts.filter(({ id }) => parts.includes(id)).map(({ title }) => lowerFirst(reader.text.text(title)));
  return fill(words.effort.shared, { days: wordDays(effort, saved), parts: reader.text.list(titles) });
}

/** What the work is reckoned for: the answers that count, and what is in place. */
function wordSituation({ reader, questions }: Planned, { words, situation }: PlannedEffort): string {
  const { text, assessments } = reader;
  const facts = Object.entries(situation.counts).map(([question, choice]) =>
    fill(words.effort.fact, { question: lowerFirst(text.question(question)), answer: lowerFirst(text.choice(question, choice)) }),
  );
  const places = questions.flatMap(({ id, choices }) =>
    choices
      .filter(({ inPlace }) => (inPlace ?? []).length > 0)
      .filter((choice) => assessments.some(({ answers }) => splitAnswer(answers[id] ?? '').includes(choice.id)))
      .map((choice) => text.choice(id, choice.id)),
  );
  const stands = places.length === 0 ? [] : [fill(words.effort.inPlace, { names: text.list(places) })];
  if (facts.length + stands.length === 0) return words.effort.unknown;
  return fill(words.effort.assumed, { facts: [...facts, ...stands].join(text.locale === 'ja' ? '、' : '; ') });
}
