import type { Place } from './result';
import type { Notes } from './notes';
import type { Unit } from './unit';

/** A unit of which only what is known has to be said. */
export function newUnit(known: Place & Pick<Unit, 'name' | 'excerpt'> & Partial<Unit>, notes: Notes): Unit {
  return {
    role: 'app',
    store: null,
    joins: null,
    size: null,
    keeps: notes.facts.some(({ rule }) => rule === 'claimed-volume' || rule === 'named-volume'),
    needs: [],
    variables: [],
    build: null,
    containers: 1,
    ...known,
    ...notes,
  };
}
