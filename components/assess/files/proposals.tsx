import type { Proposal } from '@/lib/import';
import { fill } from '@/lib/locale';
import { splitAnswer, type Answers } from '@/lib/model/answers';
import { wordPlace, type FilesProps, type FilesQuestion } from './kit';
import { isTicked, leftOpen, withTick, type Group } from './ticks';

interface ProposalListProps {
  readonly kit: FilesProps;
  readonly groups: readonly Group<FilesQuestion>[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** All that the files propose, question by question. */
export function ProposalList({ groups, ...rest }: ProposalListProps) {
  return (
    <div className="divide-y divide-line border-y border-line">
      {groups.map((group) => (
        <ProposalGroup key={group.question.id} group={group} {...rest} />
      ))}
    </div>
  );
}

type GroupProps = Omit<ProposalListProps, 'groups'> & { readonly group: Group<FilesQuestion> };

function ProposalGroup({ kit, group, answers, onAnswers }: GroupProps) {
  const { question, proposals, isDisputed } = group;
  const { words } = kit;
  return (
    <fieldset className="min-w-0 py-4" data-question={question.id}>
      <legend className="float-left mb-1 w-full font-semibold">{question.title}</legend>
      {isDisputed && <p className="clear-both text-sm text-warn">{words.disputed}</p>}
      {question.several && proposals.length > 1 && (
        <p className="clear-both text-sm text-muted">{fill(words.several, { most: question.several.most })}</p>
      )}
      <div className="clear-both space-y-1">
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.choice}
            kit={kit}
            group={group}
            proposal={proposal}
            isOn={isTicked(proposal, answers)}
            onPress={() => {
              onAnswers(withTick(answers, question, proposal));
            }}
          />
        ))}
        {isDisputed && (
          <label className="flex min-h-11 items-center gap-3">
            <input
              className="size-4.5 shrink-0 accent-accent"
              type="radio"
              name={question.id}
              checked={!(question.id in answers)}
              onChange={() => {
                onAnswers(leftOpen(answers, question.id));
              }}
            />
            {words.leaveOpen}
          </label>
        )}
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly kit: FilesProps;
  readonly group: Group<FilesQuestion>;
  readonly proposal: Proposal;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function ProposalRow({ kit: { reasons, readWords }, group: { question, isDisputed }, proposal, isOn, onPress }: RowProps) {
  const { choice, sure, file, line, excerpt, rule } = proposal;
  const titles = splitAnswer(choice).map((one) => question.choices.find(({ id }) => id === one)?.title ?? one);
  return (
    <label className="grid min-h-11 grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-1.5">
      <input
        className="mt-1 size-4.5 accent-accent"
        type={isDisputed ? 'radio' : 'checkbox'}
        name={question.id}
        value={choice}
        checked={isOn}
        onChange={onPress}
      />
      <span className="min-w-0">
        {titles.join(' + ')} <span className="text-sm text-muted">({readWords.sure[sure]})</span>
        <span className="block text-sm wrap-anywhere text-muted">
          {wordPlace({ file, line }, readWords)} <code className="rounded bg-sunken px-1 font-mono text-ink">{excerpt}</code>
        </span>
        <span className="block max-w-prose text-sm text-muted">{reasons[rule]}</span>
      </span>
    </label>
  );
}
