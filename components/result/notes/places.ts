import { MOVES_PLACE } from '../moves-place';

/** Where notes stand on the page, made by the script: the document has nothing of them. */
export interface Places {
  readonly rows: readonly RowPlace[];
  /** At the top of the parts to share and to save; null where the page has none. */
  readonly share: HTMLElement | null;
  readonly files: HTMLElement | null;
  /** Where it is said what moves how, and to which platforms; null where the page recommends none. */
  readonly moves: { readonly element: HTMLElement; readonly platforms: readonly MovesTo[] } | null;
  /** Below the reason that speaks of reuse; null where no reason does. */
  readonly reason: HTMLElement | null;
}

interface MovesTo {
  readonly alternative: string;
  readonly name: string;
}

interface RowPlace {
  readonly question: string;
  /** What the question is called there. */
  readonly short: string;
  /** In sight, whether the row is open or not. */
  readonly text: HTMLElement;
  /** Inside the row that opens. */
  readonly field: HTMLElement;
}

export function findPlaces(): Places {
  const make = (add: (place: HTMLElement) => void): HTMLElement => {
    const place = document.createElement('div');
    add(place);
    return place;
  };
  const atTopOf = (id: string): HTMLElement | null => {
    const part = document.getElementById(id);
    return part && make((place) => { part.prepend(place); }); // prettier-ignore
  };
  const rows = [...document.querySelectorAll<HTMLElement>('.answers > li')].flatMap((row): RowPlace[] => {
    const inside = row.querySelector('details > div');
    // The way to the question in the questionnaire names it.
    const question = inside?.querySelector<HTMLAnchorElement>('a[href*="#"]')?.hash.slice(1);
    if (!inside || question === undefined) return [];
    return [
      {
        question,
        short: row.querySelector('summary > span')?.textContent ?? '',
        text: make((place) => { row.append(place); }), // prettier-ignore
        field: make((place) => { inside.append(place); }), // prettier-ignore
      },
    ];
  });
  return {
    rows,
    share: atTopOf('share'),
    files: atTopOf('exports'),
    moves: findMoves(),
    reason: document.querySelector<HTMLElement>('[data-reuse]'),
  };
}

function findMoves(): Places['moves'] {
  const element = document.getElementById(MOVES_PLACE);
  // The document and this script are of one build.
  return element && { element, platforms: JSON.parse(element.dataset['platforms'] ?? '[]') as readonly MovesTo[] };
}
