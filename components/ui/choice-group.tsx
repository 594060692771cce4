import type { KeyboardEvent, ReactNode } from 'react';

export interface ChoiceOption {
  readonly value: string;
  readonly title: string;
  readonly meaning: string;
  /** The key that chooses it while the focus is in the group. */
  readonly shortcut: string;
  /** Set apart from the others: it is no choice of the matter itself. */
  readonly isApart?: boolean;
}

interface ChoiceGroupProps {
  /** Name of the radio buttons; their ids begin with it. */
  readonly name: string;
  readonly legend: ReactNode;
  /** Between the legend and the choices. */
  readonly hint?: ReactNode;
  readonly options: readonly ChoiceOption[];
  /** Null where nothing is chosen: nothing is chosen in advance. */
  readonly value: string | null;
  readonly hasShortcuts: boolean;
  /** Side by side where there is room, for pages of many groups. */
  readonly isDense?: boolean;
  readonly onChoose: (value: string) => void;
}

/** The id of the radio button of an option. */
export function choiceId(name: string, value: string): string {
  return `${name}.${value}`;
}

/**
 * Large choices as real radio buttons. The arrow keys only move the focus, so that choices can be read before one is
 * chosen; Space, a click or the option's own key chooses.
 */
export function ChoiceGroup({ name, legend, hint, options, value, hasShortcuts, isDense = false, onChoose }: ChoiceGroupProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = ARROWS[event.key];
    const option = step === undefined && hasShortcuts ? options.find(({ shortcut }) => shortcut === event.key) : undefined;
    if (step === undefined && !option) return;
    event.preventDefault();
    if (option) {
      onChoose(option.value);
      document.getElementById(choiceId(name, option.value))?.focus();
    } else if (step !== undefined) moveFocus(event.currentTarget, step);
  };
  return (
    <fieldset className="min-w-0" onKeyDown={onKeyDown}>
      <legend className="p-0">{legend}</legend>
      {hint}
      <div className={`mt-5 grid gap-2 ${isDense ? 'sm:grid-cols-2' : ''}`}>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            name={name}
            option={option}
            hasShortcut={hasShortcuts}
            isChosen={option.value === value}
            onChoose={() => {
              onChoose(option.value);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function moveFocus(group: Element, step: 1 | -1): void {
  const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const at = radios.findIndex((radio) => radio === document.activeElement);
  const next = at < 0 ? (step === 1 ? 0 : radios.length - 1) : (at + step + radios.length) % radios.length;
  radios[next]?.focus();
}

interface ChoiceCardProps {
  readonly name: string;
  readonly option: ChoiceOption;
  readonly isChosen: boolean;
  readonly hasShortcut: boolean;
  readonly onChoose: () => void;
}

function ChoiceCard({ name, option, isChosen, hasShortcut, onChoose }: ChoiceCardProps) {
  const id = choiceId(name, option.value);
  const line = option.isApart === true ? 'border-dashed' : '';
  return (
    <label
      htmlFor={id}
      className={`flex min-h-14 cursor-pointer items-start gap-3 rounded-md border border-line-strong bg-surface px-4 py-2.5 hover:border-ink has-checked:border-solid has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${line}`}
    >
      <input
        className="mt-1 size-4.5 shrink-0 accent-accent outline-none"
        type="radio"
        id={id}
        name={name}
        value={option.value}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${id}.title`}
        aria-describedby={`${id}.meaning`}
      />
      <span className="min-w-0 grow">
        <span id={`${id}.title`} className="block font-semibold">
          {option.title}
        </span>
        <span id={`${id}.meaning`} className="block text-sm text-muted">
          {option.meaning}
        </span>
      </span>
      {hasShortcut && (
        <kbd
          aria-hidden="true"
          className="mt-0.5 hidden size-6 shrink-0 items-center justify-center rounded border border-line font-sans text-xs text-muted sm:flex"
        >
          {option.shortcut}
        </kbd>
      )}
    </label>
  );
}
