import type { ReactNode } from 'react';

/** A picture and its table: beside each other on a desk, one below the other on a phone. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">{children}</div>;
}
