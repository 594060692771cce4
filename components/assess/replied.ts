import { fill } from '@/lib/locale';
import { countReplies, type Sheet } from '../parts/sheet';
import type { AssessWords } from './kit';

/** How many questions have an answer, and how many of the others the reader does not know. */
export function repliedSentence(sheet: Sheet, total: number, words: AssessWords): string {
  const { answered, unknown } = countReplies(sheet);
  return fill(unknown > 0 ? words.repliedUnknown : words.replied, { n: answered, unknown, total });
}
