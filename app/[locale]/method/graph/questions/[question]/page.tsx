import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { QuestionRulesPage } from '@/components/knowledge/question-rules-page';
import { fill, isLocale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import { describeGraph, describeQuestionRules, drawRuleGraph, pickRules } from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';
import { markTerms } from '@/lib/report/terms';
import { catalogue } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';

export function generateStaticParams(): { question: string }[] {
  return drawRuleGraph(catalogue()).questions.map((question) => ({ question }));
}

interface QuestionRouteProps {
  readonly params: Promise<{ readonly locale: string; readonly question: string }>;
}

export async function generateMetadata({ params }: QuestionRouteProps): Promise<Metadata> {
  const { locale, question } = await params;
  const found = catalogue().questions.find(({ id }) => id === question);
  if (!isLocale(locale) || !found) return {};
  return { title: fill(graphWords(locale).question.pageTitle, { question: found.short[locale] }), description: found.title[locale] };
}

/** One question with every rule that reads its answer. */
export default async function QuestionRoute({ params }: QuestionRouteProps) {
  const { locale, question } = await params;
  const rules = catalogue();
  const asked = rules.questions.find(({ id }) => id === question);
  if (!isLocale(locale) || !asked) notFound();
  const reader = new Reader(pickRules(rules, question), locale);
  const graph = drawRuleGraph(rules);
  const found = describeQuestionRules(reader, graph, asked);
  return (
    <QuestionRulesPage
      id={question}
      found={found}
      others={describeGraph(reader, graph).questions.filter(({ key }) => key !== question)}
      sources={reader.evidence()}
      // Words are explained on the page of each criterion: these pages are long enough without.
      terms={markTerms(glossary(locale), [])}
    />
  );
}
