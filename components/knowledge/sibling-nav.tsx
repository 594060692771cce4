import { TextLink } from '@/components/ui/text-link';

interface SiblingNavProps {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly title: string }[];
}

/** At the end of a page: the way to the others of its kind. */
export function SiblingNav({ label, links }: SiblingNavProps) {
  return (
    <nav aria-label={label} className="no-print border-t border-line pt-3 text-sm">
      <p className="text-muted">{label}</p>
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ href, title }) => (
          <li key={href}>
            <TextLink look="alone" href={href}>
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
