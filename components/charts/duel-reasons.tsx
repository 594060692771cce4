/** A sentence behind a row: whose value it explains, and its sources by their places in a list. */
export interface DuelReason {
  readonly of: readonly string[];
  /** Who it is about; empty where it is about several. */
  readonly label: string;
  /** What it rests on; empty where it rests on nothing that was said. */
  readonly note: string;
  readonly text: string;
  readonly sources: readonly number[];
}

export interface DuelSource {
  readonly title: string;
  /** Null where it stands in no public place. */
  readonly address: string | null;
}

interface DuelReasonsProps {
  readonly title: string;
  readonly reasons: readonly DuelReason[];
  readonly sources: readonly DuelSource[];
}

/** Why a row is as it is, with the sources. */
export function DuelReasons({ title, reasons, sources }: DuelReasonsProps) {
  return (
    <div className="mt-4 border-l-4 border-line pl-3 text-sm">
      <h4 className="text-base font-semibold">{title}</h4>
      <ul className="mt-1 space-y-2">
        {reasons.map(({ label, note, text, sources: cited }) => (
          <li key={`${label} ${text}`}>
            {label !== '' && <strong>{label} </strong>}
            {text}
            {note !== '' && <span className="text-muted"> ({note})</span>}
            <span className="block text-xs text-muted">
              {cited.map((place, index) => (
                <span key={place}>
                  {index > 0 && ' · '}
                  <Source source={sources[place]} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Source({ source }: { readonly source: DuelSource | undefined }) {
  if (!source) return null;
  if (source.address === null) return source.title;
  return (
    <a className="inline-block min-h-6 underline" href={source.address} rel="noreferrer external">
      {source.title}
    </a>
  );
}
