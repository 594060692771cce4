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
    compose: '#00795a',
    caas: '#0b66ad',
    paas: '#a8467f',
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
    compose: '#37c398',
    caas: '#62b0ee',
    paas: '#e08fbf',
    faas: '#f39a5c',
  },
} as const;

export type Scheme = keyof typeof PALETTE;
export type Colours = Readonly<Record<keyof (typeof PALETTE)['light'], string>>;

/** The hue of a family; ink for one that has none. Colour never stands without a label. */
export function familyColour(colours: Colours, family: string): string {
  return Object.hasOwn(colours, family) ? colours[family as keyof Colours] : colours.ink;
}
