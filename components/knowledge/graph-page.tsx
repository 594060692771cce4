import { ContradictionSection } from './contradiction-list';
import { CriteriaTable, QuestionTable } from './graph-tables';
import { RuleMap } from './rule-map';
import { WayBack } from './way-back';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section, SectionNote } from '@/components/ui/section';
import { fill, type Locale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import type { ContradictionText, GraphText } from '@/lib/report/knowledge';
import { BASE } from '@/lib/model/base-path';

interface GraphPageProps {
  readonly graph: GraphText;
  readonly contradictions: readonly ContradictionText[];
  readonly counts: { readonly questions: number; readonly criteria: number; readonly rules: number };
  readonly locale: Locale;
}

/** All questions, criteria and rules as a picture, and the same as tables. */
export function GraphPage({ graph, contradictions, counts, locale }: GraphPageProps) {
  const words = graphWords(locale);
  const parts = (['picture', 'questions', 'criteria', 'contradictions'] as const).map((id) => ({ id, label: words[id].label }));
  return (
    <PageBody>
      <PageHead title={words.title} lead={fill(words.lead, counts)}>
        <WayBack href={`${BASE}/${locale}/method`}>{methodWords(locale).title}</WayBack>
      </PageHead>
      <Contents title={knowledgeWords(locale).contents} entries={parts} />
      <Section id="picture" label={words.picture.label} title={words.picture.title}>
        <SectionNote>{words.picture.note}</SectionNote>
        <RuleMap graph={graph} />
      </Section>
      <Section id="questions" label={words.questions.label} title={words.questions.title}>
        <QuestionTable graph={graph} locale={locale} />
      </Section>
      <Section id="criteria" label={words.criteria.label} title={words.criteria.title}>
        <CriteriaTable graph={graph} locale={locale} />
      </Section>
      <ContradictionSection contradictions={contradictions} locale={locale} />
    </PageBody>
  );
}
