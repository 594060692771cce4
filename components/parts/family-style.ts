interface FamilyStyle {
  readonly text: string;
  readonly fill: string;
  readonly stroke: string;
  readonly background: string;
  readonly border: string;
}

/** The hue of each family as utility classes; a family without one would fall back to ink. Colour never stands without a label. */
const STYLES: Readonly<Record<string, FamilyStyle>> = {
  compose: { text: 'text-compose', fill: 'fill-compose', stroke: 'stroke-compose', background: 'bg-compose', border: 'border-compose' },
  caas: { text: 'text-caas', fill: 'fill-caas', stroke: 'stroke-caas', background: 'bg-caas', border: 'border-caas' },
  paas: { text: 'text-paas', fill: 'fill-paas', stroke: 'stroke-paas', background: 'bg-paas', border: 'border-paas' },
  faas: { text: 'text-faas', fill: 'fill-faas', stroke: 'stroke-faas', background: 'bg-faas', border: 'border-faas' },
};
const PLAIN: FamilyStyle = { text: 'text-ink', fill: 'fill-ink', stroke: 'stroke-ink', background: 'bg-ink', border: 'border-ink' };

export function familyStyle(family: string): FamilyStyle {
  return STYLES[family] ?? PLAIN;
}
