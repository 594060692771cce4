import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { listSections, nextQuestion, orderQuestions } from '../components/assess/order';
import { loadCatalogue, toRules } from '../lib/content';
import { contentRoot, parseCases } from '../lib/content/source';
import { readPriorSources } from './prior/sources';
import { assess, findMoot, holds, lookAhead, predictAnswer, type Outlook, type Rules, STOP_SHARE } from '../lib/engine';
import { NO_NOTES } from '@/lib/model/note';
import { NO_PRIORITIES, UNKNOWN } from '../lib/model/answers';
import { makeRandom } from './bench/floors';

/**
 * `npm run study`: how many questions the questionnaire takes until the recommendation is proven, and until it stays in a
 * share of the ways to answer the rest, in the fixed order and in the adaptive one. Writes docs/stopping.md. The same
 * content gives the same figures. Respondents are complete: each case some times, what its source leaves open drawn by the
 * prior, and others that are drawn evenly. A minute or two.
 */
const SHARES = [0.9, 0.95, 0.96, STOP_SHARE, 0.98, 0.99] as const;

const DRAWS_OF_A_CASE = 3;
const RANDOM_RESPONDENTS = 400;
const DOCUMENT = 'docs/stopping.md';

type Complete = Readonly<Record<string, string>>;

/** How many questions were asked by then, and whether the recommendation was the one that all answers give. */
interface Stop {
  readonly asked: number;
  readonly same: boolean;
}

interface Walked {
  /** By share. */
  readonly toShare: readonly Stop[];
  readonly toProof: Stop;
}

/** The question to ask after these answers; undefined where none can matter. */
type Order = (rules: Rules, given: Complete, outlook: Outlook) => string | undefined;

const ORDERS: Readonly<Record<string, Order>> = {
  fixed: (rules, given) => orderQuestions(rules).find((id) => !(id in given) && !findMoot(rules, given).has(id)),
  adaptive: (rules, given, outlook) => askNext(rules, given, outlook),
  'adaptive from the start': (rules, given, { questions }) =>
    questions.find(({ question, matters }) => matters && !(question in given))?.question,
};

/** As the questionnaire asks a reader who does not go on once nothing is worth asking. */
function askNext(rules: Rules, given: Complete, outlook: Outlook): string | undefined {
  const sheet = { answers: given, priorities: NO_PRIORITIES, title: '', visited: Object.keys(given), notes: NO_NOTES };
  return nextQuestion({ rules, sheet, outlook, isGoingOn: false }) ?? undefined;
}

/** What is recommended once everything is answered that is not moot. */
function findFinal(rules: Rules, respondent: Complete): string | undefined {
  const moot = findMoot(rules, respondent);
  const given = Object.fromEntries(Object.entries(respondent).filter(([id]) => !moot.has(id)));
  return assess(rules, given).recommendation?.alternative;
}

function walk(rules: Rules, respondent: Complete, order: Order): Walked {
  const final = findFinal(rules, respondent);
  const toShare: Stop[] = [];
  let given: Complete = {};
  for (let asked = 0; ; asked++) {
    const outlook = lookAhead(rules, given);
    const stop: Stop = { asked, same: assess(rules, given).recommendation?.alternative === final };
    while (toShare.length < SHARES.length && (outlook.settled || outlook.stays >= (SHARES[toShare.length] ?? 1))) toShare.push(stop);
    const question = outlook.settled ? undefined : order(rules, given, outlook);
    if (question === undefined) return { toShare: [...toShare, ...SHARES.slice(toShare.length).map(() => stop)], toProof: stop };
    given = { ...given, [question]: respondent[question] ?? '' };
  }
}

/** What is not known is drawn: by the prior of the rules, or evenly where they have none, and never so that it contradicts what is known or drawn. */
function completeAnswers(rules: Rules, answers: Complete, random: () => number): Complete {
  const known = Object.entries(answers).filter(([, answer]) => answer !== 'unknown');
  return rules.questions.reduce<Complete>((given, { id, choices }) => {
    if (given[id] !== undefined) return given;
    const likely = rules.classPrior && predictAnswer(rules, given, id);
    const shares = choices.map((choice) => likely?.get(choice.id) ?? 1);
    const possible = choices.map((choice, index) => (contradicts(rules, { ...given, [id]: choice.id }, id) ? 0 : (shares[index] ?? 0)));
    const drawn = drawIndex(possible.some((share) => share > 0) ? possible : shares, random);
    return { ...given, [id]: choices[drawn]?.id ?? '' };
  }, Object.fromEntries(known));
}

/** What a sheet does not answer its reader does not know. */
function leaveUnknown({ questions }: Rules, answers: Complete): Complete {
  return Object.fromEntries(questions.map(({ id }) => [id, answers[id] ?? UNKNOWN]));
}

