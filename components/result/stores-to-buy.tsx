import { ClaimText } from '@/components/parts/claim-text';
import { TextWithTerms } from '@/components/parts/terms';
import { PartHeading } from '@/components/ui/section';
import { reportWords } from '@/lib/locale/words/report';
import type { ReportStore, ReportStores } from '@/lib/report/result';
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

/** When to think of it, who sells it, what speaks for buying, and when to run it all the same. */
function StoreKind({ kind: { title, when, providers, buy, run }, terms }: { readonly kind: ReportStore; readonly terms: PageTerms }) {
  const { listComma } = reportWords(terms.locale);
  return (
    <div className="space-y-2 py-3 text-sm">
      <h3 className="text-base">{title}</h3>
      <p>{when}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {providers.map(({ name, products }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd>{products.join(listComma)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <ClaimText claim={buy} terms={terms} />
      </p>
      <p>{run}</p>
    </div>
  );
}
