import type { ReactNode } from 'react';

interface SectionProps {
  /** The anchor that the contents list links to. */
  readonly id: string;
  /** A short label over the heading: the entry of the contents list. */
  readonly label: string;
  /** A statement, not a topic. */
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the depth below the story. */
export function Section({ id, label, title, children }: SectionProps) {
  return (
    <section id={id} className="section">
      <p className="text-sm text-muted print:hidden" aria-hidden="true">
        {label}
      </p>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
