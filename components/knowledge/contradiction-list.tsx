import { Section, SectionNote } from '@/components/ui/section';
import { fill, type Locale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import type { ContradictionText } from '@/lib/report/knowledge';

interface ContradictionSectionProps {
  readonly contradictions: readonly ContradictionText[];
  readonly locale: Locale;
}

/** Pairs of answers that cannot both be true: which, why, and what to ask. */
export function ContradictionSection({ contradictions, locale }: ContradictionSectionProps) {
  const { label, title, note } = graphWords(locale).contradictions;
  return (
    <Section id="contradictions" label={label} title={fill(title, { n: contradictions.length })}>
      <SectionNote>{note}</SectionNote>
      <ul className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
        {contradictions.map(({ id, title: name, when, reason, ask }) => (
          <li key={id} className="border-l-4 border-line pl-4">
            <h3 className="font-semibold">{name}</h3>
            <p className="text-sm text-muted">{when}</p>
            <p>{reason}</p>
            <p>{ask}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
