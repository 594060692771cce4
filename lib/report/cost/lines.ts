import { costLine, findCheapest, type CostLine, type Stretch, type Terms } from '../../cost';
import { fill } from '../../locale';
import type { Tariff } from '../../model/tariff';
import type { Shape } from '../../model/shape';
import type { NameReader } from '../reader';
import { mergeAlike } from './break-even';
import type { Figures } from './format';

/** A line of the picture, as shares of its width and height: 0..1 from the lower left corner; above 1 is cut off. */
export interface DrawnLine {
  readonly key: string;
  readonly label: string;
  readonly amount: string;
  readonly family: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Drawing {
  readonly lines: readonly DrawnLine[];
  /** What was entered, and where the cheapest changes. */
  readonly now: { readonly x: number; readonly label: string };
  readonly changes: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly ticksX: readonly { readonly at: number; readonly label: string }[];
  readonly ticksY: readonly { readonly at: number; readonly label: string }[];
}

export interface StretchRow {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly cost: string;
}

/** The lines that were chosen, in words, as a table and drawn. */
export interface BreakEven {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly rows: readonly StretchRow[];
  readonly drawing: Drawing;
}

interface LineInput {
  readonly reader: NameReader;
  readonly figures: Figures;
  /** Those that are drawn; all can take the workload. */
  readonly tariffs: readonly Tariff[];
  readonly shape: Shape;
  readonly terms: Terms;
  readonly limit: number;
}

/** Null where there is no line to draw. */
export function describeLines(input: LineInput): BreakEven | null {
  const { figures, tariffs, shape, terms, limit } = input;
  const lines = tariffs.map((tariff) => costLine(tariff, shape, terms));
  const stretches = findCheapest(lines, limit);
  if (stretches.length === 0) return null;
  const told = mergeAlike(figures, stretches);
  const titleOf = ({ line }: Stretch): string => figures.title(tariffs[line] ?? { title: '' });
  return {
    ...wordChanges(figures, told, titleOf),
    rows: stretches.map((stretch) => ({
      from: figures.exactLoad(stretch.from),
      to: figures.exactLoad(stretch.to),
      title: titleOf(stretch),
      cost: figures.money(lines[stretch.line]?.at(stretch.to) ?? 0),
    })),
    drawing: draw(input, lines, told),
  };
}

/** Changes that are told in sentences, and one more where it is the last; the table has all. */
const TOLD = 4;

function wordChanges(
  figures: Figures,
  stretches: readonly Stretch[],
  titleOf: (stretch: Stretch) => string,
): Pick<BreakEven, 'title' | 'sentences'> {
  const { lines: words } = figures.words;
  const [first, ...others] = stretches;
  if (!first) return { title: '', sentences: [] };
  const limit = figures.load(stretches.at(-1)?.to ?? 0);
  const tariff = titleOf(first);
  if (others.length === 0) return { title: fill(words.title.one, { tariff }), sentences: [fill(words.only, { tariff, limit })] };
  const to = figures.load(first.to);
  const count = others.length <= TOLD + 1 ? others.length : TOLD;
  const told = others.slice(0, count).map((stretch, index) => {
    const isLast = index === others.length - 1;
    return fill(isLast ? words.above : words.between, {
      tariff: titleOf(stretch),
      from: figures.load(stretch.from),
      to: figures.load(stretch.to),
      limit,
    });
  });
  const rest = others.length - count;
  return {
    title: fill(words.title.below, { tariff, to }),
    sentences: [fill(words.below, { tariff, to }), ...told, ...(rest > 0 ? [fill(words.more, { n: rest })] : [])],
  };
}

/** Changes of the cheapest that the picture reaches to. */
const SHOWN_CHANGES = 4;
const MOST_BENDS = 60;

function draw({ reader, figures, tariffs, shape }: LineInput, lines: readonly CostLine[], stretches: readonly Stretch[]): Drawing {
  const changes = stretches.slice(0, -1).map(({ to, line }) => ({ at: to, cost: lines[line]?.at(to) ?? 0 }));
  const limit = stretches.at(-1)?.to ?? 1;
  const width = Math.min(limit, ceilNice(1.25 * Math.max(shape.requests, 1000, ...changes.slice(0, SHOWN_CHANGES).map(({ at }) => at))));
  const entered = Math.min(shape.requests, width);
  const height = ceilNice(1.15 * Math.max(0.01, ...lines.flatMap((line) => [line.at(0), line.at(entered)])));
  const ticks = (size: number, label: (value: number) => string) => [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: label(at * size) }));
  return {
    lines: lines.map((line, index) => ({
      key: tariffs[index]?.id ?? '',
      label: figures.title(tariffs[index] ?? { title: '' }),
      amount: figures.dollars(line.at(shape.requests)),
      family: reader.platform(tariffs[index]?.alternative ?? '').family,
      points: trace(line, width).map(([x, y]) => [x / width, y / height] as const),
    })),
    now: { x: entered / width, label: fill(figures.words.lines.now, { n: figures.load(shape.requests) }) },
    changes: changes
      .filter(({ at }) => at < width)
      .slice(0, MOST_BENDS)
      .map(({ at, cost }) => ({ x: at / width, y: cost / height, label: figures.load(at) })),
    ticksX: ticks(width, (value) => figures.load(value)),
    ticksY: ticks(height, (value) => `$${figures.number(Number(value.toPrecision(3)))}`),
  };
}

/** The corners of a line: both ends of each straight piece. */
function trace(line: CostLine, width: number): (readonly [number, number])[] {
  const bends = line.bends(width);
  const step = Math.ceil(bends.length / MOST_BENDS);
  const edges = [0, ...bends.filter((_, index) => step <= 1 || index % step === 0), width];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0;
    const end = line.at(to);
    const start = step <= 1 ? 2 * line.at((from + to) / 2) - end : line.at(from);
    return [[from, start] as const, [to, end] as const];
  });
}

/** The next of 1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8 times a power of ten: quarters of it are short numbers. */
function ceilNice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const nice = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value * (1 - 1e-12)) ?? 10;
  return nice * power;
}
