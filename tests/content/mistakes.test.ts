import { afterAll, describe, expect, it, vi } from 'vitest';
import { formatFault } from '@/lib/content/source';
import { copyContent } from '../support/content-tree';

vi.mock('yaml', async (load) => (await import('../support/yaml-once')).readYamlOnce(await load()));

const tree = copyContent();
afterAll(() => {
  tree.remove();
});

/** An author's mistake: the file, what goes wrong in it, and what the message has to say. */
interface Mistake {
  readonly says: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly expected: { readonly file?: string; readonly path: string | RegExp; readonly message: RegExp };
}

const mistakes: readonly Mistake[] = [
  {
    says: 'an unknown choice in a condition names the allowed ones and the nearest',
    file: 'criteria/state.yaml',
    from: 'when: { state: [stateless] }',
    to: 'when: { state: [stateles] }',
    expected: {
      path: /effects\[\d+\]\.when\.state/,
      message: /unknown choice of state "stateles".*Did you mean "stateless".*Allowed: stateless, external/,
    },
  },
  {
    says: 'an unknown question in a condition',
    file: 'criteria/state.yaml',
    from: 'when: { state: [stateless] }',
    to: 'when: { stat: [stateless] }',
    expected: { path: /effects\[\d+\]\.when/, message: /unknown question "stat".*Did you mean "state".*Allowed: / },
  },
  {
    says: 'an unknown alternative in an effect',
    file: 'criteria/portability.yaml',
    from: /change: \{ (compose)/,
    to: 'change: { composed',
    expected: { path: /effects\[\d+\]\.change/, message: /unknown alternative "composed".*Allowed: compose/ },
  },
  {
    says: 'unknown evidence',
    file: 'criteria/state.yaml',
    from: /evidence: \[twelve-factor/,
    to: 'evidence: [twelve-facto',
    expected: { path: /effects\[\d+\]\.evidence/, message: /unknown evidence "twelve-facto".*Did you mean "twelve-factor"/ },
  },
  {
    says: 'an unknown choice in a contradiction',
    file: 'contradictions/store-without-state.yaml',
    from: 'state: [stateless]',
    to: 'state: [stateles]',
    expected: { path: 'when.state', message: /unknown choice of state "stateles".*Did you mean "stateless"/ },
  },
  {
    says: 'an unknown choice in what makes a question pointless',
    file: 'questions/rewrite.yaml',
    from: 'assets: [greenfield]',
    to: 'assets: [grenfield]',
    expected: { path: 'moot[0].when.assets', message: /unknown choice of assets "grenfield".*Did you mean "greenfield"/ },
  },
  {
    says: 'a question that its own answer makes pointless',
    file: 'questions/rewrite.yaml',
    from: 'assets: [greenfield]',
    to: 'rewrite: [none]',
    expected: { path: 'moot[0]', message: /reads the question itself/ },
  },
  {
    says: 'an unknown choice that a question is presumed to be',
    file: 'questions/trouble.yaml',
    from: 'choice: too-dear',
    to: 'choice: to-dear',
    expected: { path: 'presumed[0]', message: /unknown choice of trouble "to-dear".*Did you mean "too-dear"/ },
  },
  {
    says: 'a question that is presumed by its own answer',
    file: 'questions/trouble.yaml',
    from: 'purpose: [cost], platform-in-place',
    to: 'trouble: [nothing], platform-in-place',
    expected: { path: 'presumed[0]', message: /reads the question itself/ },
  },
  {
    says: 'a question that is presumed by what no effect reads with it',
    file: 'questions/trouble.yaml',
    from: 'purpose: [cost], platform-in-place',
    to: 'volume: [high], platform-in-place',
    expected: { path: 'presumed', message: /reads volume, which no effect ties to it/ },
  },
  {
    says: 'a contradiction of more than two questions',
    file: 'contradictions/store-without-state.yaml',
    from: 'state: [stateless]',
    to: 'state: [stateless], latency: [strict]',
    expected: { path: 'when', message: /other than two questions/ },
  },
  {
    says: 'a contradiction that is about one question alone',
    file: 'contradictions/store-without-state.yaml',
    from: 'state: [stateless]',
    to: 'state: [stateless, external, session, stateful]',
    expected: { path: 'when.state', message: /names every choice/ },
  },
  {
    says: 'a contradiction without a place in the order',
    file: 'catalogue.yaml',
    from: /\n {2}- store-without-state/,
    to: '',
    expected: { path: 'contradictions', message: /does not give the place of "store-without-state"/ },
  },
  {
    says: 'a missing language',
    file: 'questions/state.yaml',
    from: /\n {2}ja: .*\n/,
    to: '\n',
    expected: { path: 'title.ja', message: /expected string/ },
  },
  {
    says: 'white space at the end of a sentence',
    file: 'questions/state.yaml',
    from: /short: \{ en: '[^']*'/,
    to: "short: { en: ' x '",
    expected: { path: 'short.en', message: /white space/ },
  },
  {
    says: 'a rating out of range',
    file: 'criteria/cost.yaml',
    from: /performance: \d+/,
    to: 'performance: 101',
    expected: { path: 'base.compose.performance', message: /<=100/ },
  },
  {
    says: 'an effect that would leave 0 to 100',
    file: 'criteria/state.yaml',
    from: /(?<=when: \{ state: \[stateless\] \}\n.*faas-public: )\d+/,
    to: '95',
    expected: { path: 'base.faas-public', message: /runs from \d+ to \d+, outside 0 to 100/ },
  },
  {
    says: 'answers that all move an alternative the same way',
    file: 'criteria/portability.yaml',
    from: /when: \{ lock-in: \[accept\] \}\n( +)change: \{ /,
    to: 'when: { lock-in: [accept] }\n    change: { compose: 5, ',
    expected: { path: 'effects', message: /moves compose the same way.*put it into the base/ },
  },
  {
    says: 'an exclusion without evidence',
    file: 'exclusions/faas-time-limit.yaml',
    from: /evidence: \[.*\]/,
    to: 'evidence: []',
    expected: { path: 'evidence', message: /at least|>=1/ },
  },
  {
    says: 'an effect without evidence',
    file: 'criteria/state.yaml',
    from: /evidence: \[compose-services, notes-compose-to-kubernetes\]/,
    to: 'evidence: []',
    expected: { path: 'base.compose.evidence', message: /at least|>=1/ },
  },
  {
    says: 'an exclusion that another one makes pointless',
    file: 'exclusions/faas-needs-rewrite.yaml',
    from: /when: .*/,
    to: 'when: { state: [stateful], rewrite: [none] }',
    expected: { path: 'when', message: /never matters: "faas-no-volumes" already excludes/ },
  },
  {
    says: 'a caveat that an exclusion makes pointless',
    file: 'caveats/single-host-failure.yaml',
    from: 'resilience: [host, datacentre, region]',
    to: 'resilience: [host], state: [session], operators: [none]',
    expected: { path: 'alternatives', message: /never matters for "compose"/ },
  },
  {
    says: 'a caveat with an unknown choice',
    file: 'caveats/single-host-failure.yaml',
    from: 'resilience: [host, datacentre, region]',
    to: 'resilience: [hosts]',
    expected: { path: 'when.resilience', message: /unknown choice of resilience "hosts".*Did you mean "host".*Allowed: best-effort, host/ },
  },
  {
    says: 'an unknown key',
    file: 'caveats/single-host-failure.yaml',
    from: 'alternatives: [compose]',
    to: 'alternatives: [compose]\nseverity: high',
    expected: { path: 'severity', message: /is not a known key/ },
  },
  {
    says: 'a file that is not named by its id',
    file: 'questions/state.yaml',
    from: 'id: state\n',
    to: 'id: states\n',
    expected: { path: 'id', message: /is "states" but the file is named "state.yaml"/ },
  },
  {
    says: 'a thing without a place in the order',
    file: 'catalogue.yaml',
    from: '  - single-host-failure\n',
    to: '',
    expected: { path: 'caveats', message: /does not give the place of "single-host-failure"/ },
  },
  {
    says: 'a kind of store without a place in the order',
    file: 'catalogue.yaml',
    from: '  - relational\n',
    to: '',
    expected: { path: 'managedStores', message: /does not give the place of "relational"/ },
  },
  {
    says: 'an unknown alternative in place',
    file: 'questions/platform-in-place.yaml',
    from: 'inPlace: [compose]',
    to: 'inPlace: [composed]',
    expected: { path: 'choices[1].inPlace', message: /unknown alternative "composed".*Did you mean "compose"/ },
  },
  {
    says: 'an unknown source of a kind of store',
    file: 'managed-stores/search.yaml',
    from: 'stores-azure,',
    to: 'stores-azur,',
    expected: { path: 'evidence', message: /unknown evidence "stores-azur".*Did you mean "stores-azure"/ },
  },
  {
    says: 'YAML that is none, with its line',
    file: 'questions/state.yaml',
    from: 'core: true',
    to: 'core: true: [',
    expected: { path: /line \d+/, message: /is not YAML/ },
  },
  {
    says: 'two effects for one condition',
    file: 'criteria/state.yaml',
    from: 'when: { state: [external] }',
    to: 'when: { state: [stateless] }',
    expected: { path: /effects\[\d+\]\.when/, message: /repeats the condition of an earlier effect/ },
  },
  {
    says: 'an effect that changes nothing',
    file: 'criteria/responsiveness.yaml',
    from: /(when: \{ latency: \[relaxed\] \}\n +change: ).*/,
    to: '$1{ compose: 0 }',
    expected: { path: /effects\[\d+\]\.change/, message: /changes nothing/ },
  },
  {
    says: 'an effect that reads three questions',
    file: 'criteria/state.yaml',
    from: 'when: { state: [stateful], operators: [none] }',
    to: 'when: { state: [stateful], operators: [none], traffic: [steady] }',
    expected: { path: /effects\[\d+\]\.when/, message: /reads more than two questions/ },
  },
];

const UNREAD = `id: mood
core: false
title: { en: How is the mood?, ja: 気分はどうですか。 }
short: { en: Mood, ja: 気分 }
why: { en: Nobody knows., ja: 誰にも分かりません。 }
changeable: true
choices:
  - { id: good, title: { en: Good, ja: よい }, meaning: { en: Good., ja: よい。 } }
  - { id: bad, title: { en: Bad, ja: 悪い }, meaning: { en: Bad., ja: 悪い。 } }
`;

describe("an author's mistake fails with file, place and what is allowed", () => {
  it.each(mistakes)('$says', ({ file, from, to, expected }) => {
    const faults = tree.faultsAfter({ [file]: (text) => text.replace(from, to) });
    const place = expected.file ?? `content/${file}`;
    const isExpected = (path: string): boolean => (typeof expected.path === 'string' ? path === expected.path : expected.path.test(path));
    const found = faults.filter((fault) => fault.file === place && isExpected(fault.path));
    expect(found.map(formatFault).join('\n'), faults.map(formatFault).join('\n')).toMatch(expected.message);
  });

  it('a question that nothing depends on', () => {
    const faults = tree.faultsAfter({
      'questions/mood.yaml': () => UNREAD,
      'catalogue.yaml': (text) => text.replace('  - purpose\n', '  - purpose\n  - mood\n'),
    });
    expect(faults).toEqual([
      { file: 'content/questions/mood.yaml', path: '', message: 'is a question that no effect, exclusion or purpose depends on' },
    ]);
  });

  it('sound content has no fault', () => {
    expect(tree.faultsAfter({ 'questions/state.yaml': (text) => `${text}# a remark\n` })).toEqual([]);
  });
});
