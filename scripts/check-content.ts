import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkReleases, contentRoot, formatFault, loadExamples, parseCases, parseContent, type Fault } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';

/** Checks all content as its authors would want it: every fault by file, then counts. Exit status 1 on a fault. */
function main(): void {
  const root = contentRoot();
  const parsed = parseContent(root);
  const faults = parsed.ok ? checkRest(parsed.catalogue, root) : parsed.faults;
  if (faults.length > 0 || !parsed.ok) {
    printFaults(faults);
    process.exitCode = 1;
    return;
  }
  console.log(summarise(parsed.catalogue));
}

function checkRest(catalogue: Catalogue, root: string): Fault[] {
  loadExamples(catalogue, root);
  const files = readdirSync(join(root, 'cases')).filter((name) => name.endsWith('.yaml'));
  const cases = files.flatMap((name) => {
    const parsed = parseCases(catalogue, join(root, 'cases', name));
    return parsed.ok ? [] : parsed.faults;
  });
  return [...cases, ...checkReleases(catalogue, root)];
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
    `${Object.keys(evidence).length} pieces of evidence; ${judged.length} of ${rules.length} rules rest on judgement alone`,
  ].join(' ');
}

main();
