import { familyHue } from './family-hue';

interface FamilyMarkProps {
  readonly family: string;
  readonly label: string;
  /** For narrow lists. */
  readonly isSmall?: boolean;
}

/** The label of a family with its hue as a square before it. */
export function FamilyMark({ family, label, isSmall = false }: FamilyMarkProps) {
  return <span className={`family ${familyHue(family)}${isSmall ? ' text-xs' : ''}`}>{label}</span>;
}
