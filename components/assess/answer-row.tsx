import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { useKit } from './kit';
import { stepHash } from './steps';

interface AnswerRowProps {
  readonly label: string;
  readonly value: string;
  /** Stands where the value is empty. */
  readonly placeholder: string;
  /** What stands beside the answer; empty where nothing does. */
  readonly note?: string;
  /** What the house presets here, in a sentence; null where it presets nothing. */
  readonly preset?: string | null;
  readonly step: string;
  readonly action: string;
}

/** One entry of the check page, with the way to change it and back. */
export function AnswerRow({ label, value, placeholder, note = '', preset = null, step, action }: AnswerRowProps) {
  const { words } = useKit();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <dt className="pt-1.5 text-muted sm:py-1.5">{label}</dt>
      <dd className={`col-start-1 pb-1.5 sm:col-start-2 sm:py-1.5 ${value === '' ? 'text-muted italic' : 'font-semibold'}`}>
        {value === '' ? placeholder : value}
        {note !== '' && <bdi className="block text-xs font-normal wrap-anywhere text-muted not-italic">{note}</bdi>}
        {preset !== null && <span className="block text-xs font-normal text-muted not-italic">{preset}</span>}
      </dd>
      <dd className="col-start-2 row-span-2 row-start-1 sm:col-start-3 sm:row-span-1">
        <TextLink
          look="row"
          className="flex px-1"
          href={stepHash(step, 'check')}
          aria-label={fill(words.check.about, { action, question: label })}
        >
          {action}
        </TextLink>
      </dd>
    </div>
  );
}
