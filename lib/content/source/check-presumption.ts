import { PURPOSE_QUESTION } from '../../engine';
import type { Catalogue } from '../../model/catalogue';
import type { Fault } from './faults';

/**
 * What keeps a presumption from being searched exactly: at most one question is presumed, by the purpose and by questions that an
 * effect reads together with it, and one other question makes it moot (`lib/engine/presumed.ts`).
 */
export function checkPresumption({ questions, criteria }: Pick<Catalogue, 'questions' | 'criteria'>): Fault[] {
  const [asked, ...others] = questions.filter(({ presumed }) => presumed);
  if (!asked) return [];
  const { id, presumed = [], moot = [] } = asked;
  const tied = new Set(
    criteria.flatMap(({ effects }) =>
      effects
        .map(({ when }) => Object.keys(when))
        .filter((read) => read.includes(id))
        .flat(),
    ),
  );
  const read = [...new Set(presumed.flatMap(({ when }) => Object.keys(when)))];
  const ends = [...new Set(moot.flatMap(({ when }) => Object.keys(when)))];
  const messages = [
    ...others.map((other) => `beside ${other.id}: only one question can be`),
    ...read.filter((other) => other !== PURPOSE_QUESTION && !tied.has(other)).map((other) => `reads ${other}, which no effect ties to it`),
    ...(moot.length > 1 || ends.length > 1 ? ['can end in one way only, and the question is moot in several'] : []),
    ...(ends.includes(PURPOSE_QUESTION) ? ['cannot end by the purpose'] : []),
  ];
  return messages.map((message) => ({ file: `content/questions/${id}.yaml`, path: 'presumed', message }));
}
