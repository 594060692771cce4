/** `+15`, `−10`, `0`: whole points of a criterion's scale. */
export function wordPoints(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}
