import type { ReactNode } from 'react';

/** A picture and its table: beside each other on a desk, one below the other on a phone. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-2">{children}</div>;
}
