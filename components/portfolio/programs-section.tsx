import { Section } from '@/components/ui/section';
import { Disclosure } from '@/components/ui/disclosure';
import { fill } from '@/lib/locale';
import { joinSentences } from '@/lib/report/reader';
import type { PortfolioView } from './view';

/** The workloads as a file, and how to get every ranking and the portfolio as JSON. */
export function ProgramsSection({ view: { locale, words, file, origin, todaysVersion } }: { readonly view: PortfolioView }) {
  const commands = [
    'npm run --silent advise -- portfolio.yaml --json',
    `curl --data-binary @portfolio.yaml -H 'Content-Type: application/yaml' ${origin}/api/v1/recommendations`,
  ].join('\n');
  return (
    <div className="print:hidden">
      <Section id="programs" label={words.page.sections.programs} title={words.programs.title}>
        <p className="mb-2 max-w-3xl">
          {joinSentences(locale, [words.programs.text, fill(words.programs.todays, { version: todaysVersion })])}
        </p>
        <Disclosure summary={words.programs.file}>
          <Code label={words.programs.file} text={file} />
        </Disclosure>
        <Disclosure summary={words.programs.commands}>
          <Code label={words.programs.commands} text={commands} />
        </Disclosure>
      </Section>
    </div>
  );
}

function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre
      role="region"
      aria-label={label}
      tabIndex={0}
      className="max-h-96 overflow-auto rounded border border-line bg-sunken p-3 font-mono text-xs"
    >
      {text}
    </pre>
  );
}
