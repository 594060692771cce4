import { NameLink } from './graph-tables';
import { PictureSection } from './picture-section';
import { SiblingNav } from './sibling-nav';
import { BareTable, ColumnHead, Row } from '@/components/ui/table';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { type CriterionQuestions, criterionPath, graphPath } from '@/lib/report/knowledge';

interface CriterionQuestionsPageProps {
  readonly id: string;
  readonly title: string;
  /** How many rules the criterion has. */
  readonly rules: number;
  readonly found: CriterionQuestions;
  readonly others: readonly { readonly title: string; readonly href: string }[];
  readonly locale: Locale;
}

/** One criterion of the graph: its lines, and the answers that move it. */
export function CriterionQuestionsPage({ id, title, rules, found, others, locale }: CriterionQuestionsPageProps) {
  const { criterion: words, picture, all } = graphWords(locale);
  return (
    <PageBody>
      <PageHead
        title={title}
        lead={fill(words.lead, { questions: found.questions.length, n: rules })}
        above={<p className="text-sm text-muted">{words.above}</p>}
      >
        <p className="no-print mt-3 flex flex-wrap gap-x-5">
          <TextLink look="row" href={graphPath(locale)}>
            {all}
          </TextLink>
          <TextLink look="row" href={criterionPath(locale, id)}>
            {words.link}
          </TextLink>
        </p>
      </PageHead>
      <Contents
        title={knowledgeWords(locale).contents}
        entries={[
          { id: 'picture', label: picture.label },
          { id: 'answers', label: words.label },
        ]}
      />
      <PictureSection graph={found.graph} locale={locale} />
      <Section id="answers" label={words.label} title={words.title}>
        <AnswerTable found={found} locale={locale} />
      </Section>
      <SiblingNav label={words.others} links={others} />
    </PageBody>
  );
}

function AnswerTable({ found, locale }: Pick<CriterionQuestionsPageProps, 'found' | 'locale'>) {
  const { criterion: words, questions: shared } = graphWords(locale);
  return (
    <BareTable
      caption={words.caption}
      stacks
      head={
        <>
          <ColumnHead>{shared.question}</ColumnHead>
          <ColumnHead>{words.answers}</ColumnHead>
        </>
      }
    >
      {found.questions.map(({ key, answers, ...name }) => (
        <Row key={key} head={<NameLink name={name} />}>
          <td>{answers.join(' · ')}</td>
        </Row>
      ))}
    </BareTable>
  );
}
