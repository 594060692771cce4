import { ClaimText } from '../parts/claim-text';
import { DutyTable } from '../parts/duty-table';
import { TextWithTerms } from '../parts/terms';
import { CriterionTable } from './criterion-table';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { platformWords } from '@/lib/locale/words/platforms';
import { reportWords } from '@/lib/locale/words/report';
import { type PlatformPortrait } from '@/lib/report/knowledge';
import type { Claim, ReportEvidence } from '@/lib/report/reader';
import type { PageTerms } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

interface PortraitSectionProps {
  readonly portrait: PlatformPortrait;
  readonly terms: PageTerms;
}

/** What speaks for it and against it. */
export function CaseSection({ portrait, terms }: PortraitSectionProps) {
  const words = platformWords(terms.locale).detail.case;
  return (
    <Section id="case" label={words.label} title={words.title}>
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        <ClaimList title={words.pros} sign="+" claims={portrait.pros} terms={terms} />
        <ClaimList title={words.cons} sign="−" claims={portrait.cons} terms={terms} />
      </div>
    </Section>
  );
}

interface ClaimListProps {
  readonly title: string;
  readonly sign: '+' | '−';
  readonly claims: readonly Claim[];
  readonly terms: PageTerms;
}

function ClaimList({ title, sign, claims, terms }: ClaimListProps) {
  return (
    <div>
      <h3 className="mb-2 text-base font-semibold">{title}</h3>
      <ul className="grid gap-2">
        {claims.map((claim) => (
          <li key={claim.text} className="grid grid-cols-[1.5rem_1fr]">
            <span aria-hidden="true" className={`font-bold ${sign === '+' ? 'text-good' : 'text-bad'}`}>
              {sign}
            </span>
            <span>
              <ClaimText claim={claim} terms={terms} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The five hidden costs of the notes. */
export function CostSection({ portrait, terms }: PortraitSectionProps) {
  const words = platformWords(terms.locale).detail.costs;
  return (
    <Section id="costs" label={words.label} title={words.title}>
      <dl className="grid gap-3">
        {portrait.costs.map((cost) => (
          <div key={cost.cost} className="sm:grid sm:grid-cols-[12rem_1fr] sm:gap-4">
            <dt className="font-semibold">{cost.title}</dt>
            <dd className="max-w-3xl">
              <ClaimText claim={cost} terms={terms} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Each criterion: base value and how far answers move it. */
export function CriteriaSection({ portrait, terms: { locale } }: PortraitSectionProps) {
  const words = platformWords(locale).detail.criteria;
  const sorted = [...portrait.criteria].sort((a, b) => b.value - a.value);
  const name = (criteria: typeof sorted): string =>
    criteria.map(({ title, value }) => `${title} ${value}`).join(reportWords(locale).listComma);
  return (
    <Section id="criteria" label={words.label} title={words.title}>
      <SectionNote>
        {words.note} {fill(words.best, { list: name(sorted.slice(0, 3)), weak: name(sorted.slice(-3).reverse()) })}
      </SectionNote>
      <CriterionTable portrait={portrait} locale={locale} />
      <p className="mt-3">
        <TextLink href={`${BASE}/${locale}/platforms/${portrait.alternative}/criteria`}>{words.link}</TextLink>
      </p>
    </Section>
  );
}

/** Who runs which layer of this platform. */
export function DutySection({ portrait, terms }: PortraitSectionProps) {
  const words = platformWords(terms.locale);
  const { layers, carriers, platform } = knowledgeWords(terms.locale);
  if (!portrait.duties) return null;
  return (
    <Section id="duties" label={words.detail.duties.label} title={words.detail.duties.title}>
      <DutyTable caption={words.duties.caption} duties={[portrait.duties]} labels={{ platform, layers, carriers }} />
      <p className="mt-3 max-w-3xl">
        <ClaimText claim={portrait.duties.note} terms={terms} />
      </p>
    </Section>
  );
}

/** How to begin, each step with its sources to open. */
export function StepSection({ portrait, terms, sources }: PortraitSectionProps & { readonly sources: readonly ReportEvidence[] }) {
  const words = platformWords(terms.locale).detail.steps;
  return (
    <Section id="steps" label={words.label} title={words.title}>
      <ol className="grid max-w-3xl gap-3">
        {portrait.steps.map((step, index) => (
          <li key={step.text} className="grid grid-cols-[2rem_1fr]">
            <span aria-hidden="true" className="text-muted tabular-nums">
              {index + 1}
            </span>
            <div>
              <p>
                <TextWithTerms text={step.text} terms={terms} />
              </p>
              <ul className="flex flex-wrap gap-x-4 text-sm text-muted">
                {step.sources.map((number) => (
                  <li key={number}>{<StepSource source={sources[number - 1]} />}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StepSource({ source }: { readonly source: ReportEvidence | undefined }) {
  if (source?.page) {
    return (
      <TextLink look="line" href={source.page}>
        {source.title}
      </TextLink>
    );
  }
  if (!source || source.address === null) return source?.title;
  return (
    <TextLink look="line" href={source.address} isExternal>
      {source.title}
    </TextLink>
  );
}

/** What the notes said and what holds today. */
export function CorrectionSection({ portrait, terms }: PortraitSectionProps) {
  const words = platformWords(terms.locale).detail.corrections;
  return (
    <Section id="corrections" label={words.label} title={words.title}>
      <ul className="grid gap-4">
        {portrait.corrections.map(({ notes, today }) => (
          <li key={notes} className="border-t border-line pt-3 first:border-t-0 first:pt-0">
            <dl className="grid gap-x-10 gap-y-1 md:grid-cols-2">
              <div>
                <dt className="text-sm text-muted">{words.notes}</dt>
                <dd>{notes}</dd>
              </div>
              <div>
                <dt className="text-sm text-muted">{words.today}</dt>
                <dd>
                  <ClaimText claim={today} terms={terms} />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}
