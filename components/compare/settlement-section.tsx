import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { explainSettlements, titleSettlements, wordSettlement } from '@/lib/report/comparison';
import type { CompareView } from './side';

/** How many ways to agree are told; all are equally short. */
const TOLD = 4;

/** What it would take to agree: the fewest answers taken over from the other side, or that there are none. */
export function SettlementSection({ view }: { readonly view: CompareView }) {
  const { comparison, words } = view;
  const { settlements } = comparison;
  const more = settlements.length - TOLD;
  return (
    <Section id="agreement" label={words.sections.settlement} title={titleSettlements(view)}>
      <p className="mb-3 max-w-3xl">{explainSettlements(view)}</p>
      {settlements.length > 0 && (
        <ul className="max-w-3xl space-y-3">
          {settlements.slice(0, TOLD).map((settlement, index) => (
            <li key={index} className="border-l-4 border-accent pl-4">
              <p>{wordSettlement(settlement, view)}</p>
              <p>
                <a className="inline-flex min-h-9 items-center text-accent underline" href={view.pathAfter(settlement.after)}>
                  {words.settlement.see}
                  <span className="sr-only"> ({index + 1})</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="mt-3 text-muted">{fill(words.settlement.more, { n: more })}</p>}
    </Section>
  );
}
