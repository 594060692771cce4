import { fill } from '@/lib/locale';
import type { Notes } from '@/lib/model/note';

interface WithNotesSwitchProps {
  readonly isOn: boolean;
  readonly notes: Notes;
  readonly words: { readonly withNotes: string; readonly text: string };
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether notes go along, how many there are, and who gets to see them then. */
export function WithNotesSwitch({ isOn, notes, words, onSwitch }: WithNotesSwitchProps) {
  return (
    <>
      <label className="flex min-h-11 items-center gap-2">
        <input
          className="size-4.5 accent-accent"
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            onSwitch(target.checked);
          }}
        />
        {fill(words.withNotes, { n: Object.keys(notes).length })}
      </label>
      <p className="text-sm text-muted">{words.text}</p>
    </>
  );
}
