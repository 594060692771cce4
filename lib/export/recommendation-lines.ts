import { inquire, pickFit, type PortfolioWorkload } from '../engine';
import type { Workload } from '../input';
import type { ListedCase } from '../model/case';
import type { Catalogue } from '../model/catalogue';
import type { House } from '../model/house';
import { findDecisions } from '../report/result';
import { toDecisionsJson } from './decisions';
import { withHouse } from './house-json';
import type { ImportJson } from './import-json';
import { toWorkloadJson } from './json';
import type { PlanInput } from './plan';
import { toPortfolioJson } from './portfolio';

/** What is told beside the advice: the decisions of others, and what the files said that the answers come from. */
interface Beside {
  readonly decisions?: readonly ListedCase[];
  readonly files?: ImportJson | undefined;
  readonly plan?: Omit<PlanInput, 'workloads'>;
  readonly house?: House | null;
}

/**
 * The text of `toRecommendationJson`, indented by two, in pieces to be joined by line breaks: workload by workload as each is worked out.
 * Of very many workloads only what the portfolio needs is kept.
 */
export function* writeRecommendation(
  rules: Catalogue,
  workloads: readonly Workload[],
  { decisions = [], files, plan, house = null }: Beside = {},
): Generator<string> {
  yield `{\n  "contentVersion": ${JSON.stringify(String(rules.version))},\n  "workloads": [`;
  const fits: PortfolioWorkload[] = [];
  for (const workload of workloads) {
    const findings = inquire(rules, workload.answers, workload.priorities);
    fits.push({ id: workload.id, assessment: pickFit(findings.assessment) });
    const comma = fits.length < workloads.length ? ',' : '';
    const near = toDecisionsJson(findDecisions(rules, findings.assessment, decisions));
    yield `    ${indent(withHouse({ ...toWorkloadJson(rules, workload, findings), ...near }, findings.assessment, house), 4)}${comma}`;
  }
  const read = files ? `,\n  "files": ${indent(files, 2)}` : '';
  const portfolio = toPortfolioJson(rules, fits, { plan: plan && { ...plan, workloads }, house });
  yield `  ],\n  "portfolio": ${indent(portfolio, 2)}${read}\n}`;
}

/** JSON whose further lines stand `depth` deeper. No string in it holds a line break. */
function indent(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`);
}
