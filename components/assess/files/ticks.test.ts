import { describe, expect, it } from 'vitest';
import { readFiles, RULES, type ImportedWorkload, type Proposal, type RuleId } from '@/lib/import';
import { rules } from '@/tests/support/catalogue';
import { groupProposals, isTicked, leftOpen, listOffers, noteTicked, sureAnswers, withTick, type Proposed } from './ticks';

const { questions } = rules;

function propose(rule: RuleId, choice = RULES[rule].choices[0] ?? ''): Proposal {
  const { question, sure } = RULES[rule];
  return { question, choice, sure, file: 'compose.yaml', line: 1, excerpt: '', rule };
}

function asked(id: string): Proposed {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`No question ${id}`);
  return question;
}

const workloadOf = (...proposals: Proposal[]): ImportedWorkload => ({ name: 'shop', proposals, parts: [] });

describe('The ticks of proposals', () => {
  it('are set for what lines state or imply, and not for hints', () => {
    const [stated, implied, hint] = [propose('memory-limit', 'small'), propose('named-volume'), propose('kept-warm')];
    const answers = sureAnswers(workloadOf(stated, implied, hint), questions);
    expect([stated, implied, hint].map((one) => isTicked(one, answers))).toEqual([true, true, false]);
  });

  it('stay open where lines that are as sure as each other disagree, and both are listed', () => {
    const both = [propose('memory-limit', 'small'), propose('memory-limit', 'large')];
    expect(sureAnswers(workloadOf(...both), questions)).toEqual({});
    const [group] = groupProposals(both, questions);
    expect(group).toMatchObject({ isDisputed: true, proposals: both });
  });

  it('are noted with the lines that they were read from, and nothing of what stands there', () => {
    const proposals = [
      { ...propose('memory-limit', 'small'), line: 14, excerpt: 'PASSWORD=hunter2' },
      { ...propose('kept-warm'), line: 20 },
      { ...propose('relational-store'), file: 'k8s/db.yaml', line: 3 },
      { ...propose('cloud-service'), line: 9 },
    ];
    const notes = noteTicked(proposals, sureAnswers(workloadOf(...proposals), questions));
    expect(notes).toEqual({
      resources: { text: '', sources: [{ file: 'compose.yaml', line: 14 }] },
      dependencies: {
        text: '',
        sources: [
          { file: 'k8s/db.yaml', line: 3 },
          { file: 'compose.yaml', line: 9 },
        ],
      },
    });
    expect(noteTicked(proposals, {})).toEqual({});
  });

  it('come and go one by one where a question takes several answers', () => {
    const question = asked('dependencies');
    const [first, second] = [propose('relational-store'), propose('cloud-service')];
    const both = withTick(withTick({}, question, first), question, second);
    expect([first, second].map((one) => isTicked(one, both))).toEqual([true, true]);
    const one = withTick(both, question, first);
    expect([first, second].map((proposal) => isTicked(proposal, one))).toEqual([false, true]);
    expect(withTick(one, question, second)).toEqual({});
    expect(groupProposals([first, second], questions)[0]?.isDisputed).toBe(false);
  });

  it('take the place of each other where a question takes one answer, which can be left open again', () => {
    const question = asked('resources');
    const [small, large] = [propose('memory-limit', 'small'), propose('memory-limit', 'large')];
    const answers = withTick(withTick({ state: 'stateless' }, question, small), question, large);
    expect(answers).toEqual({ state: 'stateless', resources: 'large' });
    expect(leftOpen(answers, 'resources')).toEqual({ state: 'stateless' });
  });

  it('are of all as one first, then of each workload where there are several', () => {
    const compose = 'services:\n  web:\n    image: nginx\n  worker:\n    image: busybox\n    command: worker\n';
    const several = readFiles([{ path: 'compose.yaml', text: compose }]);
    expect(several.workloads).toHaveLength(2);
    expect(listOffers(several)).toEqual([several.whole, ...several.workloads]);
    const one = readFiles([{ path: 'Procfile', text: 'web: node server.js\n' }]);
    expect(listOffers(one)).toEqual([one.whole]);
    expect(listOffers(readFiles([]))).toEqual([]);
  });
});
