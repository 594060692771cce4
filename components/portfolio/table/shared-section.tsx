import type { Kept } from '@/components/parts/memory/kept';
import { answerShared, findAlike, liftAlike, listOwn, readSheet, shareWithAll, type Table } from '@/components/parts/memory/workloads';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { fill } from '@/lib/locale';
import { AnswerFields } from './answer-fields';
import type { AskedQuestion, TableKit } from './kit';
import { nameRow } from './row-item';
import { SHARED_QUESTIONS } from './shared-questions';

interface SharedSectionProps {
  readonly kit: TableKit;
  readonly table: Table;
  readonly kept: Kept<Table>;
}

/** What holds for the whole team, set once. */
export function SharedSection({ kit, table, kept }: SharedSectionProps) {
  const { data, words } = kit;
  const { rules } = data;
  const { answers } = readSheet(table.shared, rules);
  const n = Object.keys(answers).length;
  const questions = SHARED_QUESTIONS.flatMap((id) => data.questions.find((question) => question.id === id) ?? []);
  const count = n === 0 ? words.shared.count.none : fill(n === 1 ? words.shared.count.one : words.shared.count.many, { n });
  return (
    <div>
      <Alike kit={kit} table={table} kept={kept} />
      <Disclosure summary={fill(words.aside, { text: words.shared.title, more: count })} id="shared">
        <p className="max-w-prose text-sm text-muted">{words.shared.text}</p>
        <AnswerFields
          kit={kit}
          questions={questions}
          own={answers}
          shared={{}}
          onReply={(reply) => {
            kept.change((now) => answerShared(now, reply, rules));
          }}
          note={(question) => question.id in answers && <OwnAnswers kit={kit} table={table} kept={kept} question={question} />}
        />
      </Disclosure>
    </div>
  );
}

/** Which workloads a shared answer does not reach, and the way to make it hold for them. */
function OwnAnswers({ kit: { data, words }, table, kept, question }: SharedSectionProps & { readonly question: AskedQuestion }) {
  const own = listOwn(table, question.id, data.rules);
  if (own.length === 0) return null;
  const names = own.map((row) => nameRow(row, table.rows.indexOf(row), words)).join(words.shared.separator);
  return (
    <p className="text-sm">
      <bdi>{fill(own.length === 1 ? words.shared.own.one : words.shared.own.many, { n: own.length, names })}</bdi>{' '}
      <Button
        look="quiet"
        onClick={() => {
          kept.change((now) => shareWithAll(now, question.id, data.rules));
        }}
      >
        {words.shared.all}
        <span className="sr-only">{`: ${question.short}`}</span>
      </Button>
    </p>
  );
}

/** Offers to answer once what all workloads answer alike. */
function Alike({ kit: { data, words }, table, kept }: SharedSectionProps) {
  const alike = Object.keys(findAlike(table, SHARED_QUESTIONS, data.rules));
  const n = alike.length;
  if (n === 0) return null;
  const questions = data.questions.filter(({ id }) => alike.includes(id)).map(({ short }) => short);
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm">
      {fill(n === 1 ? words.shared.alike.one : words.shared.alike.many, { n, questions: questions.join(words.shared.separator) })}
      <Button
        look="quiet"
        onClick={() => {
          kept.change((now) => liftAlike(now, SHARED_QUESTIONS, data.rules));
        }}
      >
        {words.shared.lift}
      </Button>
    </p>
  );
}
