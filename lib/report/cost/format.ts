import { fill, type Locale } from '../../locale';
import { costWords } from '../../locale/words/cost';
import { costFigureWords } from '../../locale/words/cost-figures';
import type { Currency, Meter, Tariff } from '../../model/tariff';

/** How figures of money and load are shown in one language. */
export class Figures {
  readonly words: ReturnType<typeof costWords>;
  /** Of fields, units and problems. */
  readonly labels: ReturnType<typeof costFigureWords>;
  private readonly plain: Intl.NumberFormat;
  private readonly short: Intl.NumberFormat;

  constructor(
    readonly locale: Locale,
    readonly yenPerDollar: number,
  ) {
    this.words = costWords(locale);
    this.labels = costFigureWords(locale);
    this.plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
    this.short = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
  }

  /** A number with every digit that it has. */
  number(value: number): string {
    return this.plain.format(value);
  }

  /** A load in three digits: “28.3 million”. */
  load(requests: number): string {
    return this.short.format(requests);
  }

  /** A load to the request. */
  exactLoad(requests: number): string {
    return this.plain.format(Math.round(requests));
  }

  /** An amount of what is metered: as many digits as one can read. */
  quantity(value: number): string {
    return this.plain.format(value >= 1000 ? Math.round(value) : Number(value.toPrecision(6)));
  }

  /** To the cent. */
  dollars(amount: number): string {
    const cents = new Intl.NumberFormat(this.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return fill(this.labels.dollars, { n: cents.format(amount) });
  }

  /** Whole yen for dollars. */
  yen(amount: number): string {
    return fill(this.labels.yen, { n: this.plain.format(Math.round(amount * this.yenPerDollar)) });
  }

  money(amount: number): string {
    return fill(this.labels.money, { dollars: this.dollars(amount), yen: this.yen(amount) });
  }

  /** “0.2 USD per million requests”. */
  price(value: number, meter: Meter, currency: Currency): string {
    return `${this.plain.format(value)} ${this.unit(meter, currency)}`;
  }

  unit(meter: Meter, currency: Currency): string {
    return fill(this.labels.per[meter], { currency: this.labels.currencies[currency] });
  }

  title({ title }: Pick<Tariff, 'title'>): string {
    return typeof title === 'string' ? title : title[this.locale];
  }
}
