import type { ReactNode } from 'react';

/** Written out, so that the style sheet holds them. */
const COLUMNS = {
  picture: 'lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]',
  table: 'lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]',
  neither: 'lg:grid-cols-2',
} as const;

interface SideBySideProps {
  /** Which of the two needs more room. */
  readonly wider: keyof typeof COLUMNS;
  readonly children: ReactNode;
}

/** A picture and its table: beside each other on a desk, one below the other on a phone. */
export function SideBySide({ wider, children }: SideBySideProps) {
  return <div className={`grid grid-cols-1 items-start gap-x-12 gap-y-6 ${COLUMNS[wider]}`}>{children}</div>;
}
