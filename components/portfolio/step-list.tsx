import { SourceMarks } from '@/components/parts/sources';
import type { Locale } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import type { MoveStep } from '@/lib/report/portfolio';

/** Moves in their order, each with why it comes there. */
export function StepList({ steps, locale }: { readonly steps: readonly MoveStep[]; readonly locale: Locale }) {
  const cites = resultWords(locale);
  return (
    <ol className="max-w-3xl list-decimal space-y-2 pl-6">
      {steps.map(({ kind, title, claims }, index) => (
        <li key={index} className={kind === 'platforms' ? 'text-muted' : ''}>
          <bdi className={kind === 'workload' ? 'font-medium' : ''}>{title}</bdi>
          {claims.length > 0 && (
            <ul className="mt-0.5 list-disc pl-5 text-sm">
              {claims.map(({ text, sources }) => (
                <li key={text}>
                  {text} <SourceMarks sources={sources} words={cites} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
