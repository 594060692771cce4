import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { criterionPath, type MissText } from '@/lib/report/knowledge';

interface MissItemProps {
  readonly miss: MissText;
  readonly locale: Locale;
}

/** A decision that the advice disagrees with: its story, its reasons, ours, and what decided it. */
export function MissItem({ miss, locale }: MissItemProps) {
  const words = agreementWords(locale).misses;
  return (
    <article id={`case-${miss.id}`} className="border-t border-line pt-4 first:border-t-0 first:pt-0">
      <h3 className="text-lg" lang="en">
        <TextLink look="plain" href={miss.url} isExternal>
          {miss.title}
        </TextLink>
      </h3>
      <p className="text-sm text-muted">{miss.source}</p>
      <dl className="mt-2 grid gap-x-10 gap-y-2 lg:grid-cols-2">
        <Fact label={words.facts} lang="en">
          {miss.facts}
        </Fact>
        <Fact label={words.why} lang="en">
          {miss.why}
        </Fact>
        <Fact label={words.chosen}>
          <strong>{miss.chosen}</strong>
        </Fact>
        <Fact label={words.advised}>
          <strong>{miss.advised}</strong>{' '}
          <span
            className={`rounded-sm border px-1 text-xs ${miss.result === 'ruledOut' ? 'border-bad text-bad' : 'border-warn text-warn'}`}
          >
            {miss.result === 'ruledOut' ? words.ruledOut : words.notOpen}
          </span>
        </Fact>
      </dl>
      <p className="mt-3 text-sm text-muted">{words.decided}</p>
      <p>{miss.decided}</p>
      <ul className="mt-1 grid gap-x-10 gap-y-1 text-sm lg:grid-cols-2">
        {miss.reasons.map(({ criterion, title, points, parts }) => (
          <li key={criterion}>
            <TextLink href={criterionPath(locale, criterion)}>{title}</TextLink> <strong className="tabular-nums">{points}</strong>{' '}
            <span className="text-muted tabular-nums">{parts.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Fact({ label, lang, children }: { readonly label: string; readonly lang?: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}
