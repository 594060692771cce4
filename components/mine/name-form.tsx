import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { cleanTitle } from '@/lib/share';
import type { MineProps } from './kit';

interface NameFormProps {
  readonly name: string;
  readonly label: string;
  readonly words: MineProps['words'];
  /** Null where the name stays. */
  readonly onName: (name: string | null) => void;
}

const LENGTH = 40;

/** A name in place: Enter saves it, Escape leaves it. */
export function NameForm({ name, label, words, onName }: NameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onName(cleanTitle(field.current?.value));
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onName(null);
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={label}
        defaultValue={name}
        maxLength={LENGTH}
        autoComplete="off"
        className="min-h-11 w-64 max-w-full rounded border border-line-strong bg-surface px-3"
      />
      <Button look="secondary" type="submit">
        {words.save}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          onName(null);
        }}
      >
        {words.cancel}
      </Button>
    </form>
  );
}
