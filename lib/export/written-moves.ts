import { fill } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { importWords } from '../locale/words/import';
import type { PlatformMoves, WordedMove } from '../report/reader';
import type { WholeShared } from '../report/result';
import { blocks, bullets, escapeMarkdown, link } from './markdown-text';

/** What moves how to the first platform and to the runner-up, each under its own heading; empty where no files were read. */
export function writeMoves({ moves = [], report }: Pick<WholeShared, 'moves' | 'report'>, level: '##' | '###'): string[] {
  return moves.map(({ title, counted, moves: list }: PlatformMoves) =>
    blocks([`${level} ${escapeMarkdown(title)}`, escapeMarkdown(counted), bullets(list.map((move) => writeMove(move, report)))]),
  );
}

function writeMove({ places, title, how, to, sources }: WordedMove, { locale }: WholeShared['report']): string {
  const words = importWords(locale);
  const named = sources.map((source) => {
    const name = escapeMarkdown(source.title);
    return source.address === null ? name : link(name, source.address);
  });
  const line = escapeMarkdown(fill(words.moved, { line: places, title, to: how === 'as-is' ? words.asIs : to }));
  return named.length === 0 ? line : `${line} ${words.movedBy.replace('{sources}', () => named.join(adviseWords(locale).separator))}`;
}
