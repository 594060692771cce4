/** The class that sets the hue of a family for the marks in it: ink where it has none. Colour never stands without a label. */
export function familyHue(family: string): string {
  return `hue-${family}`;
}
