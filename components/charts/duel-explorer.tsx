'use client'; // Recharts draws in the browser only.

import { useId, useState, type ChangeEvent } from 'react';
import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { DIVERGING_HEAD, DIVERGING_ROW, type DivergingRow } from './diverging-bars';
import { DuelTable, type DuelTableRow } from './duel-table';
import type { Hue } from './hue';

export interface DuelExplorerRow extends DivergingRow, DuelTableRow {}

/** A head-to-head as plain numbers and names. */
export interface DuelSeries {
  readonly rival: string;
  readonly rivalName: string;
  readonly firstName: string;
  readonly rivalHue: Hue;
  readonly firstHue: Hue;
  readonly caption: string;
  readonly conclusion: string;
  readonly rows: readonly DuelExplorerRow[];
  readonly totals: readonly [first: string, rival: string, difference: string];
}

export interface DuelWords {
  readonly criterion: string;
  readonly difference: string;
  readonly total: string;
  readonly rival: string;
  readonly show: string;
  readonly showAll: string;
  readonly showDeciding: string;
  readonly showDiffering: string;
}

const FILTERS = {
  showAll: () => true,
  showDeciding: (row: DuelExplorerRow) => row.strong,
  showDiffering: (row: DuelExplorerRow) => Math.abs(row.difference) >= 1,
} as const;
type Filter = keyof typeof FILTERS;

interface DuelExplorerProps {
  readonly duels: readonly DuelSeries[];
  readonly chosen: string;
  readonly words: DuelWords;
}

/** The head-to-head with a choice of rival and of criteria; the same numbers as the server's picture. */
export function DuelExplorer({ duels, chosen, words }: DuelExplorerProps) {
  const [rival, setRival] = useState(chosen);
  const [filter, setFilter] = useState<Filter>('showAll');
  const duel = duels.find((series) => series.rival === rival) ?? duels[0];
  if (!duel) return null;
  const rows = duel.rows.filter(FILTERS[filter]);
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <figure>
          <DuelChart duel={duel} rows={rows} />
          <figcaption className="mt-2" aria-live="polite">
            {duel.conclusion}
          </figcaption>
        </figure>
        <DuelTable caption={duel.caption} names={[duel.firstName, duel.rivalName]} rows={rows} totals={duel.totals} words={words} />
      </div>
      <div className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <Choice label={words.rival} value={rival} options={duels.map((series) => [series.rival, series.rivalName])} onChoose={setRival} />
        <Choice
          label={words.show}
          value={filter}
          options={Object.keys(FILTERS).map((id) => [id, words[id as Filter]])}
          onChoose={(id) => {
            setFilter(id as Filter);
          }}
        />
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

function DuelChart({ duel, rows }: { readonly duel: DuelSeries; readonly rows: readonly DuelExplorerRow[] }) {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const reach = Math.max(...duel.rows.map(({ difference }) => Math.abs(difference)), 1);
  const names: Readonly<Record<string, string>> = Object.fromEntries(rows.map(({ key, label }) => [key, label]));
  return (
    <ResponsiveContainer width="100%" height={DIVERGING_HEAD + duel.rows.length * DIVERGING_ROW}>
      <BarChart
        data={rows.map(toBar)}
        layout="vertical"
        margin={{ top: DIVERGING_HEAD - 8, right: 44, bottom: 0, left: 0 }}
        title={duel.caption}
      >
        <XAxis type="number" domain={[-reach, reach]} hide />
        <YAxis
          type="category"
          dataKey="key"
          tickFormatter={(key: string) => names[key] ?? key}
          width="auto"
          interval={0}
          tick={{ className: 'fill-ink text-sm' }}
          tickLine={false}
          axisLine={false}
        />
        <ReferenceLine x={0} className="stroke-line-strong" />
        <Tooltip cursor={{ className: 'fill-sunken' }} isAnimationActive={!isStill} content={<DuelTooltip duel={duel} />} />
        <Bar
          dataKey="gain"
          stackId="difference"
          barSize={18}
          isAnimationActive={!isStill}
          className={`${duel.firstHue.fill} ${duel.firstHue.stroke}`}
        >
          <LabelList dataKey="gainAmount" position="right" className="fill-ink stroke-none text-sm font-semibold" />
        </Bar>
        <Bar
          dataKey="loss"
          stackId="difference"
          barSize={18}
          isAnimationActive={!isStill}
          className={`${duel.rivalHue.fill} ${duel.rivalHue.stroke}`}
          fillOpacity={0.25}
        >
          <LabelList dataKey="lossAmount" position="right" className="fill-ink stroke-none text-sm font-semibold" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Gains and losses are bars of their own, so that each side has its colour. */
function toBar(row: DuelExplorerRow) {
  return row.difference < 0
    ? { ...row, loss: row.difference, lossAmount: row.amount }
    : { ...row, gain: row.difference, gainAmount: row.amount };
}

interface DuelTooltipProps {
  readonly duel: DuelSeries;
  /** Filled in by Recharts. */
  readonly payload?: readonly { readonly payload?: DuelExplorerRow }[];
}

function DuelTooltip({ duel, payload }: DuelTooltipProps) {
  const row = payload?.[0]?.payload;
  if (!row) return null;
  return (
    <div className="rounded border border-line-strong bg-surface px-3 py-2 text-sm">
      <p className="font-semibold">
        {row.label} {row.amount}
      </p>
      <p>
        {duel.firstName}: {row.cells[0]}
      </p>
      <p>
        {duel.rivalName}: {row.cells[1]}
      </p>
    </div>
  );
}
