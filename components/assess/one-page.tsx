'use client'; // With script the ranking moves along and the answers are kept; without, it is a plain form.

import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { ContradictionsNotice } from './contradictions-notice';
import { KitProvider, useKit, type AssessProps } from './kit';
import { LiveRanking } from './live-ranking';
import { Notices } from './notices';
import { PriorityFields } from './priority-fields';
import { QuestionFields } from './question-fields';
import { StartOver } from './start-over';
import { orderQuestions, PRIORITIES_STEP } from './steps';
import { TitleField } from './title-field';
import { useSearch } from './use-address';

/** The questionnaire on one page: a form that also works without script, its fields named as in the address of a prefill. */
export function OnePage(props: AssessProps) {
  return (
    <KitProvider {...props}>
      <OnePageForm />
    </KitProvider>
  );
}

function OnePageForm() {
  const { rules, locale, texts, words } = useKit();
  const search = useSearch();
  const questions = orderQuestions(rules).flatMap((id) => texts.questions.find((question) => question.id === id) ?? []);
  return (
    <>
      <h1 className="text-2xl sm:text-3xl">{words.allTitle}</h1>
      <p className="mt-2 mb-4 text-muted">
        {words.workload} {words.allIntro} <TextLink href={`/${locale}/assess${search}`}>{words.toSteps}</TextLink>
      </p>
      <Notices />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <form action={`/${locale}/r`} method="get" className="min-w-0">
          {questions.map((question) => (
            <section key={question.id} id={question.id} className="border-t border-line py-6">
              <QuestionFields question={question} heading={<h2 className="text-xl">{question.title}</h2>} isAlone={false} />
              <ContradictionsNotice asked={question.id} />
            </section>
          ))}
          <section id={PRIORITIES_STEP} className="border-t border-line py-6">
            <h2 className="text-xl">{words.priorities.title}</h2>
            <p className="mt-2 max-w-prose text-muted">{words.priorities.intro}</p>
            <PriorityFields />
            <TitleField />
          </section>
          <Button type="submit">{words.check.submit}</Button>
        </form>
        <div className="min-w-0">
          <div className="flex flex-col gap-2 lg:sticky lg:top-6">
            <LiveRanking />
            <StartOver
              onDone={() => {
                window.scrollTo(0, 0);
              }}
            />
          </div>
        </div>
      </div>
    </>
  );
}
