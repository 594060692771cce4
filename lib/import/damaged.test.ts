import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS, readFiles } from '.';

const SEED = 'hush-ZXCVBN-1234';
const WHOLE: readonly (readonly [path: string, text: string])[] = [
  [
    'compose.yaml',
    `x: &x { image: postgres, environment: [PW=${SEED}] }\nservices:\n  web:\n    <<: *x\n    build: .\n    ports: ["80:80", "53:53/udp"]\n    volumes: [data:/d, ./a:/a]\n    depends_on: { db: { condition: service_healthy } }\n  db: *x\nvolumes: { data: {} }\n`,
  ],
  [
    'Dockerfile',
    `ARG B=node:20\nFROM \${B} AS a\nENV PW=${SEED}\nRUN <<EOF\napt-get install -y curl\nEOF\nFROM a\nRUN --mount=type=cache,target=/x curl -H "${SEED}" && apk add git\nEXPOSE 80 53/udp\nHEALTHCHECK NONE\n`,
  ],
  [
    'all.yaml',
    `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: a }\nspec:\n  template:\n    spec:\n      containers:\n        - image: mysql\n          env: [{ name: PW, value: ${SEED} }]\n          resources: { limits: { memory: 1Gi, cpu: 500m } }\n  volumeClaimTemplates: [{ metadata: { name: d } }]\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: s }\ndata: { pw: ${SEED} }\n`,
  ],
  [
    'fly.toml',
    `app = "a"\n[env]\nPW = "${SEED}"\n[[services]]\nprotocol = "tcp"\n[[services.ports]]\nhandlers = ["http"]\nport = 80\n[[vm]]\nmemory = "1gb"\n`,
  ],
  ['app.json', `{"addons":["heroku-postgresql"],"env":{"PW":{"value":"${SEED}"}},"formation":{"web":{"quantity":2,"size":"eco"}}}`],
  ['Procfile', `web: serve --token ${SEED}\nworker: celery worker\n`],
  [
    'render.yaml',
    `services:\n  - { type: web, name: a, runtime: node, envVars: [{ key: PW, value: ${SEED} }], disk: { mountPath: /d } }\ndatabases: [{ name: d }]\n`,
  ],
  ['app.yaml', `runtime: python312\nenv_variables: { CLOUD_SQL_X: ${SEED} }\nresources: { memory_gb: 4 }\n`],
  [
    'serverless.yml',
    `service: s\nprovider: { name: aws, environment: { PW: ${SEED} } }\nfunctions: { a: { handler: h, timeout: 30, events: [http, { schedule: rate(1 day) }] } }\n`,
  ],
  [
    'template.yaml',
    `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: { Timeout: 3, Environment: { Variables: { PW: !Sub "${SEED}" } }, Policies: [{ Statement: [{ Action: [dynamodb:Get] }] }] }\n`,
  ],
  [
    'task.json',
    `{"family":"f","cpu":"256","memory":"512","containerDefinitions":[{"name":"a","image":"redis","environment":[{"name":"PW","value":"${SEED}"}]}]}`,
  ],
  [
    'score.yaml',
    `apiVersion: score.dev/v1b1\nmetadata: { name: a }\ncontainers: { a: { image: a, variables: { PW: ${SEED} } } }\nresources: { d: { type: postgres } }\n`,
  ],
  [
    'values.yaml',
    `image: { repository: wordpress }\npersistence: { enabled: true }\nauth: { password: ${SEED} }\nresources: { limits: { memory: 1Gi } }\n`,
  ],
  ['package.json', `{"name":"a","config":{"token":"${SEED}"},"dependencies":{"pg":"8","next":"16"}}`],
  ['pyproject.toml', `[project]\ndependencies = ["fastapi", "asyncpg"]\n[tool.x]\ntoken = "${SEED}"\n`],
  ['.env', `PW=${SEED}\nTAG=1\n`],
];

