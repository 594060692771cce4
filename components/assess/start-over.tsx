import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useAssess, useKit } from './kit';
import { isEmptySheet } from '../parts/sheet';
import { startOver } from './store';

/** Empties the sheet after a question in place. Absent while there is nothing to empty, and on a link's sheet. */
export function StartOver({ onDone }: { readonly onDone: () => void }) {
  const { desk, words } = useKit();
  const isPointless = useAssess(({ sheet, link }) => isEmptySheet(sheet) || link !== null);
  const [isAsking, setAsking] = useState(false);
  if (isPointless) return null;
  return (
    <div>
      <Button
        look="quiet"
        onClick={() => {
          setAsking(!isAsking);
        }}
      >
        {words.startOver}
      </Button>
      {isAsking && (
        <div role="group" aria-label={words.startOver} className="rounded-md border border-warn bg-warn-soft p-3 text-sm">
          <p role="status">{words.startOverAsk}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button
              look="secondary"
              onClick={() => {
                setAsking(false);
                startOver(desk);
                onDone();
              }}
            >
              {words.startOverYes}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setAsking(false);
              }}
            >
              {words.startOverNo}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
