import { Section } from '@/components/ui/section';
import type { Figures } from '@/lib/report/cost';

/** What the figures leave out, and how they are worked out. */
export function NotesSections({ figures: { words } }: { readonly figures: Figures }) {
  return (
    <>
      {(['left', 'how'] as const).map((part) => (
        <Section key={part} id={part} label={words.parts[part]} title={words[part].title}>
          <ul className="max-w-3xl list-disc space-y-1 pl-5">
            {words[part].items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
