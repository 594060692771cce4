import { TermHint, TermNotes, TextWithTerms } from '../parts/terms';
import { Contents } from '../ui/contents';
import { PageBody, PageHead } from '../ui/page-head';
import { LimitList } from './limit-list';
import { CaseSection, CorrectionSection, CostSection, CriteriaSection, DutySection, StepSection } from './portrait-sections';
import { ProductSection } from './product-section';
import { SiblingNav } from './sibling-nav';
import { SourceSection } from './source-section';
import { UseSection } from './use-section';
import { FamilyMark } from '@/components/parts/family-mark';
import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { productWords } from '@/lib/locale/words/products';
import { platformWords } from '@/lib/locale/words/platforms';
import type { PlaceGroup, PlatformPortrait, PlatformUse } from '@/lib/report/knowledge';
import type { ProductName } from '@/lib/report/products';
import type { PlatformName, ReportEvidence } from '@/lib/report/reader';
import type { PageTerms } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

interface PortraitProps {
  readonly portrait: PlatformPortrait;
  readonly places: readonly PlaceGroup[];
  readonly products: readonly ProductName[];
  /** One, where there are typical workloads. */
  readonly uses: readonly PlatformUse[];
  readonly others: readonly PlatformName[];
  readonly sources: readonly ReportEvidence[];
  readonly terms: PageTerms;
}

/** A platform whole: what it is, what speaks for and against it, what excludes it, what moves it, how to begin. */
export function Portrait({ portrait, places, products: compared, uses, others, sources, terms }: PortraitProps) {
  const { locale } = terms;
  const words = platformWords(locale).detail;
  const shared = knowledgeWords(locale);
  const own = productWords(locale);
  const { limits, caveats, corrections } = portrait;
  const shown = ['case', 'costs', 'limits', 'caveats', 'criteria', 'duties', 'steps', 'corrections'] as const;
  const entries = shown
    .filter((id) => (id !== 'caveats' || caveats.length > 0) && (id !== 'corrections' || corrections.length > 0))
    .map((id) => ({ id, label: words[id].label }));
  return (
    <PageBody>
      <PageHead
        title={portrait.name}
        lead={<TextWithTerms text={portrait.summary} terms={terms} />}
        above={<FamilyMark family={portrait.family} label={portrait.familyName} />}
      >
        <p className="mt-2 text-muted">{fill(words.products, { list: portrait.examples.join(', ') })}</p>
        <p className="mt-3 flex flex-wrap gap-x-5">
          <ButtonLink look="quiet" href={`${BASE}/${locale}/assess`}>
            {words.assess}
          </ButtonLink>
          <ButtonLink look="quiet" href={`${BASE}/${locale}/systems/${portrait.alternative}`}>
            {words.systems}
          </ButtonLink>
        </p>
        <TermHint locale={locale} />
      </PageHead>
      <Contents
        title={shared.contents}
        entries={[
          { id: 'use', label: own.use.label },
          ...entries,
          { id: 'products', label: own.here.label },
          { id: 'sources', label: shared.sources.label },
        ]}
      />
      {uses.map((use) => (
        <UseSection key="use" use={use} locale={locale} />
      ))}
      <CaseSection portrait={portrait} terms={terms} />
      <CostSection portrait={portrait} terms={terms} />
      <Section
        id="limits"
        label={words.limits.label}
        title={limits.length === 0 ? words.limits.none : fill(words.limits.title, { n: limits.length })}
      >
        {limits.length === 0 ? <p>{words.limits.noneText}</p> : <LimitList limits={limits} terms={terms} />}
      </Section>
      {caveats.length > 0 && (
        <Section id="caveats" label={words.caveats.label} title={fill(words.caveats.title, { n: caveats.length })}>
          <ul className="grid gap-x-10 gap-y-1 sm:grid-cols-2">
            {caveats.map(({ id, title }) => (
              <li key={id}>
                <TextLink look="row" href={`${BASE}/${locale}/platforms/${portrait.alternative}/caveats#caveat-${id}`}>
                  {title}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CriteriaSection portrait={portrait} terms={terms} />
      <DutySection portrait={portrait} terms={terms} />
      <StepSection portrait={portrait} terms={terms} sources={sources} />
      {corrections.length > 0 && <CorrectionSection portrait={portrait} terms={terms} />}
      <ProductSection products={compared} places={places} locale={locale} />
      <SourceSection sources={sources} locale={locale} />
      <SiblingNav
        label={words.others}
        links={others.map(({ alternative, name }) => ({ href: `${BASE}/${locale}/platforms/${alternative}`, title: name }))}
      />
      <TermNotes terms={terms} />
    </PageBody>
  );
}
