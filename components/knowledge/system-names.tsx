import { TextLink } from '@/components/ui/text-link';
import type { SystemText } from '@/lib/report/knowledge';

interface SystemNamesProps {
  readonly systems: readonly SystemText[];
  /** The page that holds them whole. */
  readonly path: string;
}

/** Systems by name; those that have ended say so. */
export function SystemNames({ systems, path }: SystemNamesProps) {
  return (
    <ul className="names">
      {systems.map(({ id, name, isEnding, state }) => (
        <li key={id} id={`system-${id}`}>
          <TextLink look="line" lang="en" href={`${path}#system-${id}`}>
            {name}
          </TextLink>
          {isEnding && <small>{state}</small>}
        </li>
      ))}
    </ul>
  );
}
