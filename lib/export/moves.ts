import { z } from 'zod';
import { toFileParts, type ImportedWorkload, type ImportResult, type Part } from '../import';
import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { importWords } from '../locale/words/import';
import type { Catalogue } from '../model/catalogue';
import type { Evidence } from '../model/evidence';
import type { ImportContent, Move } from '../model/import';
import { wordMoves, type WordedMove } from '../report/reader';
import { Printer, type TerminalStyle } from './printer';

type Movable = Pick<ImportedWorkload, 'parts' | 'proposals'>;

interface MovesText {
  readonly catalogue: Catalogue;
  readonly content: ImportContent;
  readonly locale: Locale;
  /** The recommended platform and the runner-up; one, or none, where no more is left. */
  readonly platforms: readonly string[];
}

/** What moves how to each of the platforms, line by line; empty where nothing has to move. */
export function toTerminalMoves(workload: Movable, { catalogue, platforms, ...wording }: MovesText, style: TerminalStyle): string {
  const printer = new Printer(adviseWords(wording.locale), style);
  const words = importWords(wording.locale);
  const named = platforms.map((alternative) => {
    const known = catalogue.alternatives.find(({ id }) => id === alternative);
    return { alternative, name: known?.title[wording.locale] ?? alternative };
  });
  for (const { title, counted, moves } of wordMoves(toFileParts(workload), named, { ...wording, words })) {
    printer.head(title);
    printer.text(counted);
    for (const move of moves.filter(({ how }) => how !== 'as-is')) printMove(printer, move, { parts: workload.parts, words });
  }
  return printer.lines.join('\n');
}

interface Printing {
  readonly parts: readonly Part[];
  readonly words: ReturnType<typeof importWords>;
}

function printMove(printer: Printer, { part, title, how, to, sources }: WordedMove, { parts, words }: Printing): void {
  const color = how === 'none' ? { color: 'yellow' as const } : {};
  for (const { file, line, excerpt } of parts.filter((one) => one.part === part)) {
    const where = fill(words.line, { place: fill(words.place, { file, line }), excerpt });
    printer.text(fill(words.moved, { line: where, title, to }), { mark: '- ', ...color });
  }
  const named = sources.map((source) => source.title).join(printer.words.separator);
  if (named !== '') printer.text(fill(words.movedBy, { sources: named }), { mark: '  ', color: 'dim' });
}

const bothLanguages = z.strictObject({ en: z.string(), ja: z.string() });

export const movesSchema = z
  .record(
    z.string(),
    z.strictObject({
      title: bothLanguages,
      to: z.record(
        z.string(),
        z.strictObject({
          how: z.enum(['as-is', 'counterpart', 'none']).meta({ description: 'none: nothing there does the same' }),
          name: bothLanguages.optional().meta({ description: 'What does the same there' }),
          sources: z.array(z.string()).meta({ description: 'Addresses; empty where it is our judgement, or carries over as it is' }),
        }),
      ),
    }),
  )
  .meta({ description: 'By the id of a part that was found: what becomes of it on each alternative' });

/** How the parts that were found move to every alternative, each kind of part once. */
export function toMovesJson(
  { workloads, whole }: Pick<ImportResult, 'workloads' | 'whole'>,
  content: ImportContent,
): z.infer<typeof movesSchema> {
  const found = new Set([...workloads, ...(whole ? [whole] : [])].flatMap(({ parts }) => parts.map(({ part }) => part)));
  const known = content.parts.filter(({ id }) => found.has(id));
  return Object.fromEntries(
    known.map(({ id, title, to }) => [
      id,
      { title, to: Object.fromEntries(Object.entries(to).map(([platform, move]) => [platform, toMoveJson(move, content.evidence)])) },
    ]),
  );
}

function toMoveJson(move: Move, evidence: Readonly<Record<string, Evidence>>) {
  const name = move.how === 'as-is' ? undefined : move.name;
  const sources = (move.evidence ?? []).flatMap((id) => addressOf(evidence[id]));
  return { how: move.how, ...(name && { name }), sources };
}

function addressOf(source: Evidence | undefined): readonly string[] {
  return source?.address === undefined ? [] : [source.address];
}
