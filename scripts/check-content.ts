import { checkVersion, contentRoot, formatFault, parseAll, parseContent, readCountedPrior, type Fault } from '@/lib/content/source';
import type { Catalogue } from '@/lib/model/catalogue';
import { correlateCriteria, CORRELATION_BOUND, findSharedFacts } from '@/lib/cases';
import { fingerprintSources, readPriorSources, toCounted } from './prior/sources';

/**
 * Checks all content as its authors would want it: every fault by file, then counts. Exit status 1 on a fault.
 * With `--correlations` also which criteria go together, and which answers move several of them and why.
 */
export function main(argv: readonly string[]): void {
  const root = contentRoot();
  const parsed = parseAll(root);
  const faults = parsed.ok
    ? [...checkDoubleCounting(parsed.found.catalogue), ...checkWritten(root), ...checkPrior(parsed.found.catalogue, root)]
    : parsed.faults;
  if (faults.length > 0 || !parsed.ok) {
    printFaults(faults);
    process.exitCode = 1;
    return;
  }
  const { catalogue, glossary } = parsed.found;
  console.log(summarise(catalogue), `${glossary.length} words in the glossary`);
  if (argv.includes('--correlations')) printCorrelations(catalogue);
}

/** As its files have it: readers are shown where sources stand now, and a release keeps what was written. */
function checkWritten(root: string): Fault[] {
  const written = parseContent(root);
  return written.ok ? checkVersion(written.catalogue, root) : [];
}

/** Likelihoods that were counted from other cases, questions or settings than there are now. */
function checkPrior(catalogue: Catalogue, root: string): Fault[] {
  const counted = readCountedPrior(root);
  if (!counted.ok || counted.found === null) return [];
  const sources = readPriorSources(catalogue, root);
  if (fingerprintSources(toCounted(catalogue, sources), sources.settings) === counted.found.from) return [];
  return [{ file: 'content/prior/counted.yaml', path: 'from', message: 'was counted from something else: npm run prior counts anew' }];
}

/** One fact counted twice: two criteria that rate the alternatives alike, or one reason given for two effects. */
function checkDoubleCounting(catalogue: Catalogue): Fault[] {
  const alike = correlateCriteria(catalogue).filter(({ coefficient }) => coefficient > CORRELATION_BOUND);
  const reasons = new Map<string, string>();
  const repeated = catalogue.criteria.flatMap(({ id, effects }) =>
    effects.flatMap(({ reason }, index): Fault[] => {
      const place = `content/criteria/${id}.yaml effects[${index}]`;
      const earlier = reasons.get(reason.en) ?? reasons.get(reason.ja);
      reasons.set(reason.en, place).set(reason.ja, place);
      if (earlier === undefined) return [];
      return [{ file: `content/criteria/${id}.yaml`, path: `effects[${index}].reason`, message: `repeats the reason of ${earlier}` }];
    }),
  );
  return [
    ...alike.map(({ criteria: [first, second], coefficient }): Fault => {
      const message = `goes with ${second} (correlation ${coefficient.toFixed(2)}, at most ${CORRELATION_BOUND}): one fact counts twice`;
      return { file: `content/criteria/${first}.yaml`, path: 'effects', message };
    }),
    ...repeated,
  ];
}

function printCorrelations(catalogue: Catalogue): void {
  console.log('\nCriteria that go together most, over sampled answers');
  for (const { criteria, coefficient } of correlateCriteria(catalogue).slice(0, 10)) {
    console.log(`  ${coefficient.toFixed(2)}  ${criteria.join(', ')}`);
  }
  console.log('\nAnswers that move several criteria, each for its own reason');
  for (const { question, choice, effects } of findSharedFacts(catalogue)) {
    console.log(`  ${question}=${choice}`);
    for (const { criterion, effect } of effects) {
      const rule = catalogue.criteria.find(({ id }) => id === criterion)?.effects[effect];
      console.log(`    ${criterion}: ${rule?.reason.en ?? ''}`);
    }
  }
}

function printFaults(faults: readonly Fault[]): void {
  const files = [...new Set(faults.map(({ file }) => file))];
  for (const file of files) {
    console.error(file);
    for (const fault of faults.filter((candidate) => candidate.file === file)) console.error(`  ${formatFault(fault)}`);
  }
  console.error(`${faults.length} faults in ${files.length} files`);
}

function summarise({ alternatives, criteria, questions, exclusions, caveats, evidence, version, date }: Catalogue): string {
  const rules = criteria.flatMap(({ base, effects }) => [...Object.values(base), ...effects]);
  const judged = rules.filter((rule) => rule.evidence.every((id) => evidence[id]?.kind === 'judgement'));
  return [
    `Content version ${version} of ${date} is sound:`,
    `${alternatives.length} alternatives, ${criteria.length} criteria,`,
    `${questions.length} questions with ${questions.flatMap(({ choices }) => choices).length} choices,`,
    `${criteria.flatMap(({ effects }) => effects).length} effects, ${exclusions.length} exclusions, ${caveats.length} caveats,`,
    `${Object.keys(evidence).length} pieces of evidence; ${judged.length} of ${rules.length} rules rest on judgement alone;`,
  ].join(' ');
}