/** Whether the answer to this question is part of a pair that cannot both be true. */
function contradicts({ contradictions = [] }: Rules, answers: Complete, question: string): boolean {
  return contradictions.some(({ when }) => question in when && holds(when, answers));
}

function drawIndex(shares: readonly number[], random: () => number): number {
  let place = random() * shares.reduce((sum, share) => sum + share, 0);
  return Math.max(
    0,
    shares.findIndex((share) => (place -= share) < 0),
  );
}

/** Of each question whether the reader does not know the answer, as often as this. */
const UNKNOWN_SHARES = { none: 0, 'a sixth': 1 / 6, 'a third': 1 / 3, half: 1 / 2 } as const;

/** A respondent of whom the questionnaire asked until it offered to stop or led on to its check page. */
interface Ended extends Stop {
  /** Whether something was left that could have been asked. */
  readonly isEarly: boolean;
  /** How many questions are asked of a reader who takes no offer. */
  readonly toEnd: number;
}

function forget(respondent: Complete, share: number, random: () => number): Complete {
  return Object.fromEntries(Object.entries(respondent).map(([id, answer]) => [id, random() < share ? UNKNOWN : answer]));
}

function walkToOffer(rules: Rules, respondent: Complete): Ended {
  const final = findFinal(rules, respondent);
  let given: Complete = {};
  let ended: Omit<Ended, 'toEnd'> | null = null;
  for (let asked = 0; ; asked++) {
    const outlook = lookAhead(rules, given);
    const question = outlook.settled ? undefined : askNext(rules, given, outlook);
    if (question === undefined || outlook.stays >= STOP_SHARE)
      ended ??= { asked, same: assess(rules, given).recommendation?.alternative === final, isEarly: outlook.questions.length > 0 };
    if (question === undefined) return { ...(ended ?? { asked, same: true, isEarly: false }), toEnd: asked };
    given = { ...given, [question]: respondent[question] ?? UNKNOWN };
  }
}

function writeUnknown(rules: Rules, respondents: readonly Complete[], random: () => number): string {
  const rows = Object.entries(UNKNOWN_SHARES).map(([name, share]) => {
    const ended = respondents.map((respondent) => walkToOffer(rules, forget(respondent, share, random)));
    const early = ended.filter(({ isEarly }) => isEarly);
    const toEnd = ended.reduce((sum, one) => sum + one.toEnd, 0) / ended.length;
    return [name, `${early.length} of ${ended.length}`, mean(ended).toFixed(1), sameShare(early), toEnd.toFixed(1)];
  });
  const head = ['not known', 'end before the last question', 'questions until then', 'same there', 'questions without taking the offer'];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `## Readers who do not know everything

The same respondents, each answer turned into "I don't know" as often as the first column says. Such a question stays open for good, so
the share is over the ways to answer those that can still be asked; **same** compares with the recommendation once these are all
answered. An end is the offer to stop, or the way to the check page where nothing that can still be asked tells enough.

${table}
`;
}

interface Group {
  readonly name: string;
  /** By order. */
  readonly walks: Readonly<Record<string, readonly Walked[]>>;
}

function study(rules: Rules, groups: Readonly<Record<string, readonly Complete[]>>): Group[] {
  return Object.entries(groups).map(([name, respondents]) => ({
    name,
    walks: Object.fromEntries(
      Object.entries(ORDERS).map(([order, next]) => [order, respondents.map((respondent) => walk(rules, respondent, next))]),
    ),
  }));
}

function mean(stops: readonly Stop[]): number {
  return stops.reduce((sum, { asked }) => sum + asked, 0) / stops.length;
}

function sameShare(stops: readonly Stop[]): string {
  return `${((stops.filter(({ same }) => same).length * 100) / stops.length).toFixed(1)} %`;
}

function atShare(walks: readonly Walked[] | undefined, share: number): readonly Stop[] {
  return (walks ?? []).flatMap(({ toShare }) => toShare[SHARES.findIndex((known) => known === share)] ?? []);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function orderTable(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ name, walks }) =>
    Object.entries(walks).map(([order, walked]) => {
      const columns = [0.95, STOP_SHARE].flatMap((share) => [mean(atShare(walked, share)).toFixed(1), sameShare(atShare(walked, share))]);
      return [name, order, mean(walked.map(({ toProof }) => toProof)).toFixed(1), ...columns].join(' | ');
    }),
  );
  const head = ['respondents', 'order', 'questions to proof', 'to 95 %', 'same at 95 %', `to ${percent(STOP_SHARE)}`, 'same there'];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`).join('\n');
}

function shareTable(groups: readonly Group[]): string {
  const rows = SHARES.map((share) => {
    const cells = groups.flatMap(({ walks }) => {
      const stops = atShare(walks['adaptive'], share);
      return [mean(stops).toFixed(1), sameShare(stops)];
    });
    return [percent(share), ...cells].join(' | ');
  });
  const head = ['offered at', ...groups.flatMap(({ name }) => [`questions, ${name}`, `same, ${name}`])];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`).join('\n');
}

