import { type Answers, splitAnswer } from '../../model/answers';
import { type Amount, type Cell, type CheckedCell, type Need, NOT_CHECKED } from '../../model/product';

/** What a product is for an answer: it fits, fits with a limit, cannot, or nobody looked it up. */
export const FITS = ['fits', 'limit', 'open', 'cannot'] as const;
export type Fit = (typeof FITS)[number];

/** A row that answers ask for, with the choices that do. */
export interface AskedNeed extends Need {
  readonly asking: readonly { readonly question: string; readonly choice: string }[];
}

/** What the answers ask of a product: one need for each row, in their order. */
export function listNeeds(needs: readonly Need[], answers: Answers): readonly AskedNeed[] {
  const asked: AskedNeed[] = [];
  for (const need of needs) {
    const asking = findAsking(need, answers);
    if (asking.length === 0) continue;
    const at = asked.findIndex(({ feature }) => feature === need.feature);
    const known = asked[at];
    if (known) asked[at] = { ...known, asking: [...known.asking, ...asking] };
    else asked.push({ ...need, asking });
  }
  return asked;
}

function findAsking({ question, choices, all = false }: Need, answers: Answers): AskedNeed['asking'] {
  const answer = answers[question];
  if (answer === undefined) return [];
  const given = splitAnswer(answer);
  const found = given.filter((choice) => choices.includes(choice));
  return all && found.length < given.length ? [] : found.map((choice) => ({ question, choice }));
}

const BY_SUPPORT = { yes: 'fits', limit: 'limit', no: 'cannot' } as const;

/** What a cell is for a need. */
export function judgeCell(cell: Cell | undefined, need: Need): Fit {
  if (cell === undefined || cell === NOT_CHECKED) return 'open';
  return cell.has === undefined ? judgeAmount(cell, need) : BY_SUPPORT[cell.has];
}

function judgeAmount({ amount = 'none', reach = amount }: CheckedCell, { from = 'none', limited = 0 }: Need): Fit {
  const most = Math.max(sizeOf(amount), sizeOf(reach));
  if (sizeOf(amount) >= sizeOf(from)) return 'fits';
  return most >= Math.min(sizeOf(from), limited) ? 'limit' : 'cannot';
}

function sizeOf(amount: Amount): number {
  return amount === 'none' ? Infinity : amount;
}

/** The product as a whole: what it cannot do decides, then a limit, then what nobody looked up. */
export function judgeProduct(fits: readonly Fit[]): Fit {
  return (['cannot', 'limit', 'open'] as const).find((fit) => fits.includes(fit)) ?? 'fits';
}
