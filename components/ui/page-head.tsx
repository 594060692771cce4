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
