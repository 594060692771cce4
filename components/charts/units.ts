/** A height or place in a picture that grows with the reader's text: what is 16 pixels in the ordinary case is 1rem. */
export function rem(pixels: number): string {
  return `${round(pixels / 16)}rem`;
}

/** A share of the picture's width: 0..100. */
export function ofWidth(share: number): string {
  return `${round(share)}%`;
}

/** To a hundredth: finer than a screen can show. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
