'use client'; // With script the ranking moves along and the answers are kept; without, it is a plain form.

import type { SyntheticEvent } from 'react';
import { TextLink } from '@/components/ui/text-link';
import { assess } from '@/lib/engine';
import { formatPoints, showScore } from '@/lib/report/reader';
import { KitProvider, useAsked, useAssess, useKit, type AssessProps } from './kit';
import { LiveRanking } from './live-ranking';
import { Notices } from './notices';
import { sheetPath } from './opening';
import { listSections, type SectionName } from './order';
import { PresetsLine } from './preset-notice';
import { PriorityFields } from './priority-fields';
import { QuestionFields } from './question-fields';
import { StartOver } from './start-over';
import { PRIORITIES_STEP } from './steps';
import { TitleField } from './title-field';
import { useSearch } from './use-address';
import { BASE } from '@/lib/model/base-path';

/** The questionnaire on one page: a form that also works without script, its fields named as in the address of a prefill. */
export function OnePage(props: AssessProps) {
  return (
    <KitProvider {...props}>
      <OnePageForm />
    </KitProvider>
  );
}

const FORM = 'all-questions';
const SECTIONS: readonly SectionName[] = ['opening', 'core', 'further'];

function OnePageForm() {
  const { desk, rules, locale, words } = useKit();
  const search = useSearch();
  // The order of ordered choices is on the sheet alone.
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    window.location.assign(sheetPath(desk.store.getState().sheet, { rules, locale }));
  };
  return (
    <>
      <h1 className="text-2xl sm:text-3xl">{words.allTitle}</h1>
      <p className="mt-2 mb-4 text-muted">
        {words.workload} {words.allIntro} <TextLink href={`${BASE}/${locale}/assess${search}`}>{words.toSteps}</TextLink>
      </p>
      <Notices />
      <PresetsLine />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <form id={FORM} action={`${BASE}/${locale}/r`} method="get" className="min-w-0" onSubmit={onSubmit}>
          {SECTIONS.map((section) => (
            <Section key={section} section={section} />
          ))}
          <section id={PRIORITIES_STEP} className="section mb-8">
            <h2>{words.priorities.title}</h2>
            <p className="mt-2 max-w-prose text-muted">{words.priorities.intro}</p>
            <PriorityFields />
            <TitleField />
          </section>
          <div className="action-bar flex flex-col gap-1.5 sm:flex-row sm:items-center sm:justify-between lg:hidden">
            <Leader />
            <Submit />
          </div>
        </form>
        <div className="min-w-0">
          <div className="flex flex-col gap-2 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
            <span className="hidden shrink-0 lg:flex">
              <Submit />
            </span>
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

function Section({ section }: { readonly section: SectionName }) {
  const { rules, texts, words } = useKit();
  const asked = useAsked();
  const listed = listSections(rules)[section].filter((id) => asked.includes(id));
  const questions = listed.flatMap((id) => texts.questions.find((question) => question.id === id) ?? []);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={`${FORM}.${section}`} className="section mb-8">
      <h2 id={`${FORM}.${section}`}>{words.sections[section]}</h2>
      {questions.map((question) => (
        <div key={question.id} id={question.id} className="border-line py-6 first-of-type:pt-0 not-first-of-type:border-t">
          <QuestionFields question={question} heading={<h3 className="text-xl">{question.title}</h3>} isAlone={false} />
        </div>
      ))}
    </section>
  );
}

function Submit() {
  const { words } = useKit();
  return (
    <button className="button-primary shrink-0 lg:grow" type="submit" form={FORM}>
      {words.check.submit}
    </button>
  );
}

/** Who is first so far, in one line: the ranking of a small screen. */
function Leader() {
  const { rules, texts, words } = useKit();
  const { answers, priorities } = useAssess((state) => state.sheet);
  const { ranking, weightTotal } = assess(rules, answers, priorities);
  const ahead = ranking.filter(({ status }) => status !== 'out').slice(0, 2);
  return (
    <ol aria-label={words.ranking.title} className="flex min-w-0 flex-col gap-x-4 text-xs tabular-nums sm:flex-row">
      {ahead.map((entry) => (
        <li key={entry.alternative} className="flex justify-between gap-x-2">
          <span>
            {entry.rank} <span className="font-semibold">{texts.alternatives[entry.alternative]}</span>
          </span>
          <span>{formatPoints(showScore(entry, weightTotal).score)}</span>
        </li>
      ))}
    </ol>
  );
}
