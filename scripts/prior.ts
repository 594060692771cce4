import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { stringify } from 'yaml';
import { contentRoot, formatFault, parseDraft } from '@/lib/content/source';
import type { Catalogue } from '@/lib/model/catalogue';
import type { ClassPrior } from '@/lib/model/class-prior';
import { countPrior } from '@/lib/weigh';
import { measureChances } from './prior/calibration';
import { printSurprise } from './prior/surprise';
import { fingerprintSources, readPriorSources, toCounted } from './prior/sources';

const HEAD = `# How likely answers are together, counted from the published decisions and the complete sheets by \`npm run prior\`.
# Not written by hand: content/prior/settings.yaml says how it is counted, docs/engine.md how it is read.
`;

/**
 * Counts how likely open answers are beside those given, and writes content/prior/counted.yaml; with \`--folds N\` it writes nothing
 * and tells how well cases left out are predicted instead; with \`--chances\` how often stated chances come true, as content/measurements.yaml has it.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const root = contentRoot();
  const draft = parseDraft(root);
  if (!draft.ok) {
    console.error(draft.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
    process.exitCode = 1;
    return;
  }
  const { catalogue } = draft.found;
  const folds = Number(argv[argv.indexOf('--folds') + 1]);
  if (argv.includes('--chances')) console.log(stringify({ chances: measureChances(catalogue, readPriorSources(catalogue, root), 5) }));
  else if (argv.includes('--folds')) printSurprise(catalogue, readPriorSources(catalogue, root), folds > 1 ? folds : 10);
  else await write(catalogue, root);
}

async function write(catalogue: Catalogue, root: string): Promise<void> {
  const sources = readPriorSources(catalogue, root);
  const counted = toCounted(catalogue, sources);
  const prior = countPrior(counted, sources.settings);
  const path = join(root, 'prior', 'counted.yaml');
  const text = HEAD + writeYaml(prior, fingerprintSources(counted, sources.settings));
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, { ...options, filepath: path }));
  console.log(`${sources.cases.length} decisions and ${sources.complete.length} complete sheets, ${prior.classes.length} classes: ${path}`);
}

/** One line a row. */
function writeYaml({ answers, neutral, classes }: ClassPrior, from: string): string {
  const rows = (own: Readonly<Record<string, readonly (string | number)[]>>, indent: string): string[] =>
    Object.entries(own).map(([id, row]) => `${indent}${id}: [${row.join(', ')}]`);
  return [
    `from: ${JSON.stringify(from)}`,
    'answers:',
    ...rows(answers, '  '),
    'neutral:',
    ...Object.entries(neutral).map(([id, share]) => `  ${id}: ${share}`),
    'classes:',
    ...classes.flatMap(({ weight, shares }) => [`  - weight: ${weight}`, '    shares:', ...rows(shares, '      ')]),
    '',
  ].join('\n');
}
