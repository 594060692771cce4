import { ClaimText } from '@/components/parts/claim-text';
import { PartHeading } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { reportWords } from '@/lib/locale/words/report';
import { resultWords } from '@/lib/locale/words/result';
import type { ReportInPlace } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface InPlaceProps {
  readonly inPlace: ReportInPlace;
  readonly terms: PageTerms;
}

const EDGES = { first: 'border-good', near: 'border-accent', far: 'border-line', excluded: 'border-warn' } as const;

/** Whether to stay on what is in place, and what leaving would bring. */
export function InPlace({ inPlace: { kind, title, sentence, gains, unmet }, terms }: InPlaceProps) {
  return (
    <section aria-labelledby="in-place" className={`space-y-3 border-l-4 pl-4 print:space-y-1 ${EDGES[kind]}`}>
      <PartHeading id="in-place">{title}</PartHeading>
      {gains.length === 0 ? (
        <>
          <p>{sentence}</p>
          {unmet.length > 0 && <Unmet unmet={unmet} terms={terms} />}
        </>
      ) : (
        <details className="peek">
          <summary>{sentence}</summary>
          <div className="mt-2 space-y-2">
            {gains.map((reason) => (
              <div key={reason.criterion}>
                <p className="font-semibold">{reason.sentence}</p>
                {reason.claims.slice(0, 1).map((claim) => (
                  <p key={claim.text}>
                    <ClaimText claim={claim} terms={terms} />
                  </p>
                ))}
              </div>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** What excludes it, by name: why, and what lifts it, stands once, with all that is excluded. */
function Unmet({ unmet, terms: { locale } }: Pick<InPlaceProps, 'terms'> & { readonly unmet: ReportInPlace['unmet'] }) {
  return (
    <>
      <p className="font-semibold">{unmet.map(({ title }) => title).join(reportWords(locale).listComma)}</p>
      <TextLink look="line" className="text-sm" href="#exclusions">
        {resultWords(locale).obstruction.all}
      </TextLink>
    </>
  );
}
