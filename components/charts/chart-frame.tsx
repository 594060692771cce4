import type { ReactNode } from 'react';
import { rem } from './units';

interface ChartFrameProps {
  readonly id: string;
  /** Its name, and what it says, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** Pixels at the ordinary size of text. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A picture as wide as its place: one image with a name and a conclusion to assistive technology. */
export function ChartFrame({ id, title, description, height, children }: ChartFrameProps) {
  return (
    <svg className="chart" height={rem(height)} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}
