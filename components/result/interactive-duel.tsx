'use client'; // Recharts draws in the browser only, and is loaded only for who asks for it.

import { useState, type ComponentProps, type ComponentType, type ReactNode } from 'react';
import type { DuelExplorer } from '@/components/charts/duel-explorer';
import { Button } from '@/components/ui/button';

type ExplorerProps = ComponentProps<typeof DuelExplorer>;

interface InteractiveDuelProps extends ExplorerProps {
  readonly labels: { readonly interactive: string; readonly loading: string; readonly failed: string };
  /** The server's picture and table: they stay until the chart is there. */
  readonly children: ReactNode;
}

/** The server's picture, and on demand a chart with the same numbers in its place. */
export function InteractiveDuel({ duels, chosen, words, labels, children }: InteractiveDuelProps) {
  const [explorer, setExplorer] = useState<{ readonly Explorer: ComponentType<ExplorerProps> } | null>(null);
  const [status, setStatus] = useState('');
  const load = async (): Promise<void> => {
    setStatus(labels.loading);
    try {
      const { DuelExplorer: Explorer } = await import('@/components/charts/duel-explorer');
      setExplorer({ Explorer });
    } catch {
      setStatus(labels.failed);
    }
  };
  if (explorer) return <explorer.Explorer duels={duels} chosen={chosen} words={words} />;
  return (
    <>
      {children}
      <div className="no-print mt-4 flex flex-wrap items-center gap-3 noscript:hidden">
        <Button look="secondary" onClick={() => void load()}>
          {labels.interactive}
        </Button>
        <span role="status">{status}</span>
      </div>
    </>
  );
}
