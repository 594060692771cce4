/** The hue of each family as utility classes; a family without one would fall back to ink. Colour never stands without a label. */
const STYLES: Readonly<
  Record<string, { readonly text: string; readonly fill: string; readonly background: string; readonly border: string }>
> = {
  compose: { text: 'text-compose', fill: 'fill-compose', background: 'bg-compose', border: 'border-compose' },
  caas: { text: 'text-caas', fill: 'fill-caas', background: 'bg-caas', border: 'border-caas' },
  paas: { text: 'text-paas', fill: 'fill-paas', background: 'bg-paas', border: 'border-paas' },
  faas: { text: 'text-faas', fill: 'fill-faas', background: 'bg-faas', border: 'border-faas' },
};
const PLAIN = { text: 'text-ink', fill: 'fill-ink', background: 'bg-ink', border: 'border-ink' };

export function familyStyle(family: string): typeof PLAIN {
  return STYLES[family] ?? PLAIN;
}
