import { TextLink } from './text-link';

/** An entry: the anchor of a section and its short label. */
export interface ContentsEntry {
  readonly id: string;
  readonly label: string;
}

/** The sections of a long page as links. */
export function Contents({ title, entries }: { readonly title: string; readonly entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-label={title} className="no-print border-y border-line text-sm">
      <ul className="flex flex-wrap gap-x-5">
        {entries.map(({ id, label }) => (
          <li key={id}>
            <TextLink look="alone" href={`#${id}`}>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
