import type { PlansView } from './view';
import { SourceList, SourceMarks } from '@/components/parts/sources';
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
          <Steps view={view} steps={steps} />
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

function Steps({ view: { locale }, steps }: { readonly view: PlansView; readonly steps: Way['steps'] }) {
  const cites = resultWords(locale);
  return (
    <ol className="max-w-3xl list-decimal space-y-2 pl-6">
      {steps.map(({ kind, title, claims }, index) => (
        <li key={index} className={kind === 'platforms' ? 'text-muted' : ''}>
          <bdi className={kind === 'workload' ? 'font-medium' : ''}>{title}</bdi>
          {claims.length > 0 && (
            <ul className="mt-0.5 list-disc pl-5 text-sm">
              {claims.map(({ text, sources }) => (
                <li key={text}>
                  {text} <SourceMarks sources={sources} words={cites} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
