import { fill, type Locale } from '../../locale';
import type { importWords } from '../../locale/words/import';
import type { Evidence } from '../../model/evidence';
import type { FileParts, PartPlaces } from '../../model/file-parts';
import type { ImportContent, Move, MovingPart } from '../../model/import';
import type { NoteSource } from '../../model/note';

/** As much of what is known about moving parts as their words need: all of it can be handed to a browser. */
export interface MovesContent extends Pick<ImportContent, 'parts'> {
  readonly evidence: Readonly<Record<string, Pick<Evidence, 'title' | 'address'>>>;
}

/** The criterion and the question that what moves how makes concrete. */
export const REUSE = { criterion: 'reuse', question: 'assets' } as const;

/** A kind of part and what becomes of it on one platform, in words. */
export interface WordedMove {
  readonly part: string;
  readonly title: string;
  /** The lines where it stands. */
  readonly places: string;
  readonly how: Move['how'];
  /** What does the same there, or that nothing does; empty for what carries over as it is. */
  readonly to: string;
  readonly sources: readonly { readonly title: string; readonly address: string | null }[];
}

/** What moves how to one platform. */
export interface PlatformMoves {
  readonly alternative: string;
  /** “What moves how to …”. */
  readonly title: string;
  /** How many lines there are, and what becomes of how many. */
  readonly counted: string;
  /** What has no counterpart first, then what has one, then what carries over as it is. */
  readonly moves: readonly WordedMove[];
}

interface Wording {
  readonly content: MovesContent;
  readonly locale: Locale;
  readonly words: ReturnType<typeof importWords>;
}

interface Moved {
  readonly places: readonly NoteSource[];
  readonly known: MovingPart;
  readonly move: Move;
}

const ORDER: readonly Move['how'][] = ['none', 'counterpart', 'as-is'];

/** How every part of files moves to a platform, in the order of the files; parts that are not known are left out. */
export function movesTo({ parts, writtenFor }: FileParts, platform: string, { content }: Pick<Wording, 'content'>): readonly Moved[] {
  const isHome = writtenFor.includes(platform);
  return parts.flatMap(({ part, places }: PartPlaces) => {
    const known = content.parts.find(({ id }) => id === part);
    const move = isHome ? ({ how: 'as-is' } as const) : known?.to[platform];
    return known && move ? [{ places, known, move }] : [];
  });
}

/** What moves how to each platform; empty where nothing has to move. */
export function wordMoves(
  files: FileParts,
  platforms: readonly { readonly alternative: string; readonly name: string }[],
  wording: Wording,
): readonly PlatformMoves[] {
  const { words } = wording;
  return platforms.flatMap(({ alternative, name }) => {
    const moved = movesTo(files, alternative, wording);
    const count = (...hows: readonly Move['how'][]): number =>
      moved.filter(({ move }) => hows.includes(move.how)).reduce((sum, { places }) => sum + places.length, 0);
    if (moved.length === 0) return [];
    const counts = { n: count(...ORDER), asIs: count('as-is'), counterpart: count('counterpart'), none: count('none') };
    return [
      {
        alternative,
        title: fill(words.movesTo, { name }),
        counted: fill(words.movesCounted, counts),
        moves: ORDER.flatMap((how) => moved.filter(({ move }) => move.how === how).map((one) => wordMove(one, wording))),
      },
    ];
  });
}

function wordMove({ places, known, move }: Moved, { content, locale, words }: Wording): WordedMove {
  return {
    part: known.id,
    title: known.title[locale],
    places: wordPlaces(places, words),
    how: move.how,
    to: move.how === 'as-is' ? '' : (move.name?.[locale] ?? words.noCounterpart),
    sources: (move.evidence ?? []).flatMap((id) => {
      const source = content.evidence[id];
      return source ? [{ title: source.title[locale], address: source.address ?? null }] : [];
    }),
  };
}

/** Each file once, with its lines. */
function wordPlaces(places: readonly NoteSource[], words: Wording['words']): string {
  const files = [...new Set(places.map(({ file }) => file))];
  const wordFile = (file: string): string => {
    const lines = places.filter((place) => place.file === file).map(({ line }) => line);
    return lines.length === 1
      ? fill(words.place, { file, line: lines[0] ?? 1 })
      : fill(words.places, { file, lines: lines.join(words.lineSeparator) });
  };
  return files.map(wordFile).join(words.fileSeparator);
}
