import { memo, useMemo, useState } from 'react';
import type { Kept } from '@/components/parts/memory/kept';
import {
  answersOf,
  answerWorkload,
  changeWorkload,
  codeOf,
  IMPORTANCES,
  readSheet,
  type Table,
  type Workload,
} from '@/components/parts/memory/workloads';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextLink } from '@/components/ui/text-link';
import { assess } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { decodeLink, resultPath } from '@/lib/share';
import { AnswerFields } from './answer-fields';
import type { TableKit } from './kit';
import { NameField } from './name-field';

interface RowItemProps {
  readonly kit: TableKit;
  readonly at: { readonly row: Workload; readonly place: number; readonly table: Table };
  readonly kept: Kept<Table>;
  readonly does: {
    readonly move: (row: Workload, place: number, step: -1 | 1) => void;
    readonly duplicate: (row: Workload, place: number) => void;
    readonly remove: (row: Workload, place: number) => void;
  };
}

/** What a workload is called; by its place, from 0, where it has no name. */
export function nameRow({ title }: Workload, place: number, words: TableKit['words']): string {
  return title === '' ? fill(words.row.number, { n: place + 1 }) : title;
}

/** A workload: its name, how it stands, and its answers, to be changed in place. */
export function RowItem({ kit, at, kept, does }: RowItemProps) {
  const { row, place, table } = at;
  const { words } = kit;
  const name = nameRow(row, place, words);
  const [isOpen, setOpen] = useState(false);
  const change = (changed: Partial<Pick<Workload, 'title' | 'importance' | 'isPlanned'>>): void => {
    kept.change((now) => changeWorkload(now, row.id, changed));
  };
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span aria-hidden="true" className="w-6 text-right text-muted tabular-nums">
          {place + 1}
        </span>
        <NameField
          label={fill(words.row.name, { n: place + 1 })}
          title={row.title}
          onTitle={(title) => {
            change({ title });
          }}
        />
        <label className="flex min-h-11 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4.5 accent-accent"
            checked={row.isPlanned}
            onChange={({ target }) => {
              change({ isPlanned: target.checked });
            }}
          />
          {words.row.planned}
          <span className="sr-only">{`: ${name}`}</span>
        </label>
        <SelectField
          label={words.row.importance}
          labelled="before"
          value={String(row.importance)}
          options={IMPORTANCES.map((id, index) => ({ id: String(id), name: words.row.importances[index] ?? '' }))}
          onChoose={(chosen) => {
            change({ importance: IMPORTANCES.find((id) => String(id) === chosen) ?? 1 });
          }}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 text-sm sm:pl-10">
        <RowFacts kit={kit} row={row} table={table} />
        <div className="flex flex-wrap gap-x-3">
          <button
            type="button"
            className="link-alone px-1 font-semibold"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {words.row.answers}
            <span className="sr-only">{`: ${name}`}</span>
            <span aria-hidden="true" className="w-5 text-center">
              {isOpen ? '−' : '+'}
            </span>
          </button>
          <RowActions at={at} name={name} words={words} does={does} />
          <ResultLink kit={kit} at={at} name={name} />
        </div>
      </div>
      {isOpen && <RowAnswers kit={kit} at={at} kept={kept} />}
    </li>
  );
}

interface RowActionsProps extends Pick<RowItemProps, 'at' | 'does'> {
  readonly name: string;
  readonly words: TableKit['words'];
}

/** A press each: a place up or down, a copy, away. */
function RowActions({ at: { row, place, table }, name, words, does }: RowActionsProps) {
  const actions = [
    {
      id: 'up',
      isThere: place > 0,
      does: () => {
        does.move(row, place, -1);
      },
    },
    {
      id: 'down',
      isThere: place < table.rows.length - 1,
      does: () => {
        does.move(row, place, 1);
      },
    },
    {
      id: 'duplicate',
      isThere: true,
      does: () => {
        does.duplicate(row, place);
      },
    },
    {
      id: 'delete',
      isThere: true,
      does: () => {
        does.remove(row, place);
      },
    },
  ] as const;
  return actions
    .filter(({ isThere }) => isThere)
    .map((action) => (
      <Press key={action.id} id={`${action.id}-${row.id}`} label={words.row[action.id]} name={name} onClick={action.does} />
    ));
}

interface PressProps {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly onClick: () => void;
}

/** A button whose name tells which workload it is of. */
function Press({ id, label, name, onClick }: PressProps) {
  return (
    <Button look="quiet" id={id} onClick={onClick}>
      {label}
      <span className="sr-only">{`: ${name}`}</span>
    </Button>
  );
}

interface PartProps {
  readonly kit: TableKit;
  readonly at: RowItemProps['at'];
  readonly name: string;
}

function ResultLink({ kit: { locale, words, data }, at: { row, table }, name }: PartProps) {
  return (
    <TextLink look="alone" className="px-1" href={resultPath({ locale, code: codeOf(row, table, data.rules), title: row.title })}>
      {words.row.result}
      <span className="sr-only">{`: ${name}`}</span>
    </TextLink>
  );
}

interface FactsProps {
  readonly kit: TableKit;
  readonly row: Workload;
  readonly table: Table;
}

/** Where it would run by itself, and how much of it is answered. Worked out anew only where its own row or the shared answers change. */
const RowFacts = memo(
  function RowFacts({ kit: { words, data }, row, table }: FactsProps) {
    const { rules, questions, platforms } = data;
    const facts = useMemo(() => {
      const { answers, priorities } = answersOf(row, table, rules);
      const own = readSheet(row.code, rules).answers;
      const [first] = assess(rules, answers, priorities).ranking;
      const link = decodeLink(row.code);
      const shared = Object.keys(answers).filter((id) => !(id in own)).length;
      const answered = fill(words.row.answered, { n: Object.keys(answers).length, total: questions.length });
      return [
        first && first.status !== 'out' ? fill(words.row.first, { platform: platforms[first.alternative] ?? '' }) : words.row.none,
        shared === 0 ? answered : fill(words.aside, { text: answered, more: fill(words.row.shared, { n: shared }) }),
        ...(link.ok && link.contentVersion !== rules.version ? [fill(words.row.rules, { version: link.contentVersion })] : []),
      ];
    }, [row, table, rules, questions, platforms, words]);
    return <p className="text-muted">{facts.join(' · ')}</p>;
  },
  (before, after) => before.kit === after.kit && before.row === after.row && before.table.shared === after.table.shared,
);

/** The questions of a workload with its own answers. */
function RowAnswers({ kit, at: { row, table }, kept }: Pick<RowItemProps, 'kit' | 'at' | 'kept'>) {
  const { rules, questions } = kit.data;
  return (
    <div className="sm:pl-10">
      <AnswerFields
        kit={kit}
        questions={questions}
        own={readSheet(row.code, rules).answers}
        shared={readSheet(table.shared, rules).answers}
        onReply={(reply) => {
          kept.change((now) => answerWorkload(now, row.id, { reply, rules }));
        }}
      />
    </div>
  );
}
