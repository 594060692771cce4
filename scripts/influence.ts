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

/** Every choice as often as any other; sheets on which nothing is possible are drawn again. */
function drawSheets(rules: Rules): Sheet[] {
  const random = makeRandom(1);
  const sheets: Sheet[] = [];
  while (sheets.length < RANDOM_SHEETS) {
    const sheet = Object.fromEntries(
      rules.questions.map(({ id, choices }) => [id, choices[Math.floor(random() * choices.length)]?.id ?? '']),
    );
    if (firstOf(rules, sheet) !== undefined) sheets.push(sheet);
  }
  return sheets;
}

/** The share of sheets on which a service of one vendor comes first. */
function vendorShare(influence: Influence | undefined): string {
  const led = VENDORS.reduce((sum, id) => sum + (influence?.first.get(id) ?? 0), 0);
  return percent(led, influence?.sheets ?? 0);
}

const percent = (part: number, whole: number): string => (whole === 0 ? 'never answered' : `${Math.round((100 * part) / whole)} %`);

function writeTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function writeDocument(rules: Rules, groups: ReadonlyMap<string, Influence>): string {
  const all = [...groups.values()];
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
place. Random sheets answer every question, each choice as often as any other. Complete sheets are those of the judges
(\`tests/cases/judged\`), published decisions those in \`content/cases\`; a question counts where it is answered.

${writeTable([['question', ...head], ...rows])}

## Who comes first there

${writeTable([['platform', ...head], ...firsts])}

## How to read it

The axes of the design notes with a question of their own are printed in bold. On **random sheets** updates, lock-in and latency decide little: a
sheet that asks for an air gap, kernel access, accelerators, raw sockets or its own premises each as often as not rules out nearly every
managed platform. The services of a vendor, which these three answers are about, come first on ${vendorShare(all[0])} of them; whether it must be
possible to leave a vendor cannot matter where none is left. Rules that gave these answers more there would let a preference outweigh what
cannot work. On sheets as people fill them in such services lead on ${vendorShare(all[1])} (complete sheets) and ${vendorShare(all[2])} (published decisions), and
there lock-in changes the first place as often as the table says. Strict latency and daily releases change it less often on complete
sheets, since most of the platforms that are still possible meet them; the answers then add to a lead that others made.
`;
}

export async function main(): Promise<void> {
  const catalogue = loadCatalogue();
  const rules = toRules(catalogue);
  const { cases, complete } = readPriorSources(catalogue, contentRoot());
  const groups = new Map([
    ['random', measure(rules, drawSheets(rules))],
    [
      'complete sheets',
      measure(
        rules,
        complete.map(({ answers }) => answers),
      ),
    ],
    [
      'published decisions',
      measure(
        rules,
        cases.map(({ answers }) => answers),
      ),
    ],
  ]);
  const options = await prettier.resolveConfig(DOCUMENT);
  const text = await prettier.format(writeDocument(rules, groups), { ...options, filepath: DOCUMENT });
  writeFileSync(DOCUMENT, text);
  console.log(text);
}
