import { platformWords } from '@/lib/locale/words/platforms';
import { ClaimText } from '../parts/claim-text';
import type { PlatformLimit } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';

/** An exclusion, with the platforms it concerns where a page lists more than one. */
export interface ListedLimit extends PlatformLimit {
  readonly platforms?: readonly string[];
}

interface LimitListProps {
  readonly limits: readonly ListedLimit[];
  readonly terms: PageTerms;
  /** The label before the platforms. */
  readonly platformsLabel?: string;
}

/** Hard rules one by one: what triggers each, why, the published figure, and what lifts it. */
export function LimitList({ limits, terms, platformsLabel = '' }: LimitListProps) {
  const words = platformWords(terms.locale).detail.limits;
  return (
    <ul className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
      {limits.map(({ id, title, when, reason, lift, figure, platforms }) => (
        <li key={id} id={`exclusion-${id}`} className="border-l-4 border-bad pl-4">
          <h3 className="font-semibold">{title}</h3>
          <p>
            <ClaimText claim={reason} terms={terms} />
          </p>
          <dl className="mt-1 text-sm">
            {platforms && <Fact label={platformsLabel} text={platforms.join(', ')} />}
            <Fact label={words.when} text={when} />
            {figure !== null && <Fact label={words.figure} text={figure} />}
            <Fact label={words.lift} text={lift} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-2">
      <dt className="text-muted">{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
