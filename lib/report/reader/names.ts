import { fill } from '../../locale';
import { reportWords } from '../../locale/words/report';
import type { Alternative } from '../../model/alternative';
import { splitAnswer } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import type { Locale } from '../../model/locale';
import type { LocalisedText } from '../../model/text';
import { formatPoints, roundPoints } from './numbers';
import type { PlatformName } from './shared';

type ReportWords = ReturnType<typeof reportWords>;

/** What sentences call things by, in every language. A `Catalogue` is one; `pickNames` cuts one down for the browser. */
export interface Names {
  readonly alternatives: readonly Pick<Alternative, 'id' | 'family' | 'title' | 'short'>[];
  readonly families: readonly { readonly id: string; readonly short: LocalisedText }[];
  readonly criteria: readonly { readonly id: string; readonly title: LocalisedText }[];
  readonly exclusions: readonly { readonly id: string; readonly title: LocalisedText }[];
  readonly questions: readonly {
    readonly id: string;
    readonly short: LocalisedText;
    readonly choices: readonly { readonly id: string; readonly title: LocalisedText }[];
  }[];
}

/** The names of a catalogue without its rules, sentences and sources. */
export function pickNames({ alternatives, families, criteria, exclusions, questions }: Catalogue): Names {
  return {
    alternatives: alternatives.map(({ id, family, title, short }) => ({ id, family, title, short })),
    families: families.map(({ id, short }) => ({ id, short })),
    criteria: criteria.map(({ id, title }) => ({ id, title })),
    exclusions: exclusions.map(({ id, title }) => ({ id, title })),
    questions: questions.map(({ id, short, choices }) => ({
      id,
      short,
      choices: choices.map((choice) => ({ id: choice.id, title: choice.title })),
    })),
  };
}

/** The names of a catalogue in one language, and the sentences of the document model. */
export class NameReader {
  readonly words: ReportWords;

  constructor(
    readonly names: Names,
    readonly locale: Locale,
  ) {
    this.words = reportWords(locale);
  }

  text(text: LocalisedText): string {
    return text[this.locale];
  }

  platform(id: string): PlatformName {
    const alternative = need(this.names.alternatives, id);
    return {
      alternative: id,
      family: alternative.family,
      name: this.text(alternative.title),
      short: alternative.short[this.locale],
      familyName: this.text(need(this.names.families, alternative.family).short),
    };
  }

  /** With its family, unless the name says it already. */
  fullName(id: string): string {
    return nameInFull(this.platform(id), this.locale);
  }

  criterion(id: string): string {
    return this.text(need(this.names.criteria, id).title);
  }

  question(id: string): string {
    return this.text(need(this.names.questions, id).short);
  }

  choice(question: string, choice: string): string {
    return this.text(need(need(this.names.questions, question).choices, choice).title);
  }

  /** An answer of one choice or several: “Relational database, cloud services”. */
  answer(question: string, answer: string): string {
    const titles = splitAnswer(answer).map((choice) => this.choice(question, choice));
    return joinTitles(this.locale, titles);
  }

  quote(text: string): string {
    return fill(this.words.quoted, { text });
  }

  list(parts: readonly string[]): string {
    const last = parts.at(-1) ?? '';
    if (parts.length < 2) return last;
    return fill(parts.length === 2 ? this.words.listTwo : this.words.listAnd, {
      head: parts.slice(0, -1).join(this.words.listComma),
      last,
    });
  }

  /** A share of 1 that is known exactly, with one decimal. */
  percent(share: number): string {
    return fill(this.words.percent, { n: formatPoints(roundPoints(share * 100)) });
  }

  /** In whole percent; never "100%" or "0%" of something that was sampled and is not quite so. */
  share(share: number): string {
    const n = Math.round(share * 100);
    if (share > 0 && n < 1) return fill(this.words.percentUnder, { n: 1 });
    if (n > 99) return fill(this.words.percentOver, { n: 99 });
    return fill(this.words.percent, { n });
  }
}

/** A platform with its family, unless its name says it already. */
export function nameInFull({ name, familyName }: PlatformName, locale: Locale): string {
  return name.includes(familyName) ? name : fill(reportWords(locale).named, { name, family: familyName });
}

/** What stands beside a platform's short name: its family, or nothing where the name says it already. */
export function familyNote({ short, familyName }: Pick<PlatformName, 'short' | 'familyName'>): string {
  return short.includes(familyName) ? '' : familyName;
}

/** Names that keep their capital letter inside a list: acronyms and mixed spellings, and these. */
const CAPITALISED = /^(?:\S*\S[A-Z]|(?:Kubernetes|Windows|Linux|Docker|Compose)\b)/;

/** The titles of several choices in one: only the first begins with a capital letter. */
export function joinTitles(locale: Locale, titles: readonly string[]): string {
  return titles.map((title, index) => (index === 0 ? title : lowerFirst(title))).join(reportWords(locale).listComma);
}

/** A title or sentence as it stands inside another. */
export function lowerFirst(text: string): string {
  return CAPITALISED.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The item with an id. Throws where there is none: ids of an assessment and its catalogue belong together. */
export function need<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The catalogue has no ${id}`);
  return item;
}

/** Sentences one after the other: with a space between them where the language has one. */
export function joinSentences(locale: Locale, sentences: readonly string[]): string {
  return sentences.join(locale === 'ja' ? '' : ' ');
}
