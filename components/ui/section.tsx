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
      <p aria-hidden="true">{label}</p>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What to know before the picture or table of a section. */
export function SectionNote({ children }: { readonly children: ReactNode }) {
  return <p className="section-note">{children}</p>;
}

/** The heading of a part of the story that a page begins with. */
export function PartHeading({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <h2 id={id} className="border-b border-line pb-1 text-lg">
      {children}
    </h2>
  );
}
