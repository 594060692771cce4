import type { resultWords } from '@/lib/locale/words/result';
import type { ReportCaveat } from '@/lib/report';
import { Section } from './section';
import { SourceMarks } from './sources';

interface CaveatsSectionProps {
  readonly caveats: readonly ReportCaveat[];
  readonly words: ReturnType<typeof resultWords>;
}

/** What works, but hurts. */
export function CaveatsSection({ caveats, words }: CaveatsSectionProps) {
  const title = caveats.length === 0 ? words.caveats.none : words.caveats.some;
  return (
    <Section id="caveats" label={words.sections.caveats} title={title}>
      <ul className="grid gap-x-12 gap-y-4 md:grid-cols-2 print:grid-cols-2 print:gap-y-1">
        {caveats.map(({ caveat, title: name, text, sources }) => (
          <li key={caveat} className="border-l-4 border-warn pl-3">
            <h3 className="text-base">{name}</h3>
            <p>
              {text}
              <SourceMarks sources={sources} words={words} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
