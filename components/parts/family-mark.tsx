import { familyStyle } from './family-style';

/** The label of a family with its hue as a square before it. */
export function FamilyMark({ family, label }: { readonly family: string; readonly label: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-sm text-muted">
      <span aria-hidden="true" className={`size-2.5 rounded-[2px] ${familyStyle(family).background}`} />
      {label}
    </span>
  );
}
