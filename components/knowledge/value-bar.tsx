import { familyHue } from '@/components/parts/family-hue';

/** A value of 0 to 100 as a bar in the hue of a family, as wide as its place; the figure stands beside it. */
export function ValueBar({ value, family }: { readonly value: number; readonly family: string }) {
  return (
    <svg aria-hidden="true" className={`value-bar ${familyHue(family)}`} viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect width="100" height="10" />
      <rect width={value} height="10" className="bar" />
    </svg>
  );
}
