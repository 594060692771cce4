'use client'; // The engine runs in the browser, and is loaded only for who asks for it.

import { useState, type ComponentType } from 'react';
import { Button } from '@/components/ui/button';
import { type LinkState, type ResultLinks, rulesPath } from '@/lib/share';
import type { WhatIfPanelProps, WhatIfRules } from './what-if-panel';

interface WhatIfProps {
  readonly links: ResultLinks;
  /** The id of what is replaced once it is there: the list of answers. */
  readonly instead: string;
  readonly labels: { readonly open: string; readonly loading: string; readonly failed: string };
}

interface Loaded {
  readonly Panel: ComponentType<WhatIfPanelProps>;
  readonly source: WhatIfRules;
  readonly shared: LinkState;
}

async function load(links: ResultLinks): Promise<Loaded> {
  const [{ WhatIfPanel: Panel, readShared }, response] = await Promise.all([import('./what-if-panel'), fetch(rulesPath(links))]);
  if (!response.ok) throw new Error(`The rules came with status ${response.status}`);
  return { Panel, source: (await response.json()) as WhatIfRules, shared: readShared(links) };
}

/** A button, and on demand every answer and priority of the result to be moved in place. */
export function WhatIf({ links, instead, labels }: WhatIfProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [status, setStatus] = useState('');
  const open = async (): Promise<void> => {
    setStatus(labels.loading);
    try {
      setLoaded(await load(links));
      document.getElementById(instead)?.remove();
    } catch {
      setStatus(labels.failed);
    }
  };
  if (loaded) return <loaded.Panel links={links} shared={loaded.shared} source={loaded.source} />;
  return (
    <div className="flex flex-wrap items-center gap-3 noscript:hidden">
      <Button look="secondary" onClick={() => void open()}>
        {labels.open}
      </Button>
      <span role="status">{status}</span>
    </div>
  );
}
