import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { firstQuestion, nextQuestion, orderQuestions } from '../components/assess/steps';
import { loadCatalogue, parseCases, toRules } from '../lib/content';
import { assess, orderOpenQuestions, STOP_SHARE, type Outlook, type Rules } from '../lib/engine';
import { NO_PRIORITIES } from '../lib/model/answers';
import { makeRandom } from './bench/floors';

/**
 * `npm run study`: how many questions the questionnaire takes until the recommendation is proven, and until it stays in a
 * share of the ways to answer the rest, in the fixed order and in the adaptive one. Writes docs/stopping.md. The same
 * content gives the same figures. Respondents are complete: each case some times, what its source leaves open drawn
 * evenly, and others that are drawn entirely. About a minute.
 */
const SHARES = [0.9, 0.95, 0.96, 0.97, STOP_SHARE, 0.99] as const;
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
  fixed: (rules, given) => orderQuestions(rules).find((id) => !(id in given)),
  adaptive: (rules, given, outlook) => {
    const sheet = { answers: given, priorities: NO_PRIORITIES, title: '', visited: Object.keys(given) };
    return nextQuestion({ rules, sheet, outlook, isGoingOn: false }) ?? undefined;
  },
  'adaptive from the start': (rules, given, { questions }) =>
    questions.find(({ question, matters }) => matters && !(question in given))?.question,
};

function walk(rules: Rules, respondent: Complete, order: Order): Walked {
  const final = assess(rules, respondent).recommendation?.alternative;
  const toShare: Stop[] = [];
  let given: Complete = {};
  for (let asked = 0; ; asked++) {
    const assessment = assess(rules, given);
    const outlook = orderOpenQuestions(rules, assessment);
    const stop: Stop = { asked, same: assessment.recommendation?.alternative === final };
    while (toShare.length < SHARES.length && (outlook.settled || outlook.stays >= (SHARES[toShare.length] ?? 1))) toShare.push(stop);
    const question = outlook.settled ? undefined : order(rules, given, outlook);
    if (question === undefined) return { toShare, toProof: stop };
    given = { ...given, [question]: respondent[question] ?? '' };
  }
}

function completeAnswers(rules: Rules, answers: Complete, random: () => number): Complete {
  return Object.fromEntries(
    rules.questions.map(({ id, choices }) => {
      const known = answers[id];
      return [id, known === undefined || known === 'unknown' ? (choices[Math.floor(random() * choices.length)]?.id ?? '') : known];
    }),
  );
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
  const all = groups.flatMap(({ walks }) => atShare(walks['adaptive'], STOP_SHARE));
  const first = firstQuestion(rules);
  const cost = of('adaptive', STOP_SHARE) - of('adaptive from the start', STOP_SHARE);
  return `# When the questionnaire may stop

\`npm run study\` writes this page from today's content. Respondents are complete: they would answer all ${rules.questions.length} questions. The cases are
the calibration cases, ${DRAWS_OF_A_CASE} respondents each, with what the source leaves open drawn evenly; the random ones are drawn entirely.
The fixed order is that of the page without script, core questions first. **Same** is the share of respondents whose recommendation at
that moment is the one that all their answers give. Weights are those of the purpose.

${orderTable(groups)}

Over all respondents the adaptive order takes ${ratio(0.95)} of the questions of the fixed one until 95 %, and ${ratio(STOP_SHARE)} until the offer to stop
at ${percent(STOP_SHARE)}, where ${sameShare(all)} already have their final recommendation. Target: half the questions, and the same for 98 %.

- **Proof** means that no answer to an open question can change the recommendation. Then the questionnaire leads to its check page by itself.
  The stricter proof of the result page (no weighting that fits the priorities either) is hardly ever reached by answers.
- **The first question** is \`${first}\` for everybody. By information alone another would be first ("adaptive from the start"); the difference is
  ${cost.toFixed(1)} questions until the offer. For that, readers begin alike, and the weights are known from then on.

## Which share

${shareTable(groups)}

The share is a chance over evenly drawn answers. Stopped at the first moment above 95 %, random respondents have their final
recommendation slightly more often than that, as they should. The cases have it somewhat less often, since real answers go together and
the sample knows nothing of that. On larger sets (864 respondents from the cases, 1,500 random ones, content of November 2026) four times
the sample gave the same curve, and other measures than mutual information were equal or worse: the expected share of the likeliest
winner, Gini impurity, the current winner against the rest, pairs of questions looked at together. What is left is to ask for a higher share. There,
98 % the same needed 95 % for random respondents and 97 to 98 % for the cases, by the draw of what they leave open. The offer is therefore
made at ${percent(STOP_SHARE)}.
`;
}

const catalogue = loadCatalogue();
const rules = toRules(catalogue);
const random = makeRandom(1);
const parsed = parseCases(catalogue, 'content/cases/calibration.yaml');
if (!parsed.ok) throw new Error('content/cases/calibration.yaml has faults: npm run check:content lists them');
const cases = Array.from({ length: DRAWS_OF_A_CASE }, () =>
  parsed.cases.map(({ answers }) => completeAnswers(rules, answers, random)),
).flat();
const groups = study(rules, {
  [`${parsed.cases.length} cases`]: cases,
  [`${RANDOM_RESPONDENTS} random`]: Array.from({ length: RANDOM_RESPONDENTS }, () => completeAnswers(rules, {}, random)),
});
const options = await prettier.resolveConfig(DOCUMENT);
const text = await prettier.format(writeDocument(rules, groups), { ...options, filepath: DOCUMENT });
writeFileSync(DOCUMENT, text);
console.log(text);
