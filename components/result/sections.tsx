import type { ComponentType } from 'react';
import type { ContentsEntry } from '@/components/ui/contents';
import { decisionWords } from '@/lib/locale/words/decisions';
import { AnswersSection } from './answers-section';
import { ChangesSection } from './changes-section';
import { DecisionsFold } from './decisions-fold';
import { EvidenceFold, ExclusionsFold, ExportsFold, SureFold, ValuesFold } from './depth-sections';
import { GoingSection } from './going-section';
import { OpenSection } from './open-section';
import type { ResultParts } from './parts';
import { RankingSection } from './ranking-section';

interface ResultSection {
  /** Its anchor. */
  readonly id: string;
  /** Nothing where the result has nothing for it. */
  readonly Show: ComponentType<{ readonly parts: ResultParts }>;
  /** Its entry in the contents; absent or null where it has none. */
  readonly label?: (parts: ResultParts) => string | null;
}

/** What follows the story, in the order of reading: a section of the page is a line here. */
export const SECTIONS: readonly ResultSection[] = [
  { id: 'open', Show: OpenSection, label: ({ report, own }) => (report.outlook ? own.open.label : null) },
  { id: 'ranking', Show: RankingSection, label: ({ words }) => words.sections.ranking },
  { id: 'changes', Show: ChangesSection, label: ({ sensitivity, words }) => (sensitivity ? words.sections.changes : null) },
  { id: 'next', Show: GoingSection, label: ({ report, own }) => (report.recommendation ? own.next.label : null) },
  { id: 'answers', Show: AnswersSection, label: ({ words }) => words.sections.answers },
];

/** Below them, folded: the first stands for all of them in the contents. */
export const DEPTH: readonly ResultSection[] = [
  { id: 'decisions', Show: DecisionsFold, label: ({ decisions, report }) => (decisions ? decisionWords(report.locale).section : null) },
  { id: 'values', Show: ValuesFold, label: ({ own }) => own.depth },
  { id: 'exclusions', Show: ExclusionsFold },
  { id: 'sure', Show: SureFold },
  { id: 'evidence', Show: EvidenceFold },
  { id: 'exports', Show: ExportsFold, label: ({ own }) => own.files },
];

export function listContents(parts: ResultParts): ContentsEntry[] {
  return [...SECTIONS, ...DEPTH].flatMap(({ id, label }) => {
    const name = label?.(parts) ?? null;
    return name === null ? [] : [{ id, label: name }];
  });
}
