import { ClaimText } from '@/components/parts/claim-text';
import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { costWords } from '@/lib/locale/words/cost';
import { dutyWords } from '@/lib/locale/words/duties';
import { productWords } from '@/lib/locale/words/products';
import { costPath, productsPath } from '@/lib/share';
import { CostTable, LockInLadder } from './costs-table';
import { DutyDetail } from './duties-table';
import { MOVES_PLACE } from './moves-place';
import type { ResultParts } from './parts';

/** What comes with the first platform: how to begin, what it costs besides the bill, who does what. */
export function GoingSection({ parts }: { readonly parts: ResultParts }) {
  const { report, own } = parts;
  const { recommendation } = report;
  if (!recommendation) return null;
  return (
    <Section id="next" label={own.next.label} title={fill(own.next.title, { first: recommendation.name })}>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <Steps parts={parts} />
        <Costs parts={parts} />
      </div>
      <div className="mt-3">
        <MoreCosts parts={parts} />
        <Duties parts={parts} />
        <div id={MOVES_PLACE} data-platforms={JSON.stringify(report.hiddenCosts.map(({ alternative, name }) => ({ alternative, name })))} />
      </div>
    </Section>
  );
}

/** How to begin, in order. */
function Steps({ parts: { report, terms, own, links } }: { readonly parts: ResultParts }) {
  return (
    <div>
      <h3 className="mb-2 text-lg">{own.next.steps}</h3>
      <ol className="list-decimal space-y-2 pl-5 print:columns-2 print:space-y-1 print:text-sm">
        {report.recommendation?.nextSteps.map((step) => (
          <li key={step.text} className="pl-1">
            <ClaimText claim={step} terms={terms} />
          </li>
        ))}
      </ol>
      <p className="no-print mt-2">
        <ButtonLink look="quiet" href={productsPath(report.locale, { code: links.code, title: links.title })}>
          {productWords(report.locale).fit.link}
        </ButtonLink>
      </p>
    </div>
  );
}

const MARKS = { good: ['+', 'text-good'], bad: ['−', 'text-bad'], mixed: ['±', 'text-muted'] } as const;

/** The hidden costs of the first platform: what speaks against it in full, the others by their titles; what is none is marked as good. */
function Costs({ parts: { report, words, terms, links } }: { readonly parts: ResultParts }) {
  const [first] = report.hiddenCosts;
  if (!first) return null;
  return (
    <div id="costs" className="print:hidden">
      <h3 className="mb-2 text-lg">{fill(words.costs.title, { first: first.short })}</h3>
      <ul className="space-y-1 text-sm">
        {first.costs.map((cost) => {
          const [mark, colour] = MARKS[cost.tone];
          return (
            <li key={cost.cost} className="grid grid-cols-[1.5rem_1fr] items-baseline">
              <span aria-hidden="true" className={`font-bold ${colour}`}>
                {mark}
              </span>
              {cost.tone === 'bad' ? (
                <p>
                  <strong>{cost.title}</strong> <span className={colour}>{words.costs.tones[cost.tone]}</span>{' '}
                  <ClaimText claim={cost} terms={terms} />
                </p>
              ) : (
                <details className="peek">
                  <summary>
                    <strong>{cost.title}</strong> <span className={colour}>{words.costs.tones[cost.tone]}</span>
                  </summary>
                  <p>
                    <ClaimText claim={cost} terms={terms} />
                  </p>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-sm">
        <TextLink href={costPath(links.locale, { of: links.code, titles: [links.title] })}>{costWords(links.locale).link}</TextLink>
      </p>
    </div>
  );
}

function MoreCosts({ parts: { report, words, terms, own } }: { readonly parts: ResultParts }) {
  const [first, second] = report.hiddenCosts;
  const title = fill(words.costs.title, { first: first?.name ?? '' });
  return (
    <Disclosure summary={fill(own.next.beside, { rival: second?.short ?? '' })}>
      {second && <CostTable costs={report.hiddenCosts} caption={title} words={words} terms={terms} />}
      <LockInLadder report={report} words={words} />
    </Disclosure>
  );
}

function Duties({ parts: { duties, terms, own } }: { readonly parts: ResultParts }) {
  const [first] = duties.platforms;
  if (!first) return null;
  const title = fill(dutyWords(terms.locale).title, { first: first.short, own: first.own, existing: first.existing });
  return (
    <Disclosure summary={title} id="duties">
      <p className="sr-only">{own.next.table}</p>
      <DutyDetail duties={duties} terms={terms} />
    </Disclosure>
  );
}
