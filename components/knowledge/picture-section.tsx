import { RuleMap } from './rule-map';
import { Section, SectionNote } from '@/components/ui/section';
import type { Locale } from '@/lib/locale';
import { graphWords } from '@/lib/locale/words/graph';
import type { GraphText } from '@/lib/report/knowledge';

/** The lines of one question or criterion. */
export function PictureSection({ graph, locale }: { readonly graph: GraphText; readonly locale: Locale }) {
  const { label, title, noteOne } = graphWords(locale).picture;
  return (
    <Section id="picture" label={label} title={title}>
      <SectionNote>{noteOne}</SectionNote>
      <RuleMap graph={graph} />
    </Section>
  );
}
