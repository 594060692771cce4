import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import type { SettlementChange, WordedSettlement } from '@/lib/report/comparison';
import type { CompareView, Words } from './side';

/** How many ways to agree are told; all are equally short. */
const TOLD = 4;

/** What it would take to agree: the fewest answers taken over from the other side, or that there are none. */
export function AgreementSection({ view }: { readonly view: CompareView }) {
  const { comparison, words } = view;
  const { settlements } = comparison;
  const more = settlements.length - TOLD;
  return (
    <Section id="agreement" label={words.sections.agreement} title={titleOf(view)}>
      <p className="mb-3 max-w-3xl">{explain(view)}</p>
      {settlements.length > 0 && (
        <ul className="max-w-3xl space-y-3">
          {settlements.slice(0, TOLD).map((settlement, index) => (
            <li key={index} className="border-l-4 border-accent pl-4">
              <p>{writeSettlement(settlement, view)}</p>
              <p>
                <a className="inline-flex min-h-9 items-center text-accent underline" href={view.pathAfter(settlement.after)}>
                  {words.agreement.see}
                  <span className="sr-only"> ({index + 1})</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="mt-3 text-muted">{fill(words.agreement.more, { n: more })}</p>}
    </Section>
  );
}

function titleOf({ comparison: { isAgreed, settlements }, words: { agreement } }: CompareView): string {
  const [shortest] = settlements;
  if (isAgreed) return agreement.already;
  if (!shortest) return agreement.none;
  const n = shortest.changes[0].length + shortest.changes[1].length;
  return n === 1 ? agreement.one : fill(agreement.some, { n });
}

function explain({ comparison, words: { agreement } }: CompareView): string {
  if (comparison.isAgreed) return fill(agreement.alreadyText, { platform: comparison.leaders[0].name });
  if (comparison.settlements.length > 0) return agreement.text;
  return comparison.isNegotiable ? agreement.noneText : agreement.noneDiffer;
}

function writeSettlement({ platform, changes }: WordedSettlement, { sides, words }: CompareView): string {
  const { agreement } = words;
  const steps = changes.flatMap((list, index) => {
    const written = list.map((change) => writeChange(change, words)).join(agreement.and);
    return list.length === 0 ? [] : [fill(agreement.take, { side: sides[index]?.name ?? '', changes: written })];
  });
  return fill(agreement.sentence, { steps: steps.join(agreement.stepAnd), platform: platform.name });
}

function writeChange(change: SettlementChange, { agreement, differences }: Words): string {
  return change === null ? agreement.changePriorities : fill(agreement.change, { ...change, from: change.from ?? differences.absent });
}
