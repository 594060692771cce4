'use client'; // Recharts draws in the browser only.

import { useState } from 'react';
import { SelectField } from '@/components/ui/select-field';
import type { DuelCollection, DuelExplorerRow } from './duel';
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
}

/** The head-to-head with a choice of rival, of a whole group and of criteria; the same numbers as the server's picture. */
export function DuelExplorer({ collection: { words, duels, reasons, sources }, chosen }: DuelExplorerProps) {
  const [rival, setRival] = useState(chosen);
  const [group, setGroup] = useState('');
  const [filter, setFilter] = useState<Filter>('showAll');
  const shown = duels.filter((duel) => (group === '' ? duel.rival === rival : duel.group === group));
  const reach = Math.max(...shown.flatMap(({ rows }) => rows.map(({ difference }) => Math.abs(difference))), 1);
  const groups = new Map(duels.map((duel) => [duel.group, duel.groupName]));
  return (
    <>
      <div className="no-print mb-4 flex flex-wrap gap-x-6 gap-y-2">
        <SelectField
          labelled="before"
          label={words.group}
          value={group}
          options={[['', words.oneRival] as const, ...groups].map(([id, name]) => ({ id, name }))}
          onChoose={setGroup}
        />
        {group === '' && (
          <SelectField
            labelled="before"
            label={words.rival}
            value={rival}
            options={duels.map((duel) => ({ id: duel.rival, name: duel.rivalName }))}
            onChoose={setRival}
          />
        )}
        <SelectField
          labelled="before"
          label={words.show}
          value={filter}
          options={Object.keys(FILTERS).map((id) => ({ id, name: words[id as Filter] }))}
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
