import { reportWords } from '@/lib/locale/words/report';
import type { ReportStore } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';
import { ClaimText } from './claim-text';

/** When to think of it, who sells it, what speaks for buying, and when to run it all the same. */
export function StoreKind({
  kind: { title, when, providers, buy, run },
  terms,
  isBrief = false,
}: {
  readonly kind: ReportStore;
  readonly terms: PageTerms;
  /** Without what speaks for buying and its sources. */
  readonly isBrief?: boolean;
}) {
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
      {!isBrief && (
        <p>
          <ClaimText claim={buy} terms={terms} />
        </p>
      )}
      <p>{run}</p>
    </div>
  );
}
