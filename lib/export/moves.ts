import { z } from 'zod';
import type { ImportedWorkload, ImportResult, Part } from '../import';
import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { importWords } from '../locale/words/import';
import type { Catalogue } from '../model/catalogue';
import type { Evidence } from '../model/evidence';
import type { ImportContent, Move } from '../model/import';
import { Printer, type TerminalStyle } from './printer';

/** A line of the files and what becomes of it on one platform. */
export interface MovedPart extends Part {
  readonly title: string;
  readonly move: Move;
}

/** The platforms that a file is written for, by the rule that says so. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'runs-on-servers': ['compose'],
  'written-for-kubernetes': ['k8s-managed', 'k8s-self'],
  'written-for-paas': ['paas-proprietary'],
  'written-for-functions': ['faas-public'],
  'written-for-container-service': ['serverless-containers'],
};

/** Where the files of a workload are at home, and all of them carries over. */
export function homesOf({ proposals }: Pick<ImportedWorkload, 'proposals'>): readonly string[] {
  return [...new Set(proposals.flatMap(({ rule }) => HOMES[rule] ?? []))];
}

/** How each part of a workload moves to a platform, in the order of its files. */
export function movesTo(workload: Movable, platform: string, { content, locale }: Moving): readonly MovedPart[] {
  const isHome = homesOf(workload).includes(platform);
  return workload.parts.flatMap((part) => {
    const known = content.parts.find(({ id }) => id === part.part);
    const move = isHome ? ({ how: 'as-is' } as const) : known?.to[platform];
    return known && move ? [{ ...part, title: known.title[locale], move }] : [];
  });
}

export type Movable = Pick<ImportedWorkload, 'parts' | 'proposals'>;

interface Moving {
  readonly content: ImportContent;
  readonly locale: Locale;
}

export interface MovesText extends Moving {
  readonly catalogue: Catalogue;
  /** The recommended platform and the runner-up; one, or none, where no more is left. */
  readonly platforms: readonly string[];
}

/** What moves how to each of the platforms, line by line; empty where nothing has to move. */
export function toTerminalMoves(workload: Movable, text: MovesText, style: TerminalStyle): string {
  if (workload.parts.length === 0) return '';
  const printer = new Printer(adviseWords(text.locale), style);
  for (const platform of text.platforms) printPlatform(printer, movesTo(workload, platform, text), { ...text, platform });
  return printer.lines.join('\n');
}

function printPlatform(
  printer: Printer,
  moved: readonly MovedPart[],
  { catalogue, platform, ...moving }: MovesText & { readonly platform: string },
): void {
  const words = importWords(moving.locale);
  const name = catalogue.alternatives.find(({ id }) => id === platform)?.title[moving.locale] ?? platform;
  const count = (how: Move['how']): number => moved.filter(({ move }) => move.how === how).length;
  printer.head(fill(words.movesTo, { name }));
  printer.text(fill(words.movesCounted, { n: moved.length, asIs: count('as-is'), counterpart: count('counterpart'), none: count('none') }));
  for (const how of ['none', 'counterpart'] as const)
    for (const one of moved.filter(({ move }) => move.how === how)) printMoved(printer, one, moving);
}

function printMoved(printer: Printer, { file, line, excerpt, title, move }: MovedPart, { content, locale }: Moving): void {
  const words = importWords(locale);
  const place = fill(words.place, { file, line });
  const to = move.how === 'as-is' ? '' : (move.name?.[locale] ?? words.noCounterpart);
  const sources = (move.evidence ?? []).flatMap((id) => content.evidence[id]?.title[locale] ?? []);
  const color = move.how === 'none' ? { color: 'yellow' as const } : {};
  printer.text(fill(words.moved, { line: fill(words.line, { place, excerpt }), title, to }), { mark: '- ', ...color });
  if (sources.length > 0)
    printer.text(fill(words.movedBy, { sources: sources.join(printer.words.separator) }), { mark: '  ', color: 'dim' });
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
