import { useState, type ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';
import { toFileParts, toReadWorkloads, type ImportResult } from '@/lib/import';
import { fill } from '@/lib/locale';
import { NO_PRIORITIES, type Answers } from '@/lib/model/answers';
import { cleanTitle, encodeLink, PORTFOLIO_SIZE, portfolioEntryPath } from '@/lib/share';
import { Accept } from './accept';
import type { FilesProps } from './kit';
import { ProposalList } from './proposals';
import { groupProposals, listOffers, noteTicked, sureAnswers } from './ticks';

interface OfferProps {
  readonly kit: FilesProps;
  readonly result: ImportResult;
}

/** Questions in a list at whose end nobody should have to go back for the button. */
const LONG = 4;

/** What was read: which workload is meant, its proposals, and the way on with those that are ticked. */
export function Offer({ kit, result }: OfferProps) {
  const { words, questions } = kit;
  const offers = listOffers(result);
  const [place, setPlace] = useState(0);
  const [touched, setTouched] = useState<Readonly<Record<number, Answers>>>({});
  const workload = offers[place];
  if (!workload) return null;
  const answers = touched[place] ?? sureAnswers(workload, questions);
  const entered = { answers, notes: noteTicked(workload.proposals, answers), files: toFileParts(workload) };
  const groups = groupProposals(workload.proposals, questions);
  const n = workload.proposals.length;
  const ticked = Object.keys(answers).length;
  return (
    <section className="space-y-4" aria-labelledby="proposals">
      <h2 id="proposals" tabIndex={-1} className="text-2xl outline-none">
        {n === 0 ? words.noProposals : fill(n === 1 ? words.result.one : words.result.many, { n })}
      </h2>
      {offers.length > 1 && (
        <WorkloadChoice kit={kit} names={offers.slice(1).map(({ name }) => name)} place={place} onPlace={setPlace}>
          <PortfolioLink kit={kit} result={result} />
        </WorkloadChoice>
      )}
      {n > 0 && <p className="max-w-prose text-sm text-muted">{words.hint}</p>}
      <Accept kit={kit} entered={entered}>
        <p role="status">{fill(words.count, { ticked, total: questions.length, open: questions.length - ticked })}</p>
      </Accept>
      <ProposalList
        kit={kit}
        groups={groups}
        answers={answers}
        onAnswers={(next) => {
          setTouched({ ...touched, [place]: next });
        }}
      />
      {groups.length > LONG && <Accept kit={kit} entered={entered} />}
    </section>
  );
}

interface WorkloadChoiceProps {
  readonly kit: FilesProps;
  /** Of the workloads by themselves; all as one comes before them. */
  readonly names: readonly string[];
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly children: ReactNode;
}

function WorkloadChoice({ kit: { words }, names, place, onPlace, children }: WorkloadChoiceProps) {
  return (
    <div className="space-y-1">
      <label className="block font-semibold" htmlFor="workload">
        {words.workload}
      </label>
      <p className="text-sm text-muted">{words.workloadHint}</p>
      <select
        id="workload"
        className="min-h-11 max-w-full rounded border border-line-strong bg-surface px-3"
        value={place}
        onChange={({ target }) => {
          onPlace(Number(target.value));
        }}
      >
        {[words.whole, ...names].map((name, at) => (
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

/** All workloads in the form for portfolios; nothing where there are more than it takes. */
function PortfolioLink({ kit: { words, questions, contentVersion, locale }, result }: OfferProps) {
  const read = toReadWorkloads(result, questions);
  if (read.length < PORTFOLIO_SIZE.least || read.length > PORTFOLIO_SIZE.most) return null;
  const lines = read.map(
    ({ title, answers }) => `${encodeLink({ contentVersion, answers, priorities: NO_PRIORITIES })} ${cleanTitle(title)}`,
  );
  return (
    <p className="text-sm">
      <TextLink look="alone" href={portfolioEntryPath(locale, lines.join('\n'))}>
        {fill(words.portfolio, { n: read.length })}
      </TextLink>
    </p>
  );
}
