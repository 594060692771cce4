import { listPlatforms, SHAPE_KEYS, shapeField, TERM_FIELDS, hoursField, type CostProblem } from '../../cost';
import { fill } from '../../locale';
import { PRICE_REGIONS, type Tariff } from '../../model/tariff';
import { joinSentences, type NameReader } from '../reader';
import { labelPrice } from './form';
import type { Figures } from './format';

/** What a link says that cannot be kept. */
export interface CostProblems {
  /** Nothing is worked out with these. */
  readonly faults: readonly string[];
  /** Told, and done without. */
  readonly remarks: readonly string[];
  /** The names of the fields in which the faults are. */
  readonly names: readonly string[];
}

interface ProblemInput {
  readonly reader: NameReader;
  readonly figures: Figures;
  readonly tariffs: readonly Tariff[];
}

export function wordProblems(input: ProblemInput, problems: readonly CostProblem[]): CostProblems {
  const labels = listLabels(input);
  const isRemark = ({ kind }: CostProblem): boolean => kind === 'unknown' || kind === 'repeated';
  const word = (problem: CostProblem): string => wordProblem(input.figures, problem, labels.get(problem.name) ?? problem.name);
  const faults = problems.filter((problem) => !isRemark(problem));
  return { faults: faults.map(word), remarks: problems.filter(isRemark).map(word), names: faults.map(({ name }) => name) };
}

function wordProblem(figures: Figures, { kind, name, value, least, most, allowed, nearest }: CostProblem, label: string): string {
  const { problems: words } = figures.labels;
  const sentence = fill(words[kind], {
    label,
    name,
    value,
    least: figures.number(least ?? 0),
    most: figures.number(most ?? 0),
    allowed: (allowed ?? []).join(', '),
  });
  return nearest === undefined ? sentence : joinSentences(figures.locale, [sentence, fill(words.nearest, { nearest })]);
}

/** What each name of a link is called on the page. */
function listLabels({ reader, figures, tariffs }: ProblemInput): ReadonlyMap<string, string> {
  const { form } = figures.labels;
  return new Map([
    ...SHAPE_KEYS.map((key) => [shapeField(key).name, form[key]] as const),
    [TERM_FIELDS.balancers.name, form.balancers],
    [TERM_FIELDS.yenPerDollar.name, form.yenPerDollar],
    [TERM_FIELDS.hourlyRate.name, form.rate],
    ['at', form.region],
    ['free', form.free],
    ['show', form.shown],
    ...listPlatforms(tariffs).map((id) => [hoursField(id).name, fill(form.hours, { platform: reader.platform(id).name })] as const),
    ...tariffs.flatMap((tariff) =>
      PRICE_REGIONS.flatMap((region) =>
        tariff.meters.flatMap(({ meter, prices }) => {
          const price = prices[region];
          if (!price) return [];
          const unit = figures.unit(meter, price.currency);
          return [[`${region}.${tariff.id}.${meter}`, labelPrice(figures, { tariff, unit, place: price.place })] as const];
        }),
      ),
    ),
  ]);
}
