/** The colours of the site (`app/globals.css`) for what leaves it: other pages and pictures know none of its variables. */
export const PALETTE = {
  light: {
    surface: '#ffffff',
    sunken: '#f1efea',
    ink: '#1a1c20',
    muted: '#585d66',
    line: '#dcd9d2',
    'line-strong': '#8b8f98',
    accent: '#3a3db5',
    compose: '#0e6e52',
    caas: '#0669bf',
    paas: '#a34a7d',
    faas: '#c25100',
  },
  dark: {
    surface: '#1b1d20',
    sunken: '#24272b',
    ink: '#eceae5',
    muted: '#a9adb5',
    line: '#34383d',
    'line-strong': '#7d838c',
    accent: '#aab0ff',
    compose: '#31d0a1',
    caas: '#57a3f2',
    paas: '#d296bf',
    faas: '#f79855',
  },
} as const;

export type Scheme = keyof typeof PALETTE;
export type Colours = Readonly<Record<keyof (typeof PALETTE)['light'], string>>;

/** The hue of a family; ink for one that has none. Colour never stands without a label. */
export function familyColour(colours: Colours, family: string): string {
  return Object.hasOwn(colours, family) ? colours[family as keyof Colours] : colours.ink;
}
