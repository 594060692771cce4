import { useState } from 'react';
import { cleanTitle } from '@/lib/share';

interface NameFieldProps {
  readonly label: string;
  readonly title: string;
  /** Cleaned; at every change. */
  readonly onTitle: (title: string) => void;
}

const LENGTH = 40;

/** A name as it is typed: kept at every key, and shown as it was typed until the field is left. */
export function NameField({ label, title, onTitle }: NameFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={label}
      value={typed ?? title}
      maxLength={LENGTH}
      autoComplete="off"
      className="min-h-11 w-64 max-w-full min-w-0 grow rounded border border-line-strong bg-surface px-3"
      onChange={({ target }) => {
        setTyped(target.value);
        onTitle(cleanTitle(target.value));
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}
