'use client'; // Recharts draws in the browser only, and is loaded only for who asks for it.

import { useState, type ComponentProps, type ComponentType } from 'react';
import type { DuelCollection } from '@/components/charts/duel';
import type { DuelExplorer } from '@/components/charts/duel-explorer';
import { Button } from '@/components/ui/button';

type ExplorerProps = ComponentProps<typeof DuelExplorer>;

interface InteractiveDuelProps extends Omit<ExplorerProps, 'collection'> {
  /** Where the numbers and reasons of every head-to-head are. */
  readonly path: string;
  readonly labels: { readonly interactive: string; readonly loading: string; readonly failed: string };
}

interface Loaded {
  readonly Explorer: ComponentType<ExplorerProps>;
  readonly collection: DuelCollection;
}

async function load(path: string): Promise<Loaded> {
  const [{ DuelExplorer: Explorer }, response] = await Promise.all([import('@/components/charts/duel-explorer'), fetch(path)]);
  if (!response.ok) throw new Error(`The comparisons came with status ${response.status}`);
  return { Explorer, collection: (await response.json()) as DuelCollection };
}

/** On demand a chart of the same numbers, with the reasons behind each. */
export function InteractiveDuel({ path, chosen, labels }: InteractiveDuelProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [status, setStatus] = useState('');
  const open = async (): Promise<void> => {
    setStatus(labels.loading);
    try {
      setLoaded(await load(path));
    } catch {
      setStatus(labels.failed);
    }
  };
  if (loaded) {
    return (
      <div className="mt-4 basis-full">
        <loaded.Explorer collection={loaded.collection} chosen={chosen} />
      </div>
    );
  }
  return (
    <div className="no-print flex flex-wrap items-center gap-3 noscript:hidden">
      <Button look="secondary" onClick={() => void open()}>
        {labels.interactive}
      </Button>
      <span role="status">{status}</span>
    </div>
  );
}
