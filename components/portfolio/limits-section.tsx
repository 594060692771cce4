import { Section, SectionNote } from '@/components/ui/section';
import { Button, ButtonLink } from '@/components/ui/button';
import { BareTable, Cell, ColumnHead, Row } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import { DAY_RANGE, HIGHEST_COST, listTitles, portfolioPath } from '@/lib/share';
import type { PortfolioView } from './view';
import { WorkloadLimits } from './workload-limits';
import { BASE } from '@/lib/model/base-path';

const FIELD = 'min-h-11 rounded border border-line-strong bg-surface px-3';
const SIDES = ['with', 'without'] as const;

/** How many platforms at most, what one more counts, and which are set: a plain form that leads back to this page. */
export function LimitsSection({ view }: { readonly view: PortfolioView }) {
  const { words, links, limits, platforms, unlimited, freed } = view;
  return (
    <div className="print:hidden">
      <Section id="limits" label={words.page.sections.limits} title={words.limits.title}>
        <SectionNote>{words.limits.text}</SectionNote>
        <form action={`${BASE}/${links.locale}/p/${links.code}`} method="get" className="max-w-3xl space-y-5">
          {listTitles(links.workloads).map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          {limits.effort !== undefined && <input type="hidden" name="effort" value={limits.effort} />}
          <div className="flex flex-wrap gap-x-8 gap-y-4">
            <div className="space-y-1">
              <label className="block font-semibold" htmlFor="limit-max">
                {words.limits.max}
              </label>
              <select id="limit-max" name="max" className={FIELD} defaultValue={limits.max ?? ''}>
                <option value="">{words.limits.any}</option>
                {platforms.map(({ id }, index) => (
                  <option key={id} value={index + 1}>
                    {index + 1}
                  </option>
                ))}
              </select>
            </div>
            <PriceField view={view} />
          </div>
          <PlatformChoice view={view} />
          {limits.effort !== undefined && <WorkloadLimits view={view} />}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" look="secondary">
              {words.limits.apply}
            </Button>
            {unlimited !== null && (
              <ButtonLink look="quiet" href={portfolioPath(links, freed)}>
                {words.limits.reset}
              </ButtonLink>
            )}
          </div>
        </form>
      </Section>
    </div>
  );
}

/** What one more platform counts, or a day of work where that is weighed. */
function PriceField({ view: { words, planWords, limits, report } }: { readonly view: PortfolioView }) {
  const isDay = limits.effort !== undefined;
  const name = isDay ? 'day' : 'cost';
  const [least, most] = isDay ? [DAY_RANGE.least, DAY_RANGE.most] : [0, HIGHEST_COST];
  return (
    <div className="space-y-1">
      <label className="block font-semibold" htmlFor={`limit-${name}`}>
        {isDay ? fill(planWords.limits.day, DAY_RANGE) : fill(words.limits.cost, { highest: HIGHEST_COST })}
      </label>
      <input
        id={`limit-${name}`}
        name={name}
        type="number"
        min={least}
        max={most}
        step="0.1"
        inputMode="decimal"
        className={`${FIELD} w-28`}
        defaultValue={limits[name] ?? ''}
        placeholder={String(report.cost)}
      />
    </div>
  );
}

function PlatformChoice({ view: { words, platforms, limits } }: { readonly view: PortfolioView }) {
  return (
    <BareTable
      caption={words.limits.platforms}
      isCaptionShown
      className="max-w-xl"
      head={
        <>
          <ColumnHead>{words.limits.platform}</ColumnHead>
          {SIDES.map((side) => (
            <ColumnHead key={side} className="text-center">
              {words.limits[side]}
            </ColumnHead>
          ))}
        </>
      }
    >
      {platforms.map(({ id, name }) => (
        <Row key={id} head={name}>
          {SIDES.map((side) => (
            <Cell key={side} className="p-0 text-center">
              <label className="inline-flex min-h-11 min-w-11 items-center justify-center">
                <input
                  type="checkbox"
                  name={side}
                  value={id}
                  className="size-5 accent-accent"
                  defaultChecked={limits[side].includes(id)}
                  aria-label={`${name}: ${words.limits[side]}`}
                />
              </label>
            </Cell>
          ))}
        </Row>
      ))}
    </BareTable>
  );
}
