import { useId } from 'react';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
  /** The label stands over the list, or before it in the same line. */
  readonly labelled?: 'over' | 'before';
}

/** One choice of a list. */
export function SelectField({ label, value, options, onChoose, labelled = 'over' }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={labelled === 'over' ? 'max-w-full' : 'flex min-h-11 items-center gap-2'}>
      <label htmlFor={id} className="block text-sm text-muted">
        {label}
      </label>
      <select
        id={id}
        className={`min-h-11 max-w-full rounded border border-line-strong bg-surface px-2 ${labelled === 'over' ? 'w-64' : 'sm:max-w-60'}`}
        value={value}
        onChange={({ target }) => {
          onChoose(target.value);
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
