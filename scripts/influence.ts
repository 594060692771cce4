import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { loadCatalogue, toRules } from '../lib/content';
import { contentRoot } from '../lib/content/source';
import { assess, type QuestionRules, type Rules } from '../lib/engine';
import { makeRandom } from './bench/floors';
import { readPriorSources } from './prior/sources';

/**
 * `npm run influence`: how often another answer to one question alone changes the first place, on random sheets, on complete
 * sheets and on published decisions. Writes docs/influence.md. The same content gives the same figures. A few seconds.
 */
const RANDOM_SHEETS = 500;
const DOCUMENT = 'docs/influence.md';
/** The axes of the design notes that have a question of their own. */
const AXES: readonly string[] = ['state', 'updates', 'lock-in', 'latency'];
/** What an ordinary workload in a cloud answers where an answer can rule out what a vendor runs; everything else is drawn freely. */
const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  location: ['public-cloud', 'multi-cloud', 'hybrid'],
  customisation: ['standard', 'packages'],
  protocol: ['http', 'websocket'],
  resources: ['small', 'medium', 'large'],
  isolation: ['standard', 'private-network', 'regulated'],
  installation: ['once'],
};
const FUNCTIONS = 'faas-public';
/** Services of one vendor. */
const VENDORS: readonly string[] = ['serverless-containers', 'paas-proprietary', 'faas-public'];

type Sheet = Readonly<Record<string, string>>;

interface Influence {
  readonly sheets: number;
  /** By alternative: on how many sheets it comes first. */
  readonly first: ReadonlyMap<string, number>;
  /** By question: on how many sheets it is answered, and on how many of these another answer changes the first place. */
  readonly questions: ReadonlyMap<string, { readonly answered: number; readonly changes: number }>;
}

const firstOf = (rules: Rules, sheet: Sheet): string | undefined => assess(rules, sheet).recommendation?.alternative;

