import type { SearchEntry } from '../../search';
import { criterionPath, exclusionPath, listRuleSources } from '../knowledge';
import type { Reader } from '../reader';
import { inOtherLanguage } from './shared';
import { BASE } from '@/lib/model/base-path';

/** The questions with their choices: each opens in the questionnaire. */
export function listQuestions(reader: Reader): readonly SearchEntry[] {
  return reader.catalogue.questions.map(({ id, title, short, why, choices }) => ({
    path: `${BASE}/${reader.locale}/assess#${id}`,
    kind: 'question',
    title: reader.text(title),
    names: [id, reader.text(short), inOtherLanguage(reader, short)],
    text: [reader.text(why), ...choices.flatMap(({ title, meaning }) => [reader.text(title), reader.text(meaning)])].join(' '),
    note: choices.map((choice) => reader.text(choice.title)).join(' · '),
  }));
}

/** The criteria, by what the ends of their scales say. */
export function listCriteria(reader: Reader): readonly SearchEntry[] {
  return reader.catalogue.criteria.map(({ id, title, summary, swing }) => ({
    path: criterionPath(reader.locale, id),
    kind: 'criterion',
    title: reader.text(title),
    names: [id, inOtherLanguage(reader, title)],
    text: [summary, swing.worst, swing.best].map((text) => reader.text(text)).join(' '),
  }));
}

/** Exclusions and warnings, each in its list. */
export function listRules(reader: Reader): readonly SearchEntry[] {
  const { exclusions, caveats } = reader.catalogue;
  const below = `${BASE}/${reader.locale}/method`;
  return [
    ...exclusions.map(({ id, title, reason, lift }): SearchEntry => ({
      path: exclusionPath(reader.locale, id),
      kind: 'rule',
      title: reader.text(title),
      names: [id],
      text: [reason, lift].map((text) => reader.text(text)).join(' '),
    })),
    ...caveats.map(({ id, title, text }): SearchEntry => ({
      path: `${below}/caveats#caveat-${id}`,
      kind: 'rule',
      title: reader.text(title),
      names: [id],
      text: reader.text(text),
    })),
  ];
}

/** The sources of the rules, by number in their list. */
export function listSources(reader: Reader): readonly SearchEntry[] {
  return listRuleSources(reader.catalogue, reader.locale).map(({ title, publisher, supports }, index) => ({
    path: `${BASE}/${reader.locale}/method/sources#source-${index + 1}`,
    kind: 'source',
    title,
    names: [publisher],
    text: '',
    note: supports,
  }));
}
