'use client'; // Recharts draws in the browser only.

import { useId, useState, type ChangeEvent } from 'react';
import type { DuelCollection, DuelExplorerRow, DuelWords } from './duel';
import { DuelPanel } from './duel-panel';

const FILTERS = {
  showAll: () => true,
  showDeciding: (row: DuelExplorerRow) => row.strong,
  showDiffering: (row: DuelExplorerRow) => Math.abs(row.difference) >= 1,
} as const;
type Filter = keyof typeof FILTERS;

interface DuelExplorerProps {
  readonly collection: DuelCollection;
  readonly chosen: string;
  readonly words: DuelWords;
}

/** The head-to-head with a choice of rival, of a whole group and of criteria; the same numbers as the server's picture. */
export function DuelExplorer({ collection: { duels, reasons, sources }, chosen, words }: DuelExplorerProps) {
  const [rival, setRival] = useState(chosen);
  const [group, setGroup] = useState('');
  const [filter, setFilter] = useState<Filter>('showAll');
  const shown = duels.filter((duel) => (group === '' ? duel.rival === rival : duel.group === group));
  const reach = Math.max(...shown.flatMap(({ rows }) => rows.map(({ difference }) => Math.abs(difference))), 1);
  const groups = new Map(duels.map((duel) => [duel.group, duel.groupName]));
  return (
    <>
      <div className="no-print mb-4 flex flex-wrap gap-x-6 gap-y-2">
        <Choice label={words.group} value={group} options={[['', words.oneRival], ...groups]} onChoose={setGroup} />
        {group === '' && (
          <Choice label={words.rival} value={rival} options={duels.map((duel) => [duel.rival, duel.rivalName])} onChoose={setRival} />
        )}
        <Choice
          label={words.show}
          value={filter}
          options={Object.keys(FILTERS).map((id) => [id, words[id as Filter]])}
          onChoose={(id) => {
            setFilter(id as Filter);
          }}
        />
      </div>
      <p className="mb-4 text-sm text-muted">{words.hint}</p>
      <div className="space-y-10">
        {shown.map((duel, place) => (
          <DuelPanel
            key={duel.rival}
            tableId={place === 0 ? 'duel-table' : `duel-table-${duel.rival}`}
            duel={{ ...duel, rows: duel.rows.filter(FILTERS[filter]) }}
            reach={reach}
            reasons={reasons}
            sources={sources}
            words={words}
          />
        ))}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly onChoose: (id: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex min-h-11 items-center gap-2">
      <label htmlFor={id} className="text-sm text-muted">
        {label}
      </label>
      <select
        id={id}
        className="min-h-11 max-w-60 rounded border border-line-strong bg-surface px-2"
        value={value}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => {
          onChoose(event.target.value);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
