import { Fragment, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface ChoiceOption {
  readonly value: string;
  readonly title: string;
  readonly meaning: string;
  /** The key that chooses it while the focus is in the group. */
  readonly shortcut: string;
  /** Set apart from the others: it is no choice of the matter itself. */
  readonly isApart?: boolean;
  /** Cannot be chosen before another is taken back; `limit` says so. */
  readonly isBarred?: boolean;
}

interface ChoiceGroupProps {
  /** Name of the radio buttons or boxes; their ids begin with it. */
  readonly name: string;
  readonly legend: ReactNode;
  /** Between the legend and the choices. */
  readonly hint?: ReactNode;
  readonly options: readonly ChoiceOption[];
  /** What is chosen: nothing is in advance. */
  readonly chosen: readonly string[];
  /** Several can be chosen: how many, and that there are as many already. `isOrdered`: each shows its place. */
  readonly several?: { readonly hint: string; readonly limit: string; readonly isOrdered: boolean } | undefined;
  readonly hasShortcuts: boolean;
  /** Stands at what is chosen last in the list. */
  readonly note?: ReactNode;
  /** Side by side where there is room, for pages of many groups. */
  readonly isDense?: boolean;
  /** Also where a box is pressed that is chosen already. `isDirect`: by pointer or by its own key, not by Space on the way through. */
  readonly onChoose: (value: string, isDirect: boolean) => void;
}

/** The id of the radio button or box of an option. */
export function choiceId(name: string, value: string): string {
  return `${name}.${value}`;
}

/**
 * Large choices as real radio buttons, or boxes where several can be chosen. The arrow keys only move the focus, so that
 * choices can be read before one is chosen; Space, a click or the option's own key chooses.
 */
export function ChoiceGroup({ name, legend, hint, options, chosen, several, hasShortcuts, ...rest }: ChoiceGroupProps) {
  const { isDense = false, note, onChoose } = rest;
  const last = options.findLast((option) => chosen.includes(option.value));
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = ARROWS[event.key];
    const option = step === undefined && hasShortcuts ? options.find(({ shortcut }) => shortcut === event.key) : undefined;
    if (step === undefined && !option) return;
    event.preventDefault();
    if (option) {
      if (option.isBarred !== true && !event.repeat) onChoose(option.value, true);
      document.getElementById(choiceId(name, option.value))?.focus();
    } else if (step !== undefined) moveFocus(event.currentTarget, step);
  };
  return (
    <fieldset className="min-w-0" onKeyDown={onKeyDown}>
      <legend className="p-0">{legend}</legend>
      {hint}
      {several && (
        <p id={`${name}.several`} aria-live="polite" className="mt-2 text-sm font-semibold">
          {options.some(({ isBarred }) => isBarred) ? several.limit : several.hint}
        </p>
      )}
      <div className={`mt-5 grid gap-2 ${isDense ? 'sm:grid-cols-2' : ''}`}>
        {options.map((option) => (
          <Fragment key={option.value}>
            <ChoiceCard
              name={name}
              option={option}
              type={several ? 'checkbox' : 'radio'}
              hasShortcut={hasShortcuts}
              isChosen={chosen.includes(option.value)}
              place={several?.isOrdered === true && option.isApart !== true ? chosen.indexOf(option.value) + 1 : 0}
              onChoose={onChoose}
            />
            {option === last && note}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function moveFocus(group: Element, step: 1 | -1): void {
  const radios = [...group.querySelectorAll<HTMLInputElement>('input:enabled')];
  const at = radios.findIndex((radio) => radio === document.activeElement);
  const next = at < 0 ? (step === 1 ? 0 : radios.length - 1) : (at + step + radios.length) % radios.length;
  radios[next]?.focus();
}

interface ChoiceCardProps {
  readonly name: string;
  readonly option: ChoiceOption;
  readonly type: 'radio' | 'checkbox';
  readonly hasShortcut: boolean;
  readonly isChosen: boolean;
  /** Its place among the chosen, from 1; 0 where that does not matter. */
  readonly place: number;
  readonly onChoose: ChoiceGroupProps['onChoose'];
}

function ChoiceCard({ name, option, type, isChosen, place, hasShortcut, onChoose }: ChoiceCardProps) {
  const id = choiceId(name, option.value);
  const isByPointer = useRef(false);
  return (
    <label
      htmlFor={id}
      // Comes before the change of the box. A key that presses it makes a click too, of no count.
      onClick={({ detail }) => {
        isByPointer.current ||= detail > 0;
      }}
      className={option.isApart === true ? 'choice border-dashed' : 'choice'}
    >
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={isChosen}
        disabled={option.isBarred}
        onChange={() => {
          onChoose(option.value, isByPointer.current);
          isByPointer.current = false;
        }}
        aria-labelledby={`${id}.title`}
        aria-describedby={place > 0 ? `${id}.place ${id}.meaning` : `${id}.meaning`}
      />
      <span>
        <span id={`${id}.title`}>{option.title}</span>
        <span id={`${id}.meaning`}>{option.meaning}</span>
      </span>
      {place > 0 && (
        <span id={`${id}.place`} className="shrink-0 rounded-full bg-accent px-2 text-sm font-semibold text-on-accent tabular-nums">
          {place}
        </span>
      )}
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
