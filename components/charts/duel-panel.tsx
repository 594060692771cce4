'use client'; // Recharts draws in the browser only.

import { useEffect, useState } from 'react';
import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, useActiveTooltipLabel, XAxis, YAxis } from 'recharts';
import { DIVERGING_HEAD, DIVERGING_ROW } from './diverging-bars';
import type { DuelExplorerRow, DuelSeries, DuelWords } from './duel';
import { DuelReasons, type DuelReason, type DuelSource } from './duel-reasons';
import { SideBySide } from '../ui/side-by-side';
import { DuelTable } from './duel-table';

interface DuelPanelProps {
  readonly tableId: string;
  readonly duel: DuelSeries;
  /** The widest difference of all rows, shown or not: bars keep their length when rows are left out, and compare. */
  readonly reach: number;
  readonly reasons: Readonly<Record<string, readonly DuelReason[]>>;
  readonly sources: readonly DuelSource[];
  readonly words: DuelWords;
}

/** One head-to-head: picture, table, and the reasons of the row that is looked at, by pointer, arrow keys or the table. */
export function DuelPanel({ tableId, duel, reach, reasons, sources, words }: DuelPanelProps) {
  const [looked, setLooked] = useState('');
  const row = duel.rows.find(({ key }) => key === looked);
  return (
    <SideBySide wider="picture">
      <h3 className="text-lg lg:col-span-2">{duel.caption}</h3>
      <figure>
        <DuelChart duel={duel} reach={reach} onLook={setLooked} />
        <figcaption className="mt-2" aria-live="polite">
          {duel.conclusion}
        </figcaption>
        <div aria-live="polite">
          {row && <DuelReasons title={`${row.label} ${row.amount}`} reasons={tellOf(duel, reasons[row.key] ?? [])} sources={sources} />}
        </div>
      </figure>
      <DuelTable
        id={tableId}
        caption={duel.caption}
        names={[duel.firstName, duel.rivalName]}
        rows={duel.rows}
        totals={duel.totals}
        words={words}
        choice={{ chosen: looked, onChoose: setLooked }}
      />
    </SideBySide>
  );
}

/** What is about the first, about the rival, then about both. */
function tellOf({ first, rival }: DuelSeries, reasons: readonly DuelReason[]): DuelReason[] {
  const placeOf = ({ label, of }: DuelReason): number => (label === '' ? 2 : of.includes(first) ? 0 : 1);
  return reasons.filter(({ of }) => of.includes(first) || of.includes(rival)).sort((a, b) => placeOf(a) - placeOf(b));
}

interface DuelChartProps {
  readonly duel: DuelSeries;
  readonly reach: number;
  readonly onLook: (key: string) => void;
}

function DuelChart({ duel, reach, onLook }: DuelChartProps) {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const names: Readonly<Record<string, string>> = Object.fromEntries(duel.rows.map(({ key, label }) => [key, label]));
  return (
    <ResponsiveContainer width="100%" height={DIVERGING_HEAD + duel.rows.length * DIVERGING_ROW}>
      <BarChart
        data={duel.rows.map(toBar)}
        layout="vertical"
        margin={{ top: DIVERGING_HEAD - 8, right: 60, bottom: 0, left: 0 }}
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
        <Bar dataKey="gain" stackId="difference" barSize={18} isAnimationActive={!isStill} className={`bar ${duel.firstHue}`}>
          <LabelList dataKey="gainAmount" position="right" className="fill-ink stroke-none text-sm font-semibold" />
        </Bar>
        <Bar
          dataKey="loss"
          stackId="difference"
          barSize={18}
          isAnimationActive={!isStill}
          className={`bar ${duel.rivalHue}`}
          fillOpacity={0.25}
        >
          <LabelList dataKey="lossAmount" position="right" className="fill-ink stroke-none text-sm font-semibold" />
        </Bar>
        <Looked onLook={onLook} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Tells which row the pointer or the arrow keys are at; the chart itself tells nobody of its keys. */
function Looked({ onLook }: Pick<DuelChartProps, 'onLook'>) {
  const label = useActiveTooltipLabel();
  useEffect(() => {
    if (label !== undefined) onLook(String(label));
  }, [label, onLook]);
  return null;
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
