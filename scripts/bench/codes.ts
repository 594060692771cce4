import { makeRandom } from './floors';
import { loadCatalogue } from '@/lib/content';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { encodeLink } from '@/lib/share';

/** Gives one sound code after the other, every question answered by lot. The same seed gives the same codes. */
export function openCodes(seed: number): () => string {
  const catalogue = loadCatalogue();
  const random = makeRandom(seed);
  return () => {
    const answers = Object.fromEntries(
      catalogue.questions.map(({ id, choices }) => [id, choices[Math.floor(random() * choices.length)]?.id ?? 'unknown']),
    );
    return encodeLink({ contentVersion: catalogue.version, answers, priorities: NO_PRIORITIES });
  };
}