function writeDocument(rules: Rules, groups: readonly Group[]): string {
  const of = (order: string, share: number): number => mean(groups.flatMap(({ walks }) => atShare(walks[order], share)));
  const ratio = (share: number): string => percent(of('adaptive', share) / of('fixed', share));
  const part = (share: number): string => percent(of('adaptive', share) / rules.questions.length);
  const all = groups.flatMap(({ walks }) => atShare(walks['adaptive'], STOP_SHARE));
  const opening = listSections(rules).opening.map((id) => `\`${id}\``);
  const cost = of('adaptive', STOP_SHARE) - of('adaptive from the start', STOP_SHARE);
  return `# When the questionnaire may stop

\`npm run study\` writes this page from today's content. Respondents are complete: they would answer all ${rules.questions.length} questions. The cases are
the calibration cases, ${DRAWS_OF_A_CASE} respondents each, with what the source leaves open drawn as often as all cases give it; the random ones are
drawn evenly. The fixed order is that of the page without script: the opening, core questions, the others. **Same** is the share of respondents whose
recommendation at that moment is the one that all their answers give. Questions that other answers make moot are neither asked nor
answered. Weights are those of the purpose.

${orderTable(groups)}

Over all respondents the adaptive order takes ${ratio(0.95)} of the questions of the fixed one until 95 % (${part(0.95)} of all questions), and ${ratio(STOP_SHARE)} until the
offer to stop at ${percent(STOP_SHARE)} (${part(STOP_SHARE)} of all), where ${sameShare(all)} already have their final recommendation. Target: half the questions, and the
same for 98 %.

- **Proof** means that no answer to an open question can change the recommendation. Then the questionnaire leads to its check page by itself.
  The stricter proof of the result page (no weighting that fits the priorities either) is hardly ever reached by answers.
- **The opening** is the same for everybody: ${opening.join(', ')}. By information alone others would come first ("adaptive from the start"); the
  difference is ${cost.toFixed(1)} questions until the offer. In return, readers start with what they know best, and every later question
  can be read by the light of it.

## Which share

${shareTable(groups)}

The share is a chance over drawn answers, in which an open question turns out to be nothing out of the ordinary as often as sources do not
mention it. The cases and random respondents here have an answer out of the ordinary to every question, which hardly anybody has: they change
their recommendation after the offer more often than stated. Complete sheets, answered as architects would, do so about as often as stated.

Up to version 5 every open answer was drawn. The offer then came after 17.0 questions for the cases and 15.7 for the random ones, and 98.1 and
97.3 % kept their recommendation. A third fewer questions, and one sheet in sixteen whose first place would still have changed, seemed the better bargain: the
result still says how likely its first place stays, and the questionnaire goes on for who wishes.

With version 2 four times the sample gave the same curve, and other measures than mutual information were equal or worse: the expected share of the likeliest
winner, Gini impurity, the current winner against the rest, pairs of questions looked at together.
`;
}

function write(): string {
  const catalogue = loadCatalogue();
  const rules = toRules(catalogue);
  const random = makeRandom(1);
  const parsed = parseCases(catalogue, 'content/cases/calibration.yaml');
  if (!parsed.ok) throw new Error('content/cases/calibration.yaml has faults: npm run check:content lists them');
  const cases = Array.from({ length: DRAWS_OF_A_CASE }, () =>
    parsed.cases.map(({ answers }) => completeAnswers(rules, answers, random)),
  ).flat();
  const even: Rules = { ...rules, classPrior: undefined };
  const drawn = Array.from({ length: RANDOM_RESPONDENTS }, () => completeAnswers(even, {}, random));
  const sheets = readPriorSources(catalogue, contentRoot()).complete.map(({ answers }) => leaveUnknown(rules, answers));
  const groups = study(rules, {
    [`${parsed.cases.length} cases`]: cases,
    [`${sheets.length} complete sheets`]: sheets,
    [`${RANDOM_RESPONDENTS} random`]: drawn,
  });
  const unknown = writeUnknown(rules, [...cases, ...drawn.slice(0, cases.length)], random);
  return `${writeDocument(rules, groups)}\n${unknown}`;
}

export async function main(): Promise<void> {
  const options = await prettier.resolveConfig(DOCUMENT);
  const text = await prettier.format(write(), { ...options, filepath: DOCUMENT });
  writeFileSync(DOCUMENT, text);
  console.log(text);
}
