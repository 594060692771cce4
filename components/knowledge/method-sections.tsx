import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import { CaveatList } from './caveat-list';
import { ClaimText } from '../parts/claim-text';
import { CriterionRules } from './criterion-rules';
import type { Method } from '@/lib/report/knowledge';
import { LimitList } from './limit-list';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '../parts/terms';
import { WeightTable } from './weight-table';

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

/** Every criterion with its rules. */
export function RulesSection({ method, terms }: MethodSectionProps) {
  const words = methodWords(terms.locale).rules;
  return (
    <Section id="rules" label={words.label} title={fill(words.title, { criteria: method.criteria.length, rules: method.rules })}>
      <SectionNote>{words.note}</SectionNote>
      <ul className="mb-6 flex flex-wrap gap-x-4 text-sm">
        {method.criteria.map(({ id, title }) => (
          <li key={id}>
            <TextLink look="row" href={`#criterion-${id}`}>
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-1 gap-8">
        {method.criteria.map((criterion) => (
          <CriterionRules key={criterion.id} criterion={criterion} terms={terms} />
        ))}
      </div>
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

/** Hard rules, then soft ones. */
export function LimitSections({ method, terms }: MethodSectionProps) {
  const { exclusions, caveats } = methodWords(terms.locale);
  return (
    <>
      <Section id="exclusions" label={exclusions.label} title={fill(exclusions.title, { n: method.exclusions.length })}>
        <LimitList limits={method.exclusions} platformsLabel={exclusions.platforms} terms={terms} />
      </Section>
      <Section id="caveats" label={caveats.label} title={fill(caveats.title, { n: method.caveats.length })}>
        <CaveatList caveats={method.caveats} terms={terms} />
      </Section>
    </>
  );
}

/** The rules that no source states. */
export function JudgementSection({ method, terms }: MethodSectionProps) {
  const words = methodWords(terms.locale).judgement;
  const { judged, mixed, rules } = method;
  return (
    <Section id="judgement" label={words.label} title={fill(words.title, { n: judged.length, rules })}>
      <SectionNote>{judged.length === 0 ? words.none : fill(words.note, { mixed })}</SectionNote>
      <ul className="grid gap-3">
        {judged.map(({ criterion, title, rule, text }) => (
          <li key={criterion + rule} className="labelled">
            <TextLink href={`#criterion-${criterion}`}>{title}</TextLink>
            <p className="max-w-3xl">
              <span className="font-semibold">{rule}</span> {text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
