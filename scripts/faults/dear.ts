import { openCodes } from '../bench/codes';
import { loadCatalogue, loadTariffs } from '@/lib/content';
import { INPUT_LIMITS } from '@/lib/input';
import { SIDE_NAMES } from '@/lib/share';

/** A request that costs a server much. */
export interface Dear {
  readonly name: string;
  /** Another address each time, or what is kept in memory would answer. */
  readonly path: (turn: number) => string;
  /** Sent by POST. */
  readonly body?: string;
  readonly type?: string;
}

const RECOMMENDATIONS = '/api/v1/recommendations';

/** The dearest requests that the limits of addresses and bodies allow, as far as they were found. Add what turns out dearer. */
export function listDear(): readonly Dear[] {
  const draw = openCodes(3);
  const codes = Array.from({ length: 12 }, draw);
  const [code = ''] = codes;
  const twelve = codes.join('U');
  const sides = SIDE_NAMES.map((side, index) => `${side}=${codes[index] ?? code}`).join('&');
  const tariffs = loadTariffs()
    .map(({ id }) => id)
    .join('.');
  return [
    { name: 'results', path: () => `/en/r/${draw()}` },
    { name: 'titles of a result', path: (turn) => `/en/r/${code}?t=${turn}` },
    { name: 'comparisons of eight', path: (turn) => `/en/compare?${sides}&t=${turn}` },
    { name: 'plans of twelve', path: (turn) => `/en/p/${twelve}?effort=1&stay=1.compose&cost=${turn % 100}&t=${turn}` },
    { name: 'plans as files', path: (turn) => `/export/p/${twelve}.json?effort=1&t=${turn}` },
    { name: 'plans as pictures', path: (turn) => `/image/p/${twelve}.png?effort=1&t=${turn}` },
    { name: 'pictures', path: (turn) => `/image/${code}.png?width=1200&t=${turn}` },
    { name: 'costs of twelve', path: (turn) => `/en/cost?of=${twelve}&t=${turn}` },
    { name: 'all tariffs', path: (turn) => `/en/cost?r=65000000${turn % 100}&c=1&show=${tariffs}` },
    { name: 'searches', path: (turn) => `/en/search?q=${turn}+${'kubernetes+serverless+container+cloud+'.repeat(6)}` },
    { name: 'systems', path: (turn) => `/en/systems/find?turn=${turn}` },
    { name: 'a body of blank lines', path: () => RECOMMENDATIONS, body: '\n'.repeat(INPUT_LIMITS.bytes) },
    { name: 'a body of many pieces', path: () => RECOMMENDATIONS, body: writePieces(), type: 'application/yaml' },
    { name: 'a hundred workloads', path: () => RECOMMENDATIONS, body: writeWorkloads() },
    {
      name: 'the longest notes',
      path: () => '/api/v1/exports',
      body: JSON.stringify({
        code,
        format: 'madr.md',
        notes: Object.fromEntries(loadCatalogue().questions.map(({ id }) => [id, 'あ'.repeat(200)])),
      }),
    },
  ];
}

/** As many pieces as are looked at, each read before what is wrong is found. */
function writePieces(): string {
  return `workloads:\n${'  - {a: [1, 2, 3], b: {c: d}}\n'.repeat(2500)}`;
}

function writeWorkloads(): string {
  const { questions } = loadCatalogue();
  const workloads = Array.from({ length: INPUT_LIMITS.workloads }, (_, index) => ({
    id: `w${index}`,
    answers: Object.fromEntries(questions.map(({ id, choices }, at) => [id, choices[(index + at) % choices.length]?.id])),
  }));
  return JSON.stringify({ workloads });
}
