import type { Group } from './group';
import type { ImportedWorkload, Part, Proposal, Sureness } from './shared/result';
import { RULES } from './shared/rules';
import type { Fact } from './shared/facts';

const ORDER: readonly Sureness[] = ['states', 'implies', 'hints'];

/** A system has several kinds of work and leans on several stores, and what runs in its containers may be bought. */
const HINTS_STAY = new Set(['workload', 'dependencies', 'assets']);

/** What a group's facts propose: each answer once, from its surest line. Most hints are left out where a question has something surer. */
export function propose({ name, facts, parts }: Group): ImportedWorkload {
  const all = facts.map(toProposal).toSorted((a, b) => ORDER.indexOf(a.sure) - ORDER.indexOf(b.sure));
  const first = new Map<string, Proposal>();
  for (const one of all) if (!first.has(`${one.question}=${one.choice}`)) first.set(`${one.question}=${one.choice}`, one);
  const once = [...first.values()];
  const surer = new Set(once.filter(({ sure }) => sure !== 'hints').map(({ question }) => question));
  const kept = once
    .filter(({ question, sure }) => sure !== 'hints' || HINTS_STAY.has(question) || !surer.has(question))
    .filter(isNotOverruled);
  return { name, proposals: kept, parts: oncePerLine(parts) };
}

function toProposal({ rule, choice, file, line, excerpt }: Fact): Proposal {
  const { question, choices, sure } = RULES[rule];
  return { question, choice: choice ?? choices[0] ?? '', sure, file, line, excerpt, rule };
}

/** A plain runtime is all it needs only where no other line asks for more, and beside a GPU its memory decides nothing. */
function isNotOverruled({ rule, question }: Proposal, _index: number, all: readonly Proposal[]): boolean {
  if (question === 'resources') return rule === 'gpu-asked' || !all.some((other) => other.rule === 'gpu-asked');
  return rule !== 'plain-runtime' || !all.some((other) => other.question === question && other.rule !== rule);
}

function oncePerLine(parts: readonly Part[]): readonly Part[] {
  const keyOf = ({ part, file, line }: Part): string => `${part} ${line} ${file}`;
  return [...new Map(parts.map((one) => [keyOf(one), one])).values()].map(({ part, file, line, excerpt }) => ({
    part,
    file,
    line,
    excerpt,
  }));
}
