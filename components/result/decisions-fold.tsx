import { FoldSection } from '@/components/ui/fold-section';
import { SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { decisionWords } from '@/lib/locale/words/decisions';
import type { ReportDecision } from '@/lib/report/result';
import { decisionsPath } from '@/lib/share';
import type { ResultParts } from './parts';

/** What others decided with answers like these: those that decided otherwise first, each with its reason and source. Paper keeps to what the rules say. */
export function DecisionsFold({ parts: { decisions, report } }: { readonly parts: ResultParts }) {
  if (!decisions) return null;
  const words = decisionWords(report.locale);
  const { title, note, groups } = decisions;
  return (
    <div className="print:hidden">
      <FoldSection id="decisions" label={words.section} title={title}>
        <SectionNote>{note}</SectionNote>
        <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {groups.map((group) => (
            <div key={group.title}>
              <h3 className="border-b border-line pb-1 text-lg">{group.title}</h3>
              <ul className="divide-y divide-line">
                {group.decisions.map((decision) => (
                  <DecisionItem key={decision.id} decision={decision} />
                ))}
              </ul>
            </div>
          ))}
        </div>
        <p className="mt-3">
          <TextLink href={decisionsPath(report.locale)}>{words.all}</TextLink>
        </p>
      </FoldSection>
    </div>
  );
}

function DecisionItem({ decision: { title, facts, why, likeness, source, host, path } }: { readonly decision: ReportDecision }) {
  return (
    <li className="py-2">
      <p className="font-semibold" lang="en">
        <TextLink look="plain" href={path}>
          {title}
        </TextLink>
      </p>
      <p className="text-sm text-muted">
        {facts} ·{' '}
        <TextLink href={source} isExternal>
          {host}
        </TextLink>
      </p>
      <p lang="en">{why}</p>
      <p className="text-sm">{likeness}</p>
    </li>
  );
}
