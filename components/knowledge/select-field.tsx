import { useId } from 'react';
import type { DecisionOption } from '@/lib/report/knowledge';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly DecisionOption[];
  readonly onChoose: (id: string) => void;
}

/** One choice of a list, with its label over it. */
export function SelectField({ label, value, options, onChoose }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="max-w-full">
      <label htmlFor={id} className="block text-sm text-muted">
        {label}
      </label>
      <select
        id={id}
        className="min-h-11 w-64 max-w-full rounded border border-line-strong bg-surface px-2"
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
