import { Disclosure } from '@/components/ui/disclosure';
import { fill } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import { ClaimText } from '../parts/claim-text';
import { type CriterionRulesText, type PlatformPoints, wordPoints } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '../parts/terms';

interface CriterionRulesProps {
  readonly criterion: CriterionRulesText;
  readonly terms: PageTerms;
}

/** One criterion with its scale, its base values and every rule about an answer. */
export function CriterionRules({ criterion, terms }: CriterionRulesProps) {
  const words = methodWords(terms.locale).rules;
  const { id, title, summary, worst, best, origin, base, effects } = criterion;
  return (
    <section id={`criterion-${id}`} aria-labelledby={`criterion-${id}-heading`} className="border-t border-line pt-4 target:border-accent">
      <h3 id={`criterion-${id}-heading`} className="text-lg">
        {title}
      </h3>
      <p className="max-w-3xl">
        <TextWithTerms text={summary} terms={terms} />
      </p>
      <dl className="mt-2 grid gap-x-10 gap-y-1 text-sm lg:grid-cols-2">
        <Fact label={words.worst} text={worst} />
        <Fact label={words.best} text={best} />
        <Fact label={words.origin} text={origin} />
      </dl>
      <ul className="mt-3 grid grid-cols-2 gap-x-4 border-t border-line pt-2 text-sm sm:grid-cols-4 lg:grid-cols-8">
        {base.map(({ name, points }) => (
          <li key={name} className="flex items-baseline justify-between gap-2 lg:flex-col lg:gap-0 lg:leading-tight">
            <span className="text-muted">{name}</span>
            <span className="text-base font-semibold tabular-nums">{points}</span>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Disclosure summary={fill(words.effects, { n: effects.length })}>
          <ul className="grid gap-4">
            {effects.map((effect) => (
              <EffectRule key={effect.when} effect={effect} terms={terms} />
            ))}
          </ul>
        </Disclosure>
        <Disclosure summary={words.base}>
          <dl className="grid gap-2">
            {base.map(({ name, points, reason }) => (
              <div key={name} className="labelled">
                <dt className="font-semibold">
                  {name} <span className="font-normal text-muted tabular-nums">{points}</span>
                </dt>
                <dd className="max-w-3xl">
                  <ClaimText claim={reason} terms={terms} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </section>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="grid grid-cols-[6rem_1fr] gap-2">
      <dt className="text-muted">{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

interface EffectRuleProps {
  readonly effect: CriterionRulesText['effects'][number];
  readonly terms: PageTerms;
}

function EffectRule({ effect, terms }: EffectRuleProps) {
  const words = methodWords(terms.locale).rules;
  const list = (changes: readonly PlatformPoints[]): string =>
    changes.map(({ name, points }) => `${name} ${wordPoints(points)}`).join(' · ');
  const raised = effect.changes.filter(({ points }) => points > 0);
  const lowered = effect.changes.filter(({ points }) => points < 0).reverse();
  return (
    <li className="grid gap-x-8 gap-y-1 lg:grid-cols-[1fr_26rem]">
      <div>
        <p className="font-semibold">
          {effect.when}
          {effect.judged && <span className="ml-2 rounded-sm border border-warn px-1 text-xs font-normal text-warn">{words.judged}</span>}
        </p>
        <p>
          <ClaimText claim={effect.reason} terms={terms} />
        </p>
      </div>
      <dl className="text-sm tabular-nums">
        {raised.length > 0 && <Fact label={words.raises} text={list(raised)} />}
        {lowered.length > 0 && <Fact label={words.lowers} text={list(lowered)} />}
      </dl>
    </li>
  );
}
