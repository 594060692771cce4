import { ClaimText } from '../parts/claim-text';
import { TextWithTerms } from '../parts/terms';
import { WeightTable } from './weight-table';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import { criterionPath, graphPath, type Method, type NamedRule } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

interface MethodSectionProps {
  readonly method: Method;
  readonly terms: PageTerms;
}

/** The method in plain words. */
export function StepsSection({ method, terms }: MethodSectionProps) {
  const { label, title } = methodWords(terms.locale).steps;
  return (
    <Section id="steps" label={label} title={title}>
      <ol className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        {method.steps.map((step, index) => (
          <li key={step.title} className="grid grid-cols-[2rem_1fr]">
            <span aria-hidden="true" className="text-muted tabular-nums">
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold">{step.title}</h3>
              <p className="mt-1">
                <TextWithTerms text={step.text} terms={terms} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The four words of a verdict. */
export function VerdictSection({ method, terms }: MethodSectionProps) {
  const words = methodWords(terms.locale).verdicts;
  return (
    <Section id="verdicts" label={words.label} title={words.title}>
      <dl className="grid max-w-3xl gap-2">
        {method.verdicts.map(({ title, text }) => (
          <div key={title} className="sm:grid sm:grid-cols-[8rem_1fr] sm:gap-4">
            <dt className="font-semibold">{title}</dt>
            <dd>
              <TextWithTerms text={text} terms={terms} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-3xl">{words.none}</p>
      <p className="mt-3 max-w-3xl">{words.prior}</p>
    </Section>
  );
}

/** What each criterion is about, and the way to its rules. */
export function RulesSection({ method, terms }: MethodSectionProps) {
  const words = methodWords(terms.locale).rules;
  const { criteria, judgement } = method;
  return (
    <Section id="rules" label={words.label} title={fill(words.title, { criteria: criteria.length, rules: judgement.rules })}>
      <SectionNote>
        {words.note} <TextLink href={graphPath(terms.locale)}>{graphWords(terms.locale).link}</TextLink>
      </SectionNote>
      <ul className="rules">
        {criteria.map(({ id, title, summary, effects }) => (
          <li key={id} id={`criterion-${id}`}>
            <h3>
              <TextLink look="line" href={criterionPath(terms.locale, id)}>
                {title}
              </TextLink>
            </h3>
            <small>{fill(words.answers, { n: effects })}</small>
            <p>
              <TextWithTerms text={summary} terms={terms} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What each purpose weighs, and why. */
export function WeightSection({ method, terms }: MethodSectionProps) {
  const words = methodWords(terms.locale).weights;
  const { criterion } = knowledgeWords(terms.locale);
  return (
    <Section id="weights" label={words.label} title={words.title}>
      <SectionNote>{words.note}</SectionNote>
      <WeightTable
        labels={{ caption: words.caption, criterion, total: words.total }}
        purposes={method.purposes}
        criteria={method.criteria}
      />
      <dl className="mt-4 grid gap-2">
        {method.purposes.map(({ id, title, reason }) => (
          <div key={id} className="labelled">
            <dt className="font-semibold">{title}</dt>
            <dd className="max-w-3xl">
              <ClaimText claim={reason} terms={terms} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Hard rules, then soft ones, by name. */
export function LimitSections({ method, locale }: { readonly method: Method; readonly locale: Locale }) {
  return (
    <>
      <NameSection id="exclusions" anchor="exclusion" rules={method.exclusions} locale={locale} />
      <NameSection id="caveats" anchor="caveat" rules={method.caveats} locale={locale} />
    </>
  );
}

interface NameSectionProps {
  /** Of the section, and the last part of the address of its page. */
  readonly id: 'exclusions' | 'caveats';
  /** What the anchors of single rules begin with, here and there. */
  readonly anchor: 'exclusion' | 'caveat';
  readonly rules: readonly NamedRule[];
  readonly locale: Locale;
}

function NameSection({ id, anchor, rules, locale }: NameSectionProps) {
  const words = methodWords(locale)[id];
  const path = `${BASE}/${locale}/method/${id}`;
  return (
    <Section id={id} label={words.label} title={fill(words.title, { n: rules.length })}>
      <SectionNote>
        {words.note} <TextLink href={path}>{words.link}</TextLink>
      </SectionNote>
      <ul className="names">
        {rules.map((rule) => (
          <li key={rule.id} id={`${anchor}-${rule.id}`}>
            <TextLink look="line" href={`${path}#${anchor}-${rule.id}`}>
              {rule.title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The rules that no source states. */
export function JudgementSection({ method, locale }: { readonly method: Method; readonly locale: Locale }) {
  const words = methodWords(locale).judgement;
  const { judged, mixed, rules } = method.judgement;
  return (
    <Section id="judgement" label={words.label} title={fill(words.title, { n: judged.length, rules })}>
      <SectionNote>{judged.length === 0 ? words.none : fill(words.note, { mixed })}</SectionNote>
      <ul className="grid gap-3">
        {judged.map(({ criterion, title, rule, text }) => (
          <li key={criterion + rule} className="labelled">
            <TextLink href={criterionPath(locale, criterion)}>{title}</TextLink>
            <p className="max-w-3xl">
              <span className="font-semibold">{rule}</span> {text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
