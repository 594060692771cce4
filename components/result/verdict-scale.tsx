import type { ReactNode } from 'react';
import { type RecommendedPlatform, VERDICT_STEPS } from '@/lib/report/result';

interface VerdictScaleProps {
  readonly label: string;
  readonly verdict: RecommendedPlatform['verdict'];
  /** The verdict's word and sentence, where the page has made something of them. */
  readonly word?: ReactNode;
  readonly sentence?: ReactNode;
}

/** How firm the advice is: four steps, the reached ones filled, with the word and its sentence. */
export function VerdictScale({ label, verdict, word = verdict.label, sentence = verdict.sentence }: VerdictScaleProps) {
  const reached = VERDICT_STEPS.indexOf(verdict.id);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <p className="flex items-center gap-2 font-semibold">
        <span className="sr-only">{label}: </span>
        <span aria-hidden="true" className="flex gap-1">
          {VERDICT_STEPS.map((step, index) => (
            <span key={step} className={`h-2.5 w-5 border border-ink ${index <= reached ? 'bg-ink forced-colors:bg-[CanvasText]' : ''}`} />
          ))}
        </span>
        {word}
      </p>
      <p className="basis-full">{sentence}</p>
    </div>
  );
}
