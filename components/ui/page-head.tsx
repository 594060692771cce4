import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly lead: ReactNode;
  /** Over the title: where the page belongs. */
  readonly above?: ReactNode;
  /** Below the lead. */
  readonly children?: ReactNode;
}

/** The top of a knowledge page. */
export function PageHead({ title, lead, above, children }: PageHeadProps) {
  return (
    <div className="max-w-3xl">
      {above}
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-3 text-lg">{lead}</p>
      {children}
    </div>
  );
}

/** The head and the sections of a knowledge page, one below the other. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return <div className="grid min-w-0 grid-cols-1 gap-10">{children}</div>;
}