/** Cuts, doubles and twists a text at chosen places. */
const damage = fc.record({
  which: fc.nat(WHOLE.length - 1),
  other: fc.nat(WHOLE.length - 1),
  at: fc.nat(600),
  length: fc.nat(40),
  put: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '{',
      '[',
      '"',
      "'",
      '\t',
      '\n',
      '<<: *x',
      '!!',
      '&a',
      '*a',
      '${',
      '$${',
      '- - -',
      '|',
      '>',
      '\\',
      '<<EOF',
      '[[',
      '\u0000',
      '\ud800',
      '? ',
      '%YAML 1.1\n',
      '{{ .x }}',
    ),
  ),
  times: fc.integer({ min: 1, max: 3 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function twist({ which, other, at, length, put, times }: Damage): { readonly path: string; readonly text: string } {
  const [path, text] = WHOLE[which]!;
  const hole = at % (text.length + 1);
  const cut = text.slice(0, hole) + put.repeat(times) + text.slice(hole + length);
  return { path: which === other ? path : WHOLE[other]![0], text: cut };
}

describe('Damaged files', () => {
  it('never make the readers throw, every problem says what and where, and every place is a line of its file', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (found) => {
        const files = found.map(twist);
        const { workloads, whole, problems } = readFiles(files);
        const lines = (path: string): number =>
          Math.max(...files.filter((one) => one.path === path).map(({ text }) => text.split('\n').length));
        const places = [...workloads, ...(whole ? [whole] : [])].flatMap(({ proposals, parts }) => [...proposals, ...parts]);
        for (const { file, line } of places) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines(file));
        }
        for (const { kind, file } of problems) {
          expect(kind).not.toBe('');
          expect(files.map(({ path }) => path)).toContain(file);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('and whole ones never show the value of a variable, whatever is read of them', () => {
    fc.assert(
      fc.property(fc.subarray([...WHOLE], { minLength: 1 }), (some) => {
        expect(JSON.stringify(readFiles(some.map(([path, text]) => ({ path, text }))))).not.toContain(SEED);
      }),
      { numRuns: 200 },
    );
  });

  it('are read as far as they can be: behind a fault the rest still counts', () => {
    const text = 'services:\n  db:\n    image: postgres\n   ports: x\n  web:\n    image: "app\n';
    const { whole, problems } = readFiles([{ path: 'compose.yaml', text }]);
    expect(whole?.proposals.some(({ choice }) => choice === 'rdbms' || choice === 'datastore')).toBe(true);
    expect(problems.every(({ kind, line }) => kind === 'syntax' && line !== null && line >= 4)).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('of TOML too, up to the fault', () => {
    const { whole, problems } = readFiles([{ path: 'fly.toml', text: 'app = "a"\n[http_service]\ninternal_port = 80\nbroken = = 1\n' }]);
    expect(whole?.proposals.some(({ rule }) => rule === 'http-handler')).toBe(true);
    expect(problems).toEqual([{ kind: 'syntax', file: 'fly.toml', line: 4, found: null }]);
  });
});

describe('Files that are too much', () => {
  const only = (path: string, text: string) => readFiles([{ path, text }]);

  it('in bytes are refused by name and size', () => {
    const text = `services: { a: { image: "${'x'.repeat(IMPORT_LIMITS.bytes)}" } }`;
    expect(only('compose.yaml', text)).toEqual({
      workloads: [],
      whole: null,
      problems: [{ kind: 'too-large', file: 'compose.yaml', line: null, found: String(text.length) }],
    });
  });

  it.each([
    ['compose.yaml', `a: ${'['.repeat(61)}`],
    ['compose.yaml', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['all.json', '{"a":'.repeat(5000)],
    ['fly.toml', `a = ${'['.repeat(5000)}`],
  ])('in depth are refused: %s', (path, text) => {
    expect(only(path, text).problems.map(({ kind }) => kind)).toContain('too-deep');
  });

  it('in aliases are refused, and many of one anchor are read', () => {
    const uses = (count: number): string =>
      `x: &x { image: redis }\nservices:\n${Array.from({ length: count }, (_, index) => `  s${index}: *x`).join('\n')}\n`;
    expect(only('compose.yaml', uses(IMPORT_LIMITS.aliases + 1)).problems.map(({ kind }) => kind)).toContain('too-many-aliases');
    expect(only('compose.yaml', uses(500)).workloads).toHaveLength(500);
  });

  it('once aliases are followed cost no more than they are long', () => {
    const layers = Array.from(
      { length: 20 },
      (_, layer) => `l${layer + 1}: &l${layer + 1} { a: *l${layer}, b: *l${layer}, <<: *l${layer} }`,
    );
    const text = `l0: &l0 { image: redis }\n${layers.join('\n')}\nservices: { a: *l20 }\n`;
    expect(only('compose.yaml', text).problems.map(({ kind }) => kind)).not.toContain('syntax');
  });

  it('are refused where aliases would be read as more values than a file may hold', () => {
    const text = `x: &x [${'A,'.repeat(1000)}]\nservices:\n${Array.from({ length: 300 }, (_, index) => `  s${index}: { image: a, environment: *x }`).join('\n')}\n`;
    expect(only('compose.yaml', text)).toEqual({
      workloads: [],
      whole: null,
      problems: [{ kind: 'too-many-values', file: 'compose.yaml', line: null, found: `> ${IMPORT_LIMITS.values}` }],
    });
  });

  it('in services that extend one another are told, and read without what is too far away', () => {
    const text = `services:\n${Array.from({ length: 40 }, (_, index) => `  s${index}: { image: a, extends: s${index + 1} }`).join('\n')}\n`;
    const { workloads, problems } = only('compose.yaml', text);
    expect(workloads).toHaveLength(40);
    expect(problems.map(({ kind }) => kind)).toContain('too-deep');
  });
});
