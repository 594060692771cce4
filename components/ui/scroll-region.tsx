import type { ReactNode } from 'react';

/** A table that may be wider than the page: it scrolls by itself, by keyboard too, and never moves the page. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="scrolls">
      {children}
    </div>
  );
}
