import type { ReactNode } from 'react';

interface FoldSectionProps {
  /** The anchor: inside of what is folded, so that a browser opens it for whoever follows a link there. */
  readonly id: string;
  readonly label: string;
  /** A statement, not a topic. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of which the heading says the point; the rest is a press away, and on paper without one. */
export function FoldSection({ id, label, title, children }: FoldSectionProps) {
  return (
    <section className="fold-section">
      <details className="fold">
        <summary>
          <span>
            <small aria-hidden="true">{label}</small>
            <h2>{title}</h2>
          </span>
          <span aria-hidden="true">+</span>
        </summary>
        <div id={id} className="fold-target">
          {children}
        </div>
      </details>
    </section>
  );
}
