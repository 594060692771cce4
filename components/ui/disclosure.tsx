import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** The anchor of what is folded: a browser opens it for whoever follows a link there. */
  readonly id?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Depth on demand: works without script, and is open on paper. */
export function Disclosure({ summary, id, open = false, children }: DisclosureProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <span>{summary}</span>
        <span aria-hidden="true">+</span>
      </summary>
      <div id={id} className={id === undefined ? undefined : 'fold-target'}>
        {children}
      </div>
    </details>
  );
}
