import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { Report } from '@/lib/report/result';

interface ColophonProps {
  readonly report: Report;
  readonly code: string;
  /** The whole address, as text: it can be copied and printed without a script. */
  readonly address: string;
  readonly words: ReturnType<typeof resultWords>['colophon'];
}

/** On the first sheet of paper: where the result is, and by which rules it was made. */
export function PrintHead({ report, address, words }: Omit<ColophonProps, 'code'>) {
  return (
    <p className="hidden justify-between gap-4 text-xs text-muted print:flex">
      <span className="break-all">{address}</span>
      <span className="whitespace-nowrap">
        {words.rules} {fill(words.rulesValue, report.content)}
      </span>
    </p>
  );
}

/** Code, rules and address of the result. */
export function Colophon({ report, code, address, words }: ColophonProps) {
  return (
    <section id="colophon" aria-labelledby="colophon-heading" className="border-t-2 border-ink pt-3 text-sm">
      <h2 id="colophon-heading" className="mb-2 text-base">
        {words.title}
      </h2>
      <dl className="grid gap-x-4 gap-y-1 grid-cols-[auto_1fr] print:grid-cols-[auto_1fr_auto_1fr]">
        <dt className="text-muted">{words.address}</dt>
        <dd className="break-all">{address}</dd>
        <dt className="text-muted">{words.code}</dt>
        <dd className="font-mono break-all">{code}</dd>
        <dt className="text-muted">{words.rules}</dt>
        <dd>{fill(words.rulesValue, report.content)}</dd>
      </dl>
      <p className="mt-2 text-muted">{words.keeps}</p>
    </section>
  );
}
