import type { PlansView } from './view';
import { StepList } from '../step-list';
import { SourceList } from '@/components/parts/sources';
import { Disclosure } from '@/components/ui/disclosure';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import type { Way } from '@/lib/report/portfolio';

/** How to get from the first plan to the second. */
export function WaySection({ view, way }: { readonly view: PlansView; readonly way: Way }) {
  const { words, sides, swapped, locale } = view;
  const { title, work, steps, evidence } = way;
  return (
    <Section id="way" label={words.sections.way} title={title}>
      {work.map((sentence) => (
        <p key={sentence} className="max-w-3xl">
          {sentence}
        </p>
      ))}
      {steps.length > 0 && (
        <>
          <SectionNote>{words.way.ordered}</SectionNote>
          <StepList steps={steps} locale={locale} />
        </>
      )}
      {evidence.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={words.way.evidence}>
            <SourceList sources={evidence} words={resultWords(locale)} />
          </Disclosure>
        </div>
      )}
      <p className="no-print mt-3">
        <TextLink look="row" href={swapped}>
          {fill(words.swap, { a: sides[0].name, b: sides[1].name })}
        </TextLink>
      </p>
    </Section>
  );
}
