import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { UNKNOWN } from '@/lib/model/answers';
import type { Note } from '@/lib/model/note';
import { wordNote } from '@/lib/report/reader';
import { AnswerRow } from './answer-row';
import { AskColleague, SendBack } from './ask-colleague';
import { choiceTitle } from './choice-title';
import { ContradictionsNotice } from './contradictions-notice';
import { useAsked, useAssess, useKit, useOutlook, type AssessWords } from './kit';
import { sheetPath } from './opening';
import { EnoughNotice } from './enough-notice';
import { OpenQuestions } from './open-questions';
import { listSections, nextQuestion, type SectionName } from './order';
import { usePreset } from './preset-notice';
import { repliedSentence } from './replied';
import { StepHeading } from './step-heading';
import { PRIORITIES_STEP, stepHash } from './steps';
import { goOn } from './store';
import { TitleField } from './title-field';

/** All answers in one place, each with a link to change it, and the way to the recommendation. */
export function CheckStep() {
  const { rules, locale, texts, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const asked = useAssess((state) => state.asked);
  const { length: total } = useAsked();
  const address = sheetPath(sheet, { rules, locale });
  return (
    <>
      <StepHeading
        onEnter={() => {
          window.location.assign(address);
        }}
      >
        {words.check.title}
      </StepHeading>
      <p className="mt-2 text-muted">{fill(words.check.intro, { replied: repliedSentence(sheet, total, words) })}</p>
      <div className="mt-4">
        <ButtonLink href={address}>{words.check.submit}</ButtonLink>
      </div>
      <ContradictionsNotice />
      {asked ? <SendBack /> : <Enough />}
      {SECTIONS.map((section) => (
        <AnswerRows key={section} section={section} />
      ))}
      <h2 className="mt-6 text-base">{words.priorities.short}</h2>
      <dl className="mt-1 border-t border-line text-sm">
        {(['most', 'least'] as const).map((side) => (
          <AnswerRow
            key={side}
            label={words.priorities[side]}
            value={texts.criteria
              .filter(({ id }) => sheet.priorities[side].includes(id))
              .map(({ title }) => title)
              .join(', ')}
            placeholder={words.priorities.none}
            step={PRIORITIES_STEP}
            action={words.check.change}
          />
        ))}
      </dl>
      <OpenQuestions />
      <TitleField />
      {!asked && <AskColleague />}
      <div className="mt-5">
        <ButtonLink href={address}>{words.check.submit}</ButtonLink>
      </div>
    </>
  );
}

const SECTIONS: readonly SectionName[] = ['opening', 'core', 'further'];

/** Why the questions ended here, and the way to the others. */
function Enough() {
  const { desk, rules, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const outlook = useOutlook();
  if (!outlook || (!outlook.settled && outlook.worthAsking > 0)) return null;
  const next = nextQuestion({ rules, sheet, outlook, isGoingOn: true });
  const { most, least } = sheet.priorities;
  return (
    <div className="mt-4">
      <EnoughNotice outlook={outlook}>
        {next !== null && (
          <TextLink
            look="alone"
            className="flex w-fit"
            href={stepHash(next)}
            onClick={() => {
              goOn(desk);
            }}
          >
            {words.outlook.goOn}
          </TextLink>
        )}
        {most.length + least.length === 0 && (
          <TextLink look="alone" className="flex w-fit" href={stepHash(PRIORITIES_STEP, 'check')}>
            {words.outlook.toPriorities}
          </TextLink>
        )}
      </EnoughNotice>
    </div>
  );
}

function wordNoteOf(note: Note | undefined, { note: words }: AssessWords): string {
  return note ? wordNote(note, words) : '';
}

/** What has a reply; a section without any is left out. */
function AnswerRows({ section }: { readonly section: SectionName }) {
  const { rules, texts, words } = useKit();
  const { answers, notes } = useAssess((state) => state.sheet);
  const wordPreset = usePreset();
  const replied = listSections(rules)
    [section].filter((id) => answers[id] !== undefined)
    .flatMap((id) => texts.questions.find((question) => question.id === id) ?? []);
  if (replied.length === 0) return null;
  return (
    <>
      <h2 className="mt-6 text-base">{words.sections[section]}</h2>
      <dl className="mt-1 border-t border-line text-sm">
        {replied.map((question) => {
          const choice = answers[question.id] ?? UNKNOWN;
          return (
            <AnswerRow
              key={question.id}
              label={question.short}
              value={choice === UNKNOWN ? '' : choiceTitle(question, choice, words)}
              placeholder={words.unknown}
              note={wordNoteOf(notes[question.id], words)}
              preset={wordPreset(question)}
              step={question.id}
              action={words.check.change}
            />
          );
        })}
      </dl>
    </>
  );
}
