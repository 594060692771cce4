import { WEIGHTINGS } from '../../engine';
import { fill, type Locale } from '../../locale';
import { dutyWords } from '../../locale/words/duties';
import { resultWords } from '../../locale/words/result';
import { robustnessWords } from '../../locale/words/robustness';
import type { Duties } from './duties';
import type { Report } from './report';
import { listOtherCaveats } from './unmet';

/** By what the shares of ranks are found. */
export function wordSampling(locale: Locale): string {
  return fill(robustnessWords(locale).sure.how, { weightings: WEIGHTINGS.toLocaleString(locale) });
}

/** The texts of a result that explain something, by section in the order of reading: in these, words of the glossary are marked. */
export function listResultTexts(report: Report, { platforms }: Duties): readonly (readonly string[])[] {
  const { locale, recommendation, inPlace, stores, exclusions, possibleExclusions, unmet, contradictions, hiddenCosts } = report;
  const words = resultWords(locale);
  const duties = dutyWords(locale);
  const { sure, changes } = robustnessWords(locale);
  const reasons = recommendation ? [...recommendation.reasons, ...(recommendation.against ? [recommendation.against] : [])] : [];
  const facts = recommendation?.facts.filter(({ kind }) => kind === 'answer') ?? [];
  return [
    contradictions.map(({ reason }) => reason.text),
    recommendation ? [recommendation.verdict.sentence] : [],
    unmet.map(({ text }) => text),
    [...reasons, ...facts].flatMap(({ claims }) => claims.map(({ text }) => text)),
    listOtherCaveats(report).map(({ text }) => text),
    (inPlace?.gains ?? []).flatMap(({ claims }) => claims.slice(0, 1)).map(({ text }) => text),
    stores ? [stores.sentence] : [],
    [words.ranking.legend],
    recommendation ? [changes.rivalsText, changes.lineText] : [],
    recommendation?.nextSteps.map(({ text }) => text) ?? [],
    hiddenCosts.flatMap(({ costs }) => costs.map(({ text }) => text)),
    [
      ...platforms.map(({ note }) => note.text),
      ...(platforms.length > 0 ? [duties.noopsText] : []),
      ...platforms.flatMap(({ capabilities }) =>
        capabilities.flatMap(({ mechanism, left }) => [mechanism.text, fill(duties.left, { text: left })]),
      ),
    ],
    [words.values.text],
    [...exclusions, ...possibleExclusions].map(({ reason }) => reason.text),
    recommendation ? [sure.legend, wordSampling(locale)] : [],
  ];
}
