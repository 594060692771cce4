'use client'; // The list of assessments is kept by this browser.

import { useEffect, useState, type ComponentType } from 'react';
import type { KeepPanelProps } from './keep-panel';

/** Whether this result is kept under "My assessments", and the button that keeps it. What it needs is loaded once the page stands. */
export function KeepResult(props: KeepPanelProps) {
  const [Panel, setPanel] = useState<ComponentType<KeepPanelProps> | null>(null);
  useEffect(() => {
    import('./keep-panel').then(
      ({ KeepPanel }) => {
        setPanel(() => KeepPanel);
      },
      // Without a line there is nothing to offer: the result is whole without it.
      () => undefined,
    );
  }, []);
  return (
    <div className="no-print flex min-h-11 flex-wrap items-center gap-x-3 text-sm noscript:hidden">{Panel && <Panel {...props} />}</div>
  );
}
