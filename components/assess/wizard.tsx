'use client'; // The answers live in this browser, and the ranking moves with each of them.

import { useEffect, useRef, useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { ALL_OPEN } from '@/lib/share';
import { JumpList } from './jump-list';
import { KitProvider, useAsked, useAssess, useKit, type AssessProps } from './kit';
import { useLateSteps } from './late';
import { LiveRanking } from './live-ranking';
import { sheetPath } from './opening';
import { assumeOutlook, watchOutlook, workOutOutlook } from './outlook';
import { QuestionStep } from './question-step';
import { listUnanswered, type Walk } from './order';
import { Progress } from './progress';
import { repliedSentence } from './replied';
import { GOES_ON, NUMBER_KEYS, useSetting } from './settings';
import { useIsReturning } from './step-actions';
import { focusStepHeading } from './step-heading';
import { CHECK_STEP, firstQuestion, listSteps, nextPlace, PRIORITIES_STEP, readPlace, resumeStep, stepHash, type Place } from './steps';
import { visit, type Desk } from './store';
import { goToHash, replaceAddress, useHash, useSearch } from './use-address';
import { BASE } from '@/lib/model/base-path';

/** The questionnaire, one question at a time. */
export function Wizard(props: AssessProps) {
  return (
    <KitProvider {...props}>
      <WizardPage />
    </KitProvider>
  );
}

function WizardPage() {
  const { desk, words } = useKit();
  const { place, isNamed } = usePlace();
  const isOpen = useAssess((state) => state.isOpen);
  const isReturning = useIsReturning();
  const late = useLateSteps(place.step);
  const isThere = late !== null || desk.rules.questions.some(({ id }) => id === place.step);
  useStepEffects(isNamed && isThere ? place.step : null);
  useVisits(isNamed ? place.step : null);
  useEffect(() => watchOutlook(desk), [desk]);
  const restart = (): void => {
    goToHash(stepHash(firstQuestion(desk.rules)));
    focusStepHeading();
  };
  return (
    <>
      {late && <late.Notices />}
      <div
        aria-busy={!isOpen}
        className="grid gap-x-8 gap-y-8 in-[.resuming]:aria-busy:invisible lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr] xl:grid-cols-[12.5rem_minmax(0,1fr)_21rem]"
      >
        <nav aria-label={words.list} className="no-print hidden xl:row-span-2 xl:block">
          <JumpList current={place.step} />
        </nav>
        <div className="min-w-0">
          {!isReturning && <Progress />}
          <Step place={place} late={late} />
        </div>
        <div className="min-w-0 lg:row-span-2">
          <div className="lg:sticky lg:top-6">
            <LiveRanking />
          </div>
        </div>
        <div className="no-print min-w-0 xl:border-t xl:border-line xl:pt-2">
          <JumpDisclosure current={place.step} />
          <Preferences onRestart={restart} step={place.step} />
        </div>
      </div>
    </>
  );
}

interface StepProps {
  readonly place: Place;
  readonly late: ReturnType<typeof useLateSteps>;
}

function Step({ place, late }: StepProps) {
  const { desk, rules, locale, texts } = useKit();
  const isReturning = useIsReturning();
  const goOn = async (): Promise<void> => {
    const isOneChange = isReturning && place.trip !== 'open';
    const next = isOneChange ? null : nextPlace(place, await walkOf(desk));
    if (next) goToHash(stepHash(next.step, next.trip));
    else if (isReturning) window.location.assign(sheetPath(desk.store.getState().sheet, { rules, locale }));
    else goToHash(stepHash(CHECK_STEP));
  };
  const onContinue = (): void => void goOn();
  const question = texts.questions.find(({ id }) => id === place.step);
  if (question) return <QuestionStep key={question.id} question={question} place={place} onContinue={onContinue} />;
  if (!late) return null;
  return place.step === CHECK_STEP ? <late.CheckStep /> : <late.PrioritiesStep place={place} onContinue={onContinue} />;
}

/** Works out what is open where nobody did so yet: a reader may be quicker than the watch. */
async function walkOf(desk: Desk): Promise<Walk> {
  const outlook = await workOutOutlook(desk).catch(() => assumeOutlook(desk));
  const { sheet, isGoingOn, asked } = desk.store.getState();
  return { rules: desk.rules, sheet, outlook, isGoingOn, asked: asked?.questions ?? null };
}

/** The step that the address names; where it names none, the one to go on with, or the last one shown. */
function usePlace(): { readonly place: Place; readonly isNamed: boolean } {
  const { desk, rules } = useKit();
  const isOpen = useAssess((state) => state.isOpen);
  const steps = listSteps(rules);
  const hash = useHash();
  const sheet = useAssess((state) => state.sheet);
  const asked = useAssess((state) => state.asked?.questions ?? null);
  const isAllOpen = isOpen && hash === `#${ALL_OPEN}`;
  const opened: Place | null = isAllOpen ? { step: listUnanswered(rules, sheet.answers, asked)[0] ?? CHECK_STEP, trip: 'open' } : null;
  const place = isOpen ? (opened ?? readPlace(hash, steps)) : null;
  const [last, setLast] = useState<Place | null>(null);
  if (place && (place.step !== last?.step || place.trip !== last.trip)) setLast(place);
  const needsAddress = isOpen && (!place || isAllOpen);
  useEffect(() => {
    if (!needsAddress) return;
    let isCurrent = true;
    const name = async (): Promise<void> => {
      // Whatever is answered meanwhile, the question on screen stays.
      const { sheet: atFirst } = desk.store.getState();
      const address = last ? stepHash(last.step, last.trip) : stepHash(resumeStep({ ...(await walkOf(desk)), sheet: atFirst }));
      if (isCurrent) replaceAddress(address);
    };
    void name();
    return () => {
      isCurrent = false;
    };
  }, [needsAddress, last, desk]);
  return { place: place ?? last ?? { step: steps[0] ?? CHECK_STEP, trip: null }, isNamed: place !== null };
}

/** The page's title names the step, and a change of step moves the focus to it. Null while the address names none. */
function useStepEffects(step: string | null): void {
  const { texts, words } = useKit();
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (step === null) return;
    const others: Readonly<Record<string, string>> = { [PRIORITIES_STEP]: words.priorities.title, [CHECK_STEP]: words.check.title };
    const title = texts.questions.find(({ id }) => id === step)?.title ?? others[step] ?? words.title;
    document.title = fill(words.stepTitle, { step: title, name: words.name });
    if (shown.current !== null && shown.current !== step) focusStepHeading();
    shown.current = step;
  }, [step, texts, words]);
}

