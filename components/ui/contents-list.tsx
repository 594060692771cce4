interface ContentsListProps {
  readonly label: string;
  readonly entries: readonly (readonly [anchor: string, label: string])[];
}

/** Where everything below the story is. */
export function ContentsList({ label, entries }: ContentsListProps) {
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-center gap-x-5 border-y border-line text-sm">
      {entries.map(([anchor, text]) => (
        <a key={anchor} className="inline-flex min-h-11 items-center text-accent underline" href={`#${anchor}`}>
          {text}
        </a>
      ))}
    </nav>
  );
}