function measure(rules: Rules, sheets: readonly Sheet[]): Influence {
  const possible = sheets.filter((sheet) => firstOf(rules, sheet) !== undefined);
  const first = new Map<string, number>();
  for (const sheet of possible) {
    const id = firstOf(rules, sheet) ?? '';
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  const questions = rules.questions.map((question) => {
    const answered = possible.filter((sheet) => (sheet[question.id] ?? 'unknown') !== 'unknown');
    return [
      question.id,
      { answered: answered.length, changes: answered.filter((sheet) => decides(rules, sheet, question)).length },
    ] as const;
  });
  return { sheets: possible.length, first, questions: new Map(questions) };
}

/** Whether some other choice of the question changes the first place. */
function decides(rules: Rules, sheet: Sheet, { id, choices }: QuestionRules): boolean {
  const before = firstOf(rules, sheet);
  return choices.some((choice) => choice.id !== sheet[id] && firstOf(rules, { ...sheet, [id]: choice.id }) !== before);
}

/** Every choice that is allowed as often as any other; sheets that do not fit are drawn again. */
function drawSheets(rules: Rules, fits: (sheet: Sheet) => boolean, allowed: typeof ORDINARY = {}): Sheet[] {
  const random = makeRandom(1);
  const questions = rules.questions.map(({ id, choices }) => ({
    id,
    choices: choices.map((choice) => choice.id).filter((choice) => allowed[id]?.includes(choice) ?? true),
  }));
  const sheets: Sheet[] = [];
  while (sheets.length < RANDOM_SHEETS) {
    const sheet = Object.fromEntries(questions.map(({ id, choices }) => [id, choices[Math.floor(random() * choices.length)] ?? '']));
    if (fits(sheet)) sheets.push(sheet);
  }
  return sheets;
}

/** Whether vendor functions can do the work of a sheet. */
function allowsFunctions(rules: Rules, sheet: Sheet): boolean {
  return assess(rules, sheet).ranking.some(({ alternative, status }) => alternative === FUNCTIONS && status !== 'out');
}

/** The share of sheets on which a service of one vendor comes first. */
function vendorShare(influence: Influence | undefined): string {
  const led = VENDORS.reduce((sum, id) => sum + (influence?.first.get(id) ?? 0), 0);
  return percent(led, influence?.sheets ?? 0);
}

/** How often another answer to a question changes the first place. */
function axisShare(influence: Influence | undefined, question: string): string {
  const { answered, changes } = influence?.questions.get(question) ?? { answered: 0, changes: 0 };
  return percent(changes, answered);
}

const percent = (part: number, whole: number): string => (whole === 0 ? 'never answered' : `${Math.round((100 * part) / whole)} %`);

function writeTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function writeDocument(rules: Rules, groups: ReadonlyMap<string, Influence>): string {
  const all = [...groups.values()];
  const [random, ordinary, functions, complete, published] = all;
  const head = [...groups].map(([name, { sheets }]) => `${name} (${sheets})`);
  const rows = rules.questions.map(({ id }) => {
    const cells = all.map(({ questions }) => {
      const { answered, changes } = questions.get(id) ?? { answered: 0, changes: 0 };
      return answered === 0 ? percent(0, 0) : `${percent(changes, answered)} of ${answered}`;
    });
    return [AXES.includes(id) ? `**${id}**` : id, ...cells];
  });
  const firsts = rules.alternatives.map(({ id }) => [id, ...all.map(({ first, sheets }) => percent(first.get(id) ?? 0, sheets))]);
  return `# How much one answer decides

\`npm run influence\` writes this page from today's content: on how many sheets some other answer to one question alone changes the first
place. Random sheets answer every question, each choice as often as any other; the two columns beside them leave out what is said
below. Complete sheets are those of the judges (\`tests/cases/judged\`), published decisions those in \`content/cases\`; a question counts
where it is answered.

${writeTable([['question', ...head], ...rows])}

## Who comes first there

${writeTable([['platform', ...head], ...firsts])}

## How to read it

The axes of the design notes with a question of their own are printed in bold. On **random sheets** updates, lock-in and latency decide little: a
sheet that asks for an air gap, kernel access, accelerators, raw sockets or its own premises each as often as not rules out nearly every
managed platform. The services of a vendor, which these three answers are about, come first on ${vendorShare(random)} of them; whether it must be
possible to leave a vendor cannot matter where none is left. Rules that gave these answers more there would let a preference outweigh what
cannot work.

Where the platforms that an answer is about are still possible, it decides as an axis should. In an **ordinary cloud** (drawn as freely, but
in the cloud, installed once, without an air gap, kernel access, Windows, accelerators and raw sockets) another answer about updates changes the
first place on ${axisShare(ordinary, 'updates')}, about lock-in on ${axisShare(ordinary, 'lock-in')}, about state on ${axisShare(ordinary, 'state')}. Latency is about cold starts, so about **functions**: clusters, hosts, a PaaS and
containers with a copy kept ready all stay within a limit. Where vendor functions can do the work it changes the first place on ${axisShare(functions, 'latency')}.

On sheets as people fill them in, a vendor's services lead on ${vendorShare(complete)} (complete sheets) and ${vendorShare(published)} (published decisions), and
there lock-in changes the first place as often as the table says. Strict latency and daily releases change it less often on complete
sheets, since most of the platforms that are still possible meet them; the answers then add to a lead that others made.
`;
}

function measureGroups(rules: Rules, { cases, complete }: Readonly<Record<'cases' | 'complete', readonly { answers: Sheet }[]>>) {
  const possible = (sheet: Sheet): boolean => firstOf(rules, sheet) !== undefined;
  const groups: readonly (readonly [string, readonly Sheet[]])[] = [
    ['random', drawSheets(rules, possible)],
    ['ordinary cloud', drawSheets(rules, possible, ORDINARY)],
    ['functions possible', drawSheets(rules, (sheet) => allowsFunctions(rules, sheet), ORDINARY)],
    ['complete sheets', complete.map(({ answers }) => answers)],
    ['published decisions', cases.map(({ answers }) => answers)],
  ];
  return new Map(groups.map(([name, sheets]) => [name, measure(rules, sheets)] as const));
}

export async function main(): Promise<void> {
  const catalogue = loadCatalogue();
  const rules = toRules(catalogue);
  const { cases, complete } = readPriorSources(catalogue, contentRoot());
  const groups = measureGroups(rules, { cases, complete });
  const options = await prettier.resolveConfig(DOCUMENT);
  const text = await prettier.format(writeDocument(rules, groups), { ...options, filepath: DOCUMENT });
  writeFileSync(DOCUMENT, text);
  console.log(text);
}