/** Remembers that a question came on screen, also after the sheet was emptied under it. Null while the address names no step. */
function useVisits(step: string | null): void {
  const { desk, rules } = useKit();
  const isNew = useAssess(({ sheet }) => step !== null && !sheet.visited.includes(step));
  useEffect(() => {
    if (isNew && step !== null && rules.questions.some(({ id }) => id === step)) visit(desk, step);
  }, [desk, rules, step, isNew]);
}

function JumpDisclosure({ current }: { readonly current: string }) {
  const { words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const { length: total } = useAsked();
  return (
    <nav aria-label={words.list} className="xl:hidden">
      <Disclosure summary={fill(words.listOf, { replied: repliedSentence(sheet, total, words) })}>
        <JumpList current={current} />
      </Disclosure>
    </nav>
  );
}

/** Other ways to fill in the sheet. */
function Preferences({ step, onRestart }: { readonly step: string; readonly onRestart: () => void }) {
  const { locale, words } = useKit();
  const search = useSearch();
  const late = useLateSteps(step);
  return (
    <div className="flex flex-wrap items-start gap-x-5 text-sm">
      <TextLink look="alone" className="flex" href={`${BASE}/${locale}/assess/all${search}#${step}`}>
        {words.toAll}
      </TextLink>
      <span className="hidden sm:block">
        <SettingBox setting={NUMBER_KEYS} label={words.numberKeys} />
      </span>
      <SettingBox setting={GOES_ON} label={words.goesOn} />
      {late && <late.StartOver onDone={onRestart} />}
    </div>
  );
}

function SettingBox({ setting, label }: { readonly setting: typeof GOES_ON; readonly label: string }) {
  const [isOn, set] = useSetting(setting);
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        className="size-4.5 accent-accent"
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          set(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
