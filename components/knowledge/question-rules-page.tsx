import { CaveatIndex } from './caveat-index';
import { ContradictionSection } from './contradiction-list';
import { EffectList } from './effect-list';
import { LimitList } from './limit-list';
import { PictureSection } from './picture-section';
import { SiblingNav } from './sibling-nav';
import { SourceSection } from './source-section';
import { Contents, type ContentsEntry } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import { type GraphName, graphPath, type QuestionRules } from '@/lib/report/knowledge';
import type { ReportEvidence } from '@/lib/report/reader';
import type { PageTerms } from '@/lib/report/terms';
import { BASE } from '@/lib/model/base-path';

interface QuestionRulesPageProps {
  readonly id: string;
  readonly found: QuestionRules;
  readonly others: readonly GraphName[];
  readonly sources: readonly ReportEvidence[];
  readonly terms: PageTerms;
}

/** One question of the graph: its lines, and every rule that reads its answer. */
export function QuestionRulesPage({ id, found, others, sources, terms }: QuestionRulesPageProps) {
  const { locale } = terms;
  const words = graphWords(locale);
  return (
    <PageBody>
      <PageHead
        title={found.name}
        lead={fill(words.question.lead, { title: found.title, n: found.rules })}
        above={<p className="text-sm text-muted">{words.question.above}</p>}
      >
        <p className="no-print mt-3 flex flex-wrap gap-x-5">
          <TextLink look="row" href={graphPath(locale)}>
            {words.all}
          </TextLink>
          <TextLink look="row" href={`${BASE}/${locale}/assess#${id}`}>
            {words.question.ask}
          </TextLink>
        </p>
      </PageHead>
      <Contents title={knowledgeWords(locale).contents} entries={listEntries(found, sources, terms)} />
      <PictureSection graph={found.graph} locale={locale} />
      <RuleSections found={found} terms={terms} />
      {sources.length > 0 && <SourceSection sources={sources} locale={locale} />}
      <SiblingNav label={words.question.others} links={others} />
    </PageBody>
  );
}

function listEntries(found: QuestionRules, sources: readonly ReportEvidence[], { locale }: PageTerms): readonly ContentsEntry[] {
  const words = graphWords(locale);
  const kinds = (['exclusions', 'caveats', 'contradictions'] as const).filter((kind) => found[kind].length > 0);
  return [
    { id: 'picture', label: words.picture.label },
    ...found.criteria.map(({ id, title }) => ({ id: `criterion-${id}`, label: title })),
    ...(found.setsWeights ? [{ id: 'weights', label: words.kinds.weights }] : []),
    ...kinds.map((kind) => ({ id: kind, label: words.kinds[kind] })),
    ...(sources.length > 0 ? [{ id: 'sources', label: knowledgeWords(locale).sources.label }] : []),
  ];
}

function RuleSections({ found, terms }: Pick<QuestionRulesPageProps, 'found' | 'terms'>) {
  const { locale } = terms;
  const { question: words, kinds } = graphWords(locale);
  const { exclusions } = methodWords(locale);
  return (
    <>
      {found.criteria.map(({ id, title, effects }) => (
        <Section key={id} id={`criterion-${id}`} label={title} title={fill(words.rules, { criterion: title, n: effects.length })}>
          <EffectList effects={effects} terms={terms} />
        </Section>
      ))}
      {found.setsWeights && (
        <Section id="weights" label={kinds.weights} title={words.weights}>
          <TextLink href={`${BASE}/${locale}/method#weights`}>{words.weightsLink}</TextLink>
        </Section>
      )}
      {found.exclusions.length > 0 && (
        <Section id="exclusions" label={kinds.exclusions} title={fill(words.exclusions, { n: found.exclusions.length })}>
          <LimitList limits={found.exclusions} platformsLabel={exclusions.platforms} terms={terms} />
        </Section>
      )}
      {found.caveats.length > 0 && (
        <Section id="caveats" label={kinds.caveats} title={fill(words.caveats, { n: found.caveats.length })}>
          <CaveatIndex caveats={found.caveats} locale={locale} />
        </Section>
      )}
      {found.contradictions.length > 0 && <ContradictionSection contradictions={found.contradictions} locale={locale} />}
    </>
  );
}
