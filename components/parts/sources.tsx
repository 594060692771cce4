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

interface SourceProps {
  readonly source: ReportEvidence;
  readonly words: Words;
}

/** The title of a source, which leads to it where it has an address. */
function SourceTitle({ source: { title, page, address }, words }: SourceProps) {
  if (page !== null) return <TextLink href={page}>{title}</TextLink>;
  if (address === null) return title;
  return (
    <TextLink href={address} isExternal>
      {title}
      <span className="sr-only">{` (${words.evidence.external})`}</span>
    </TextLink>
  );
}

/** A source in full: who says it, where, when, how far it carries, and the reserve where it was only partly verified. */
function SourceEntry({ source, words }: SourceProps) {
  return (
    <>
      <SourceTitle source={source} words={words} />
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

interface SourceListProps {
  readonly sources: readonly ReportEvidence[];
  /** The numbers of those that the page cites; all where it is absent. */
  readonly cited?: ReadonlySet<number>;
  readonly words: Words;
}

/** The sources of a page by number, each with what it was read for: what `SourceMarks` leads to. */
export function SourceList({ sources, cited, words }: SourceListProps) {
  const numbered = sources.map((source, index) => ({ source, number: index + 1 }));
  return (
    <ol className="sources">
      {numbered
        .filter(({ number }) => cited?.has(number) ?? true)
        .map(({ source, number }) => (
          <li key={source.id} id={`source-${number}`}>
            <span>{`[${number}]`}</span>
            <div>
              <SourceEntry source={source} words={words} />
              <p>{fill(words.evidence.supports, { text: source.supports })}</p>
            </div>
          </li>
        ))}
    </ol>
  );
}
