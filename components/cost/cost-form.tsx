import { Button, ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { PRICE_REGIONS } from '@/lib/model/tariff';
import type { FormField } from '@/lib/report/cost';
import { PriceFields } from './price-fields';
import type { CostView } from './view';
import { BASE } from '@/lib/model/base-path';

const FIELD = 'min-h-11 w-full rounded border border-line-strong bg-surface px-3 aria-invalid:border-bad';

type FormView = Pick<CostView, 'locale' | 'figures' | 'form' | 'problems' | 'kept' | 'resetPath'>;

interface CostFormProps {
  readonly view: FormView;
  /** A portfolio has the shapes of its workloads. */
  readonly hasShape: boolean;
}

/** Every figure that can be changed: a plain form that leads back to this page, so that it works without script. */
export function CostForm({ view, hasShape }: CostFormProps) {
  const { form, figures, locale, kept, problems } = view;
  const { form: words } = figures.labels;
  const offered = form.tariffs.filter(({ prices }) => prices.length > 0);
  // Lines that this region has no price for stay chosen for the others.
  const elsewhere = form.tariffs.filter(({ prices, isShown }) => isShown && prices.length === 0).map(({ id }) => ['show', id] as const);
  return (
    <form action={`${BASE}/${locale}/cost`} method="get" className="space-y-4">
      {[...kept, ...form.otherPrices, ...(hasShape ? elsewhere : [])].map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 md:grid-cols-3 lg:grid-cols-4">
        {hasShape && form.shape.map((field) => <Figure key={field.name} field={field} problems={problems.names} />)}
        <Choice label={words.region} name="at" value={form.region} options={PRICE_REGIONS.map((id) => [id, words.regions[id]] as const)} />
        <Choice
          label={words.free}
          name="free"
          value={form.isFreeTaken ? '1' : '0'}
          options={[
            ['1', words.frees.taken],
            ['0', words.frees.not],
          ]}
        />
        {form.terms.map((field) => (
          <Figure key={field.name} field={field} problems={problems.names} />
        ))}
      </div>
      <div>
        {hasShape && (
          <Disclosure summary={words.shown}>
            <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
              {offered.map(({ id, title, isShown }) => (
                <li key={id}>
                  <label className="flex min-h-11 items-center gap-2">
                    <input type="checkbox" name="show" value={id} defaultChecked={isShown} className="size-5 accent-accent" />
                    {title}
                  </label>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <Disclosure summary={words.people}>
          <p className="mb-3 max-w-3xl text-sm text-muted">{words.peopleNote}</p>
          <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 md:grid-cols-3">
            {form.people.map((field) => (
              <Figure key={field.name} field={field} problems={problems.names} />
            ))}
          </div>
        </Disclosure>
        <Disclosure summary={words.prices} open={problems.names.some((name) => name.includes('.') && !name.startsWith('hours.'))}>
          <PriceFields form={form} figures={figures} problems={problems.names} />
        </Disclosure>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit">{words.submit}</Button>
        <ButtonLink look="quiet" href={view.resetPath}>
          {words.reset}
        </ButtonLink>
      </div>
      <p className="text-sm text-muted">
        {form.exchange.text}{' '}
        <TextLink look="line" href={form.exchange.address} isExternal>
          {words.source}
        </TextLink>
      </p>
    </form>
  );
}

interface FigureProps {
  readonly field: FormField;
  /** The names of the fields that are wrong. */
  readonly problems: readonly string[];
}

/** A text field, so that what somebody typed wrongly is sent and named. */
function Figure({ field: { name, label, hint, value, isWhole }, problems }: FigureProps) {
  const id = `cost-${name.replaceAll('.', '-')}`;
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        inputMode={isWhole ? 'numeric' : 'decimal'}
        autoComplete="off"
        className={FIELD}
        defaultValue={value}
        {...(hint !== null && { 'aria-describedby': `${id}-hint` })}
        {...(problems.includes(name) && { 'aria-invalid': true })}
      />
      {hint !== null && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, name: string])[];
}

function Choice({ label, name, value, options }: ChoiceProps) {
  return (
    <div className="space-y-1">
      <label htmlFor={`cost-${name}`} className="block text-sm font-semibold">
        {label}
      </label>
      <select id={`cost-${name}`} name={name} className={FIELD} defaultValue={value}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
