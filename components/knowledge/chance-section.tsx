import { ReliabilityChart } from '@/components/charts/reliability-chart';
import { Section, SectionNote } from '@/components/ui/section';
import { fill, type Locale } from '@/lib/locale';
import { chanceWords } from '@/lib/locale/words/chances';
import type { MeasuredChances, Measurement } from '@/lib/model/measurement';
import { wordPercent } from '@/lib/report/knowledge';
import { CountTable } from './count-table';

/** How often stated chances came true, by tenths; nothing where no version was measured. */
export function ChanceSection({ measurements, locale }: { readonly measurements: readonly Measurement[]; readonly locale: Locale }) {
  const measured = measurements.find(({ chances = [] }) => chances.length > 0);
  const sets = measured?.chances ?? [];
  if (!measured) return null;
  const words = chanceWords(locale);
  const surest = sets[0]?.tenths.find(({ tenth }) => tenth === 9)?.came ?? 0;
  const title = fill(words.title, { share: wordPercent(surest / 100, locale) });
  return (
    <Section id="chances" label={words.label} title={title}>
      <SectionNote>{fill(words.note, { version: measured.version })}</SectionNote>
      {sets.map(({ of, sheets, error }) => (
        <p key={of} className="mb-2 max-w-3xl">
          {fill(words.sets[of], { sheets, error })}
        </p>
      ))}
      <ReliabilityChart
        id="reliability"
        title={title}
        description={words.description}
        axes={words.axes}
        points={sets.flatMap(({ of, tenths }) =>
          tenths.map(({ tenth, said, came }) => ({ key: `${of}-${tenth}`, said, came, hollow: of === 'decisions' })),
        )}
      />
      <CountTable
        caption={words.caption}
        corner={words.corner}
        columns={sets.map(({ of }) => fill(words.came, { set: words.short[of] }))}
        rows={Array.from({ length: 10 }, (_, tenth) => ({
          key: String(tenth),
          label: fill(words.range, { from: tenth * 10, to: tenth * 10 + 10 }),
          cells: sets.map((set) => wordTenth(set, tenth, locale)),
        }))}
      />
    </Section>
  );
}

function wordTenth({ tenths }: MeasuredChances, tenth: number, locale: Locale): string {
  const words = chanceWords(locale);
  const found = tenths.find((row) => row.tenth === tenth);
  return found ? fill(words.cell, { came: Math.round(found.came), sheets: found.sheets }) : words.missing;
}
