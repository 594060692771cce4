import { fill } from '../locale';
import { decisionWords } from '../locale/words/decisions';
import type { Locale } from '../model/locale';
import type { FoundDecisions, ReportDecision, ReportDecisions } from '../report/result';
import { bullets, escapeMarkdown, link, NESTED } from './markdown-text';
import type { WorkloadJson } from './recommendation';

/** The nearest decisions in Markdown, without a heading of their own: the count, then a list for each group. Empty where there are none. */
export function writeDecisions(decisions: ReportDecisions | null, locale: Locale): string[] {
  if (!decisions) return [];
  const lists = decisions.groups.map(({ title, decisions: list }) =>
    [`**${escapeMarkdown(title)}**`, '', list.map((decision) => writeDecision(decision, locale)).join('\n')].join('\n'),
  );
  return [escapeMarkdown(decisions.title), escapeMarkdown(decisions.note), ...lists];
}

function writeDecision({ title, facts, why, likeness, source }: ReportDecision, locale: Locale): string {
  const head = fill(decisionWords(locale).about, { title: link(escapeMarkdown(title), source), facts: escapeMarkdown(facts) });
  return [bullets([head]), bullets([why, likeness].map(escapeMarkdown), NESTED)].join('\n');
}

/** The same for programs; without the key where there are none. */
export function toDecisionsJson(found: FoundDecisions | null): Pick<WorkloadJson, 'decisions'> {
  if (!found) return {};
  const { counted, families, named, shown } = found;
  return {
    decisions: {
      counted,
      families: Object.fromEntries(families.map(({ family, n }) => [family, n])),
      sameAlternative: named,
      nearest: shown.map(({ case: entry, likeness, alike, different, isOtherwise }) => ({
        id: entry.id,
        title: entry.title,
        year: entry.year ?? null,
        kind: entry.outcome === 'recommended' ? 'guidance' : 'decision',
        family: entry.chose,
        alternative: entry['variant-evidence'] ? entry.variant : null,
        otherwise: isOtherwise,
        likeness: Math.round(likeness * 100) / 100,
        alike: [...alike],
        different: [...different],
        why: entry.why,
        source: entry.url,
      })),
    },
  };
}
