import type { AssessProps } from '@/components/assess/kit';
import { toAssessTexts } from '@/components/assess/texts';
import { markTerms, type PageTerms } from '@/lib/report/terms';
import { QuestionHelp } from '@/components/knowledge/question-help';
import type { Locale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { catalogue, todaysRules } from '@/lib/server/catalogue';
import { glossary } from '@/lib/server/glossary';

/** Today's rules and texts for the questionnaire in one language, and the words of the glossary in its questions. */
export function assessProps(locale: Locale): { readonly props: AssessProps; readonly terms: PageTerms } {
  const { questions, ...texts } = toAssessTexts(catalogue(), locale);
  const othersOf = ({ title, choices }: (typeof questions)[number]): string[] => [
    title,
    ...choices.flatMap((choice) => [choice.title, choice.meaning]),
  ];
  const terms = markTerms(
    glossary(locale),
    questions.map((question) => [question.why, ...othersOf(question)]),
  );
  // Made here, on the server: the browser gets the finished text and no code for it.
  const helped = questions.map((question) => ({
    ...question,
    why: <QuestionHelp why={question.why} others={othersOf(question)} terms={terms} />,
  }));
  return { props: { locale, rules: todaysRules(), texts: { ...texts, questions: helped }, words: assessWords(locale) }, terms };
}
