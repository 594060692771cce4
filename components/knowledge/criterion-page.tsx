import { ClaimText } from '../parts/claim-text';
import { TermHint, TermNotes, TextWithTerms } from '../parts/terms';
import { EffectList } from './effect-list';
import { SiblingNav } from './sibling-nav';
import { SourceSection } from './source-section';
import { ValueBar } from './value-bar';
import { WayBack } from './way-back';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section, SectionNote } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import { criterionPath, type CriterionText } from '@/lib/report/knowledge';
import type { ReportEvidence } from '@/lib/report/reader';
import type { PageTerms } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

interface CriterionPageProps {
  readonly criterion: CriterionText;
  /** The other criteria. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly sources: readonly ReportEvidence[];
  readonly terms: PageTerms;
}

/** A criterion whole: its scale, where each platform starts, what answers change, and what all of it rests on. */
export function CriterionPage({ criterion, others, sources, terms }: CriterionPageProps) {
  const { locale } = terms;
  const { title, criterion: words } = methodWords(locale);
  const shared = knowledgeWords(locale);
  const parts = (['scale', 'base', 'effects'] as const).map((id) => ({ id, label: words[id].label }));
  return (
    <PageBody>
      <PageHead
        title={criterion.title}
        lead={<TextWithTerms text={criterion.summary} terms={terms} />}
        above={<p className="text-sm text-muted">{shared.criterion}</p>}
      >
        <WayBack href={`${BASE}/${locale}/method#rules`}>{title}</WayBack>
        <TermHint locale={locale} />
      </PageHead>
      <Contents title={shared.contents} entries={[...parts, { id: 'sources', label: shared.sources.label }]} />
      <ScaleSection criterion={criterion} terms={terms} />
      <BaseSection criterion={criterion} terms={terms} />
      <EffectSection criterion={criterion} terms={terms} />
      <SourceSection sources={sources} locale={locale} />
      <SiblingNav label={words.others} links={others.map((other) => ({ href: criterionPath(locale, other.id), title: other.title }))} />
      <TermNotes terms={terms} />
    </PageBody>
  );
}

interface CriterionSectionProps {
  readonly criterion: CriterionText;
  readonly terms: PageTerms;
}

function ScaleSection({ criterion: { worst, best, origin }, terms: { locale } }: CriterionSectionProps) {
  const words = methodWords(locale).criterion.scale;
  return (
    <Section id="scale" label={words.label} title={words.title}>
      <dl className="grid gap-2">
        {[
          { term: words.worst, text: worst },
          { term: words.best, text: best },
          { term: words.origin, text: origin },
        ].map(({ term, text }) => (
          <div key={term} className="labelled">
            <dt className="font-semibold">{term}</dt>
            <dd className="max-w-3xl">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function BaseSection({ criterion, terms }: CriterionSectionProps) {
  const words = methodWords(terms.locale).criterion.base;
  return (
    <Section id="base" label={words.label} title={words.title}>
      <SectionNote>{words.note}</SectionNote>
      <dl className="values">
        {criterion.base.map(({ alternative, short, family, points, reason }) => (
          <div key={alternative} id={`base-${alternative}`}>
            <dt>
              <span>{short}</span>
              <ValueBar value={points} family={family} />
              <span>{points}</span>
            </dt>
            <dd>
              <ClaimText claim={reason} terms={terms} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function EffectSection({ criterion: { effects }, terms }: CriterionSectionProps) {
  const words = methodWords(terms.locale).criterion.effects;
  return (
    <Section id="effects" label={words.label} title={fill(words.title, { n: effects.length })}>
      <SectionNote>{words.note}</SectionNote>
      <EffectList effects={effects} terms={terms} />
    </Section>
  );
}
