import { assess, inquire, type Rules } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';
import type { Case } from '@/lib/model/case';
import type { Catalogue } from '@/lib/model/catalogue';
import type { MeasuredChances } from '@/lib/model/measurement';
import { countPrior } from '@/lib/weigh';
import { makeRandom } from '../bench/floors';
import { toCounted, type PriorSources } from './sources';

/** How many answers complete sheets are cut to. */
const CUTS = [6, 9, 12, 15] as const;

/** How often each sheet is cut to each size, to other answers every time. */
const TIMES = 3;

/** A stated chance, and whether what it was stated of came true. */
interface Stated {
  readonly chance: number;
  readonly right: boolean;
}

/**
 * How often the stated chance of the first place came true: on complete sheets cut short, where the whole sheet has the last word, and
 * on published decisions whose source names the platform that was chosen: the chance is of one platform, so a family would come true more
 * often than is stated. Each is predicted by what the sheets and groups of other folds count.
 */
export function measureChances(catalogue: Catalogue, sources: PriorSources, folds: number): MeasuredChances[] {
  return [
    { of: 'cut-sheets', ...summarise(stateCut(catalogue, sources, folds)) },
    { of: 'decisions', ...summarise(stateDecisions(catalogue, sources, folds)) },
  ];
}

function stateCut(catalogue: Catalogue, sources: PriorSources, folds: number): Stated[] {
  const random = makeRandom(sources.settings.seed);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const rules = countWithout(catalogue, { ...sources, complete: sources.complete.filter((_, index) => index % folds !== fold) });
    const left = sources.complete.filter((_, index) => index % folds === fold);
    return left.flatMap(({ answers }) => {
      const final = assess(rules, answers).recommendation?.alternative;
      const cuts = CUTS.flatMap((size) => Array.from({ length: TIMES }, () => cut(answers, size, random)));
      return cuts.flatMap((some) => state(rules, some, (alternative) => alternative === final));
    });
  });
}

function stateDecisions(catalogue: Catalogue, sources: PriorSources, folds: number): Stated[] {
  const groups = [...new Set(sources.cases.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const rules = countWithout(catalogue, { ...sources, cases: sources.cases.filter(({ group }) => foldOf.get(group) !== fold) });
    const left = sources.cases.filter((entry) => foldOf.get(entry.group) === fold && entry['variant-evidence']);
    return left.flatMap(({ answers, variant }: Case) => state(rules, answers, (alternative) => alternative === variant));
  });
}

function countWithout(catalogue: Catalogue, sources: PriorSources): Rules {
  return { ...catalogue, classPrior: countPrior(toCounted(catalogue, sources), sources.settings) };
}

function cut(answers: Answers, size: number, random: () => number): Answers {
  const drawn = Object.entries(answers).map((entry) => ({ entry, place: random() }));
  return Object.fromEntries(
    drawn
      .sort((a, b) => a.place - b.place)
      .slice(0, size)
      .map(({ entry }) => entry),
  );
}

function state(rules: Rules, answers: Answers, isRight: (alternative: string) => boolean): Stated[] {
  const { assessment, robustness } = inquire(rules, answers);
  const alternative = assessment.recommendation?.alternative;
  if (alternative === undefined || !robustness.open) return [];
  const index = rules.alternatives.findIndex(({ id }) => id === alternative);
  return [{ chance: robustness.open.chances[index] ?? 0, right: isRight(alternative) }];
}

/** By tenths; the error is the mean distance of what was stated from what came true, in points of 100. */
function summarise(stated: readonly Stated[]): Omit<MeasuredChances, 'of'> {
  const tenths = Array.from({ length: 10 }, (_, tenth) => stated.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth));
  const rows = tenths.map((own, tenth) => {
    const said = own.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, own.length);
    const came = own.filter(({ right }) => right).length / Math.max(1, own.length);
    return { tenth, sheets: own.length, said, came };
  });
  const error = rows.reduce((sum, { sheets, said, came }) => sum + sheets * Math.abs(said - came), 0) / stated.length;
  return {
    sheets: stated.length,
    error: toTenth(error),
    tenths: rows
      .filter(({ sheets }) => sheets > 0)
      .map(({ tenth, sheets, said, came }) => ({ tenth, sheets, said: toTenth(said), came: toTenth(came) })),
  };
}

function toTenth(share: number): number {
  return Math.round(share * 1000) / 10;
}
