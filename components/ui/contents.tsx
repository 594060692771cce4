/** An entry: the anchor of a section and its short label. */
export interface ContentsEntry {
  readonly id: string;
  readonly label: string;
}

/** The sections of a long page as links. */
export function Contents({ title, entries }: { readonly title: string; readonly entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-label={title} className="no-print border-y border-line py-1 text-sm">
      <ul className="flex flex-wrap gap-x-5">
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a className="inline-flex min-h-11 items-center text-accent hover:no-underline sm:min-h-9" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
