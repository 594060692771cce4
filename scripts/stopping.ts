import { loadCatalogue, parseCases, toRules } from '../lib/content';
import { assess, orderOpenQuestions, STOP_SHARE, type Rules } from '../lib/engine';
import { makeRandom } from './bench/floors';

/**
 * `npx tsx scripts/stopping.ts [RESPONDENTS]`: how many questions it takes until the recommendation is proven, and until it
 * stays with 95 %, in the declared order and in the adaptive one. Respondents are complete: the cases' answers with the
 * rest drawn evenly, and entirely random ones.
 */
type Complete = Readonly<Record<string, string>>;

interface Stops {
  readonly toProof: number;
  readonly toShare: number;
  /** Whether the recommendation at 95 % is the one that all answers give. */
  readonly same: boolean;
}

function askAll(rules: Rules, respondent: Complete, next: (given: Complete) => string | undefined): Stops {
  const final = assess(rules, respondent).recommendation?.alternative;
  let given: Complete = {};
  let toShare: number | null = null;
  let same = true;
  for (let asked = 0; ; asked++) {
    const assessment = assess(rules, given);
    if (toShare === null && orderOpenQuestions(rules, assessment).stays >= STOP_SHARE) {
      toShare = asked;
      same = assessment.recommendation?.alternative === final;
    }
    const question = assessment.proven ? undefined : next(given);
    if (question === undefined) return { toProof: asked, toShare: toShare ?? asked, same };
    given = { ...given, [question]: respondent[question] ?? '' };
  }
}

function listOrders(rules: Rules): readonly (readonly [string, (given: Complete) => string | undefined])[] {
  return [
    ['declared', (given) => rules.questions.find(({ id }) => !(id in given))?.id],
    ['core first', (given) => [...rules.questions].sort((a, b) => Number(b.core) - Number(a.core)).find(({ id }) => !(id in given))?.id],
    ['adaptive', (given) => orderOpenQuestions(rules, assess(rules, given)).questions.find(({ matters }) => matters)?.question],
  ];
}

function drawRest(rules: Rules, answers: Complete, random: () => number): Complete {
  return Object.fromEntries(
    rules.questions.map(({ id, choices }) => {
      const known = answers[id];
      return [id, known === undefined || known === 'unknown' ? (choices[Math.floor(random() * choices.length)]?.id ?? '') : known];
    }),
  );
}

function report(name: string, rules: Rules, respondents: readonly Complete[]): void {
  for (const [order, next] of listOrders(rules)) {
    const stops = respondents.map((respondent) => askAll(rules, respondent, next));
    const mean = (of: (stop: Stops) => number): string => (stops.reduce((sum, stop) => sum + of(stop), 0) / stops.length).toFixed(1);
    const same = ((stops.filter((stop) => stop.same).length * 100) / stops.length).toFixed(1);
    console.log(`| ${name} | ${order} | ${mean((stop) => stop.toProof)} | ${mean((stop) => stop.toShare)} | ${same} % |`);
  }
}

const catalogue = loadCatalogue();
const rules = toRules(catalogue);
const random = makeRandom(1);
const count = Number(process.argv[2] ?? 200);
const parsed = parseCases(catalogue, 'content/cases/calibration.yaml');
if (!parsed.ok) throw new Error('content/cases/calibration.yaml has faults: npm run check:content lists them');
console.log(
  `| respondents | order | questions to proof | to ${STOP_SHARE * 100} % | same recommendation |\n| --- | --- | --- | --- | --- |`,
);
report(
  `${parsed.cases.length} cases`,
  rules,
  parsed.cases.map(({ answers }) => drawRest(rules, answers, random)),
);
report(
  `${count} random`,
  rules,
  Array.from({ length: count }, () => drawRest(rules, {}, random)),
);
