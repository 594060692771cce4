import { hoursField, listPlatforms, SHAPE_KEYS, shapeField, TERM_FIELDS, type CostDefaults, type CostState, type Field } from '../../cost';
import { fill } from '../../locale';
import type { Tariff, TariffMeter, PriceRegion } from '../../model/tariff';
import type { Exchange } from '../../model/shape';
import type { NameReader } from '../reader';
import type { Figures } from './format';

/** A figure to enter, with what stands in it. */
export interface FormField extends Field {
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
}

/** A price of the region to change, with where it was read. */
export interface FormPrice {
  readonly name: string;
  /** With the way to pay, for those who hear the field alone. */
  readonly label: string;
  readonly unit: string;
  readonly place: string;
  readonly value: string;
  readonly source: { readonly address: string; readonly host: string; readonly about: string };
}

export interface FormTariff {
  readonly id: string;
  readonly title: string;
  readonly isShown: boolean;
  readonly prices: readonly FormPrice[];
}

export interface CostForm {
  readonly shape: readonly FormField[];
  /** Load balancers and the rate of the yen. */
  readonly terms: readonly FormField[];
  readonly people: readonly FormField[];
  readonly region: PriceRegion;
  readonly isFreeTaken: boolean;
  readonly tariffs: readonly FormTariff[];
  /** Prices of other regions that were changed: they stay in the link. */
  readonly otherPrices: readonly (readonly [name: string, value: string])[];
  readonly exchange: { readonly text: string; readonly address: string };
  /** The day on which prices were looked up; the earliest where they differ. */
  readonly checked: string;
}

interface FormInput {
  readonly reader: NameReader;
  readonly figures: Figures;
  /** As listed. */
  readonly defaults: CostDefaults;
  readonly exchange: Exchange;
  readonly state: CostState;
  /** What somebody typed under a name, right or wrong; null where nothing. */
  readonly typed: (name: string) => string | null;
}

/** The form with what was entered in it, and the defaults where nothing was. */
export function describeForm(input: FormInput): CostForm {
  const { reader, figures, defaults, exchange, state, typed } = input;
  const { form: words } = figures.labels;
  const fieldOf = (field: Field, { label, value, hint = null }: { label: string; value: number; hint?: string | null }): FormField => ({
    ...field,
    label,
    hint,
    value: typed(field.name) ?? String(value),
  });
  const hints: Readonly<Record<string, string>> = words.hints;
  return {
    shape: SHAPE_KEYS.map((key) => fieldOf(shapeField(key), { label: words[key], value: state.shape[key], hint: hints[key] ?? null })),
    terms: (['balancers', 'yenPerDollar'] as const).map((key) =>
      fieldOf(TERM_FIELDS[key], { label: words[key], value: state.terms[key], hint: fill(words.hints[key], { day: exchange.day }) }),
    ),
    people: [
      fieldOf(TERM_FIELDS.hourlyRate, { label: words.rate, value: state.terms.hourlyRate }),
      ...listPlatforms(defaults.tariffs).map((id) =>
        fieldOf(hoursField(id), { label: fill(words.hours, { platform: reader.platform(id).name }), value: state.terms.hours[id] ?? 0 }),
      ),
    ],
    region: state.terms.region,
    isFreeTaken: state.terms.isFreeTaken,
    tariffs: defaults.tariffs.map((tariff) => ({
      id: tariff.id,
      title: figures.title(tariff),
      isShown: state.shown.includes(tariff.id),
      prices: listPrices(input, tariff),
    })),
    otherPrices: [...state.prices].flatMap(([name, value]) =>
      name.startsWith(`${state.terms.region}.`) ? [] : [[name, plainNumber(value)] as const],
    ),
    exchange: { text: fill(words.rateSource, { how: exchange.how[reader.locale], day: exchange.checked }), address: exchange.source },
    checked: defaults.tariffs.map(({ checked }) => checked).sort()[0] ?? '',
  };
}

function listPrices({ figures, state, typed }: FormInput, tariff: Tariff): FormPrice[] {
  return tariff.meters.flatMap((meter) => describePrice({ figures, tariff, meter, state, typed }));
}

interface PriceInput extends Pick<FormInput, 'figures' | 'state' | 'typed'> {
  readonly tariff: Tariff;
  readonly meter: TariffMeter;
}

function describePrice({ figures, tariff, meter, state, typed }: PriceInput): FormPrice[] {
  const { region } = state.terms;
  const price = meter.prices[region];
  const source = price && tariff.sources[price.source];
  if (!source) return [];
  const name = `${region}.${tariff.id}.${meter.meter}`;
  const { labels } = figures;
  const unit = figures.unit(meter.meter, price.currency);
  const date = source.date === 'undated' ? labels.undated : source.date;
  return [
    {
      name,
      label: labelPrice(figures, { tariff, unit, place: price.place }),
      unit,
      place: price.place,
      value: typed(name) ?? plainNumber(state.prices.get(name) ?? price.value),
      source: { address: source.address, host: new URL(source.address).host, about: `${date} · ${labels.evidence[source.evidence]}` },
    },
  ];
}

/** What a price is called by itself. */
export function labelPrice(
  figures: Figures,
  { tariff, unit, place }: { readonly tariff: Tariff; readonly unit: string; readonly place: string },
): string {
  return [figures.title(tariff), unit, place].join(figures.locale === 'ja' ? '、' : ', ');
}

/** Without an exponent: 0.0000025. */
function plainNumber(value: number): string {
  return value.toFixed(15).replace(/\.?0+$/, '');
}
