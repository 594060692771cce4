import { advise, type Surroundings } from '@/scripts/advise';

export const WORKLOAD = `
workloads:
  - id: campaign-site
    title: Spring campaign
    answers: { purpose: time-to-market, workload: web, traffic: bursty, operators: none, updates: daily }
    priorities: { most: [cost], least: [portability] }
`;
const BATCH = 'workloads: [{ id: batch, title: 夜間バッチ, answers: { duration: hours, protocol: tcp-udp, location: on-premises } }]';
const IMPOSSIBLE =
  'workloads: [{ id: none, answers: { state: stateful, isolation: air-gapped, operators: none, resilience: region, customisation: kernel, location: edge } }]';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
}

/** Runs the command on files that exist only here. */
export async function run(
  argv: readonly string[],
  { files = {}, ...around }: Partial<Surroundings> & { files?: Record<string, string> } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await advise(argv, {
    env: {},
    columns: null,
    read: (file) => {
      const text = { 'one.yaml': WORKLOAD, 'batch.yaml': BATCH, 'none.yaml': IMPOSSIBLE, ...files }[file];
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    gather: () => {
      throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
    },
    print: (text) => {
      out.push(text);
      return Promise.resolve();
    },
    printError: (text) => errors.push(text),
    ...around,
  });
  return { status, out: out.join('\n'), errors };
}
