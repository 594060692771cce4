'use client'; // Notes live in this browser and behind the # of a link: no server has them.

import { useEffect, useState, type ComponentType } from 'react';
import type { ResultLinks } from '@/lib/share';
import type { NotesPanelProps } from './notes-panel';

interface Loaded {
  readonly Panel: ComponentType<NotesPanelProps>;
  readonly places: NotesPanelProps['places'];
}

/** Notes beside the answers of a result, in its link and its files. Nothing without a script. */
export function ResultNotes({ links }: { readonly links: ResultLinks }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    // Without a line there are no notes to see, and the page is whole without them.
    import('./notes-panel').then(
      ({ NotesPanel: Panel, findPlaces }) => {
        setLoaded({ Panel, places: findPlaces() });
      },
      () => undefined,
    );
  }, []);
  return loaded && <loaded.Panel links={links} places={loaded.places} />;
}
