import { StoreKind } from '@/components/parts/store-kind';
import { TextWithTerms } from '@/components/parts/terms';
import { PartHeading } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { reportWords } from '@/lib/locale/words/report';
import { storesPath } from '@/lib/report/knowledge';
import type { ReportStores } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface StoresProps {
  readonly stores: ReportStores;
  readonly terms: PageTerms;
}

/** Which stores can be bought: the kinds closed, each with names by provider and when to run it all the same; where none can, what that means. What speaks for buying stands on the page of the platforms. */
export function StoresToBuy({ stores: { title, sentence, canBuy, summary, kinds }, terms }: StoresProps) {
  const { stores: words } = reportWords(terms.locale);
  return (
    <section aria-labelledby="stores" className={`space-y-3 border-l-4 pl-4 print:space-y-1 ${canBuy ? 'border-accent' : 'border-warn'}`}>
      <PartHeading id="stores">{title}</PartHeading>
      <p>
        <TextWithTerms text={sentence} terms={terms} />
      </p>
      {canBuy && (
        <details className="print:hidden">
          <summary className="min-h-6 cursor-pointer text-sm text-muted">{summary}</summary>
          <div className="mt-3 divide-y divide-line border-y border-line">
            {kinds.map((kind) => (
              <StoreKind key={kind.store} kind={kind} terms={terms} isBrief />
            ))}
          </div>
        </details>
      )}
      <TextLink look="line" className="text-sm print:hidden" href={storesPath(terms.locale)}>
        {words[canBuy ? 'whyBuy' : 'takeOver']}
      </TextLink>
    </section>
  );
}
