import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportEvidence } from '@/lib/report/reader';

type Words = ReturnType<typeof resultWords>;

/** The numbers of a claim's sources: each leads to its entry in the list of evidence. */
export function SourceMarks({ sources, words }: { readonly sources: readonly number[]; readonly words: Words }) {
  return (
    <span className="cites">
      {sources
        .toSorted((a, b) => a - b)
        .map((number) => (
          <a key={number} href={`#source-${number}`} aria-label={fill(words.evidence.backLabel, { n: number })}>
            [{number}]
          </a>
        ))}
    </span>
  );
}

/** A source in full: who says it, where, when, how far it carries, and the reserve where it was only partly verified. */
export function SourceEntry({ source, words }: { readonly source: ReportEvidence; readonly words: Words }) {
  return (
    <>
      {source.address === null ? (
        <span>{source.title}</span>
      ) : (
        <a className="text-accent underline" href={source.address} rel="noopener noreferrer external">
          {source.title}
          <span className="sr-only"> ({words.evidence.external})</span>
        </a>
      )}
      <span className="text-muted">
        {' '}
        · {source.publisher} · <span className="print:hidden">{source.kind} · </span>
        {source.dates}
        {source.path !== null && <span className="break-all print:hidden"> · {source.path}</span>}
      </span>
      {source.reserve !== null && <span className="ml-1 rounded-sm border border-warn px-1 text-xs text-warn">{source.reserve}</span>}
    </>
  );
}
