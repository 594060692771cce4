import type { ReactNode } from 'react';
import { UNKNOWN } from '@/lib/model/answers';
import type { ReportAnswer } from '@/lib/report/result';
import type { ResultLinks } from '@/lib/share';
import { BASE } from '@/lib/model/base-path';

interface AnswerFormProps {
  readonly links: ResultLinks;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Around answers that are pressed: each leads to the result with it, without a script. */
export function AnswerForm({ links: { locale, code, title }, className, children }: AnswerFormProps) {
  return (
    <form action={`${BASE}/${locale}/r`} method="get" className={className}>
      <input type="hidden" name="code" value={code} />
      {title !== '' && <input type="hidden" name="t" value={title} />}
      {children}
    </form>
  );
}

interface AnswerOptionsProps {
  readonly answer: ReportAnswer;
  /** The reply that it is not known, where that is one more choice. */
  readonly unknown?: string;
}

/** What one press makes of an answer. */
export function AnswerOptions({ answer: { question, state, options, short }, unknown }: AnswerOptionsProps) {
  const others = options.map(({ answer, title }) => [answer, title] as const);
  if (unknown !== undefined && state !== 'unknown') others.push([UNKNOWN, unknown]);
  return (
    <div role="group" aria-label={short} className="options">
      {others.map(([choice, title]) => (
        <button key={choice} name="change" value={`${question}.${choice}`}>
          {title}
        </button>
      ))}
    </div>
  );
}
