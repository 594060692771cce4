/** A height or place in a picture that grows with the reader's text: what is 16 pixels in the ordinary case is 1rem. */
export function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
