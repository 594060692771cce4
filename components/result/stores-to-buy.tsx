import { StoreKind } from '@/components/parts/store-kind';
import { TextWithTerms } from '@/components/parts/terms';
import { PartHeading } from '@/components/ui/section';
import type { ReportStores } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface StoresProps {
  readonly stores: ReportStores;
  readonly terms: PageTerms;
}

/** Which stores can be bought: the kinds closed, each with names by provider and when to run it all the same. */
export function StoresToBuy({ stores: { title, sentence, canBuy, summary, kinds }, terms }: StoresProps) {
  return (
    <section aria-labelledby="stores" className={`space-y-3 border-l-4 pl-4 print:space-y-1 ${canBuy ? 'border-accent' : 'border-warn'}`}>
      <PartHeading id="stores">{title}</PartHeading>
      <p>
        <TextWithTerms text={sentence} terms={terms} />
      </p>
      <details className="print:hidden">
        <summary className="min-h-6 cursor-pointer text-sm text-muted">{summary}</summary>
        <div className="mt-3 divide-y divide-line border-y border-line">
          {kinds.map((kind) => (
            <StoreKind key={kind.store} kind={kind} terms={terms} />
          ))}
        </div>
      </details>
    </section>
  );
}
