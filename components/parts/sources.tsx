import { TextLink } from '@/components/ui/text-link';
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
            {`[${number}]`}
          </a>
        ))}
    </span>
  );
}

/** A source in full: who says it, where, when, how far it carries, and the reserve where it was only partly verified. */
export function SourceEntry({ source, words }: { readonly source: ReportEvidence; readonly words: Words }) {
  return (
    <>
      {source.page !== null && <TextLink href={source.page}>{source.title}</TextLink>}
      {source.page === null && source.address !== null && (
        <TextLink href={source.address} isExternal>
          {source.title}
          <span className="sr-only">{` (${words.evidence.external})`}</span>
        </TextLink>
      )}
      {source.page === null && source.address === null && source.title}
      <span className="source-data">
        {` · ${source.publisher} · ${source.dates}`}
        <span>{source.path === null ? ` · ${source.kind}` : ` · ${source.kind} · ${source.path}`}</span>
      </span>
      {source.reserve !== null && <span className="reserve">{source.reserve}</span>}
      {source.marks?.map((mark) => (
        <span key={mark} className="reserve">
          {mark}
        </span>
      ))}
    </>
  );
}

/** The sources of a page by number, each with what it was read for: what `SourceMarks` leads to. */
export function SourceList({ sources, words }: { readonly sources: readonly ReportEvidence[]; readonly words: Words }) {
  return (
    <ol className="sources">
      {sources.map((source, index) => (
        <li key={source.id} id={`source-${index + 1}`}>
          <span>{`[${index + 1}]`}</span>
          <div>
            <SourceEntry source={source} words={words} />
            <p>{fill(words.evidence.supports, { text: source.supports })}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
