'use client'; // Notes live in this browser and behind the # of a link: no server has them.

import { useEffect, useState, type ComponentType } from 'react';
import type { CompareNotesPanelProps } from './compare-notes-panel';

export type CompareNotesProps = Omit<CompareNotesPanelProps, 'places'>;

interface Loaded {
  readonly Panel: ComponentType<CompareNotesPanelProps>;
  readonly places: CompareNotesPanelProps['places'];
}

/** Notes beside the answers that differ, and the notes of a link that is entered. Nothing without a script. */
export function CompareNotes(props: CompareNotesProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    import('./compare-notes-panel').then(
      ({ CompareNotesPanel: Panel, findNotePlaces, takeNotesFromForm }) => {
        takeNotesFromForm();
        setLoaded({ Panel, places: findNotePlaces() });
      },
      () => undefined,
    );
  }, []);
  return loaded && <loaded.Panel {...props} places={loaded.places} />;
}
