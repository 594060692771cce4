import { Section } from '@/components/result/section';
import { VERDICT_BOUNDS } from '@/lib/engine';
import { fill, type Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import { reportWords } from '@/lib/locale/words/report';
import type { Catalogue } from '@/lib/model/catalogue';
import { CaveatList } from './caveat-list';
import { ClaimText } from './claim-text';
import { CriterionRules } from './criterion-rules';
import type { Method } from './describe-method';
import { LimitList } from './limit-list';
import { WeightTable } from './weight-table';

interface MethodSectionProps {
  readonly method: Method;
  readonly locale: Locale;
}

/** The method in plain words, with the counts of the content. */
export function StepsSection({ catalogue, locale }: { readonly catalogue: Catalogue; readonly locale: Locale }) {
  const { label, title, list } = methodWords(locale).steps;
  const counts = {
    questions: catalogue.questions.length,
    choices: catalogue.questions.flatMap(({ choices }) => choices).length,
    criteria: catalogue.criteria.length,
    effects: catalogue.criteria.flatMap(({ effects }) => effects).length,
    exclusions: catalogue.exclusions.length,
  };
  return (
    <Section id="steps" label={label} title={title}>
      <ol className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        {list.map((step, index) => (
          <li key={step.title} className="grid grid-cols-[2rem_1fr]">
            <span aria-hidden="true" className="text-muted tabular-nums">
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold">{fill(step.title, counts)}</h3>
              <p className="mt-1">{fill(step.text, counts)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the four words of a verdict mean, with the bounds that the engine uses. */
export function VerdictSection({ locale }: { readonly locale: Locale }) {
  const words = methodWords(locale).verdicts;
  const { verdicts } = reportWords(locale);
  const { robustShare, robustRegret, leaningShare } = VERDICT_BOUNDS;
  const meanings = [
    [verdicts.certain, words.certain],
    [verdicts.robust, fill(words.robust, { share: robustShare * 100, points: robustRegret })],
    [verdicts.leaning, fill(words.leaning, { share: leaningShare * 100 })],
    [verdicts.open, words.open],
  ] as const;
  return (
    <Section id="verdicts" label={words.label} title={words.title}>
      <dl className="grid max-w-3xl gap-2">
        {meanings.map(([verdict, meaning]) => (
          <div key={verdict} className="sm:grid sm:grid-cols-[8rem_1fr] sm:gap-4">
            <dt className="font-semibold">{verdict}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-3xl">{words.none}</p>
    </Section>
  );
}

/** Every criterion with its rules. */
export function RulesSection({ method, locale }: MethodSectionProps) {
  const words = methodWords(locale).rules;
  return (
    <Section id="rules" label={words.label} title={fill(words.title, { criteria: method.criteria.length, rules: method.rules })}>
      <p className="mb-4 max-w-3xl">{words.note}</p>
      <ul className="mb-6 flex flex-wrap gap-x-4 text-sm">
        {method.criteria.map(({ id, title }) => (
          <li key={id}>
            <a className="inline-flex min-h-9 items-center text-accent" href={`#criterion-${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-1 gap-8">
        {method.criteria.map((criterion) => (
          <CriterionRules key={criterion.id} criterion={criterion} locale={locale} />
        ))}
      </div>
    </Section>
  );
}

/** What each purpose weighs, and why. */
export function WeightSection({ method, locale }: MethodSectionProps) {
  const words = methodWords(locale).weights;
  const { criterion } = knowledgeWords(locale);
  return (
    <Section id="weights" label={words.label} title={words.title}>
      <p className="mb-4 max-w-3xl">{words.note}</p>
      <WeightTable
        labels={{ caption: words.caption, criterion, total: words.total }}
        purposes={method.purposes}
        criteria={method.criteria}
      />
      <dl className="mt-4 grid gap-2">
        {method.purposes.map(({ id, title, reason }) => (
          <div key={id} className="sm:grid sm:grid-cols-[14rem_1fr] sm:gap-4">
            <dt className="font-semibold">{title}</dt>
            <dd className="max-w-3xl">
              <ClaimText claim={reason} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Hard rules, then soft ones. */
export function LimitSections({ method, locale }: MethodSectionProps) {
  const { exclusions, caveats } = methodWords(locale);
  return (
    <>
      <Section id="exclusions" label={exclusions.label} title={fill(exclusions.title, { n: method.exclusions.length })}>
        <LimitList limits={method.exclusions} platformsLabel={exclusions.platforms} locale={locale} />
      </Section>
      <Section id="caveats" label={caveats.label} title={fill(caveats.title, { n: method.caveats.length })}>
        <CaveatList caveats={method.caveats} locale={locale} />
      </Section>
    </>
  );
}

/** The rules that no source states. */
export function JudgementSection({ method, locale }: MethodSectionProps) {
  const words = methodWords(locale).judgement;
  const { judged, mixed, rules } = method;
  return (
    <Section id="judgement" label={words.label} title={fill(words.title, { n: judged.length, rules })}>
      <p className="mb-4 max-w-3xl">{judged.length === 0 ? words.none : fill(words.note, { mixed })}</p>
      <ul className="grid gap-3">
        {judged.map(({ criterion, title, rule, text }) => (
          <li key={criterion + rule} className="sm:grid sm:grid-cols-[14rem_1fr] sm:gap-4">
            <a className="text-accent underline hover:no-underline" href={`#criterion-${criterion}`}>
              {title}
            </a>
            <p className="max-w-3xl">
              <span className="font-semibold">{rule}</span> {text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
