import { afterAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { catalogue } from '../support/catalogue';
import { copyContent } from '../support/content-tree';
import { formatFault } from '@/lib/content/source';

vi.mock('yaml', async (load) => (await import('../support/yaml-once')).readYamlOnce(await load()));

const tree = copyContent();
afterAll(() => {
  tree.remove();
});

interface Strengths {
  criterion: string;
  base: Record<string, number>;
  effects: { when: Record<string, string[]>; change: Record<string, number> }[];
}

/** The faults where the strengths of `state` were written down as they are, but for a change. */
function messagesAfter(change: (written: Strengths) => void): string {
  const { id, base, effects } = catalogue.criteria.find((criterion) => criterion.id === 'state')!;
  const written: Strengths = {
    criterion: id,
    base: Object.fromEntries(Object.entries(base).map(([name, { performance }]) => [name, performance])),
    effects: effects.map(({ when, change: points }) => ({ when: { ...when }, change: { ...points } })),
  };
  change(written);
  return tree
    .faultsAfter({ 'weighing/written/state.yaml': () => stringify(written) })
    .map((fault) => `${fault.file} ${formatFault(fault)}`)
    .join('\n');
}

const REACH = 15;

describe('strengths that were written down', () => {
  it('may be moved as far as the reach', () => {
    const message = messagesAfter(({ base }) => (base['compose'] = base['compose']! + REACH));
    expect(message).toBe('');
  });

  it('refuse a base beyond the reach', () => {
    const message = messagesAfter(({ base }) => (base['compose'] = base['compose']! + REACH + 1));
    expect(message).toMatch(/content\/criteria\/state\.yaml base\.compose: is \d+, more than 15 points from the written \d+/);
  });

  it('refuse an effect that turned into its contrary', () => {
    const message = messagesAfter(({ effects }) => {
      const { change } = effects[0]!;
      const [name, points] = Object.entries(change).find(([, own]) => own !== 0)!;
      change[name] = -Math.sign(points);
    });
    expect(message).toMatch(/content\/criteria\/state\.yaml effects\[0\]\.change\.[a-z0-9-]+: is -?\d+, and the written one -?1: its sign/);
  });

  it('refuse an entry that nobody wrote', () => {
    const message = messagesAfter(({ effects }) => {
      const { change } = effects[0]!;
      effects[0]!.change = Object.fromEntries(Object.entries(change).slice(1));
    });
    expect(message).toMatch(/the written one 0: its sign/);
  });

  it('name an effect without a written one, and a written one without an effect', () => {
    const message = messagesAfter(({ effects }) => {
      effects[0]!.when = { state: ['stateful', 'stateless'] };
    });
    expect(message).toMatch(/written\/state\.yaml effects: has no strengths for the effect of \{"/);
    expect(message).toMatch(
      /written\/state\.yaml effects: has strengths for \{"state":\["stateful","stateless"\]\}, and the criterion no such/,
    );
  });
});
