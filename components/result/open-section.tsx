import { Section } from '@/components/ui/section';
import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { isOpen } from '@/lib/report/result';
import { ALL_OPEN, editPath } from '@/lib/share';
import { AnswerForm, AnswerOptions } from './answer-options';
import type { ResultParts } from './parts';

/** The open questions that tell most, answered where they stand; the way to all of them. */
export function OpenSection({ parts: { report, links, words, own } }: { readonly parts: ResultParts }) {
  const { outlook } = report;
  const open = report.answers.filter(isOpen).length;
  if (!outlook || open === 0) return null;
  const asked = outlook.questions.flatMap(({ question }) => report.answers.filter((answer) => answer.question === question));
  return (
    <Section id="open" label={own.open.label} title={open === 1 ? own.open.one : fill(own.open.some, { n: open })}>
      <p className="max-w-3xl">{outlook.sentence}</p>
      {asked.length > 0 && (
        <AnswerForm links={links} className="no-print mt-3 grid gap-x-10 gap-y-5 md:grid-cols-3">
          {asked.map((answer) => (
            <div key={answer.question}>
              <h3 className="mb-2 text-base">{answer.title}</h3>
              <AnswerOptions answer={answer} unknown={words.answers.unknown} />
              <TextLink look="line" className="mt-1 text-sm" href={editPath(links, answer.question)}>
                {own.open.explain}
                <span className="sr-only">: {answer.short}</span>
              </TextLink>
            </div>
          ))}
        </AnswerForm>
      )}
      <p className="no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ButtonLink look="secondary" href={editPath(links, ALL_OPEN)}>
          {fill(own.open.all, { n: open })}
        </ButtonLink>
        {asked.length > 0 && <span className="text-sm text-muted">{own.open.press}</span>}
      </p>
    </Section>
  );
}
