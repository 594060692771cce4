import type { ReactNode } from 'react';

/** Depth on demand: works without script. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="group border-t border-line" open={open}>
      <summary className="flex min-h-11 items-center justify-between gap-3 py-2 font-semibold marker:content-none">
        <span>{summary}</span>
        <span aria-hidden="true" className="text-muted transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
