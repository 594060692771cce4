import { describe, expect, it } from 'vitest';
import { readFiles } from '.';
import { claims, file, stated, whole } from '@/tests/support/imported';

describe('Files of platforms', () => {
  it('of Heroku tell processes, add-ons and packages', () => {
    const app = '{"addons":["heroku-postgresql:mini"],"buildpacks":[{"url":"heroku-community/apt"}],"env":{"TOKEN":{"value":"t0ps3cret"}}}';
    const result = readFiles([
      file('Procfile', 'web: puma --password x\nworker: bundle exec sidekiq\nrelease: rake db:migrate\n'),
      file('app.json', app),
    ]);
    expect(claims(result.whole, ['states'])).toEqual(
      expect.arrayContaining(['components=few', 'dependencies=rdbms', 'state=external', 'customisation=packages']),
    );
    expect(result.workloads.map(({ name }) => name)).toEqual(['web', 'worker']);
    expect(JSON.stringify(result)).not.toMatch(/t0ps3cret|password/);
  });

  it('of others that are called app.json or score.yaml are not taken for theirs', () => {
    const result = readFiles([file('app.json', '{"expo":{"name":"x"},"env":{}}'), file('score.yaml', '- { player: a, score: 3 }')]);
    expect(result.whole).toBeNull();
    expect(result.problems.map(({ kind }) => kind)).toEqual(['unknown-format', 'unknown-format']);
  });

  it('of Fly.io tell HTTP from plain TCP by the handlers, whatever the protocol is called', () => {
    const http =
      'app = "a"\n[[services]]\nprotocol = "tcp"\ninternal_port = "8080"\n[[services.ports]]\nhandlers = ["tls", "http"]\nport = "443"\n';
    expect(stated(file('fly.toml', http))).toContain('protocol=http');
    expect(stated(file('fly.toml', http.replace('"tls", "http"', '"tls"')))).toContain('protocol=tcp-udp');
    expect(stated(file('fly.toml', `${http}[[vm]]\nsize = "a100-40gb"\n[mounts]\ndestination = "/data"\n`))).toEqual(
      expect.arrayContaining(['resources=gpu', 'state=stateful']),
    );
  });

  it('of Render are found in environments of projects too', () => {
    const text =
      'projects: [{ environments: [{ services: [{ type: web, name: a, runtime: node }, { type: keyvalue, name: c }], databases: [{ name: d }] }] }]';
    expect(stated(file('render.yaml', text))).toEqual(expect.arrayContaining(['protocol=http', 'dependencies=rdbms', 'components=few']));
  });

  it('of App Engine tell Cloud SQL by the name of a variable', () => {
    const text = 'runtime: python312\nenv_variables: { CLOUD_SQL_CONNECTION_NAME: "p:r:i" }\n';
    expect(stated(file('app.yaml', text))).toEqual(expect.arrayContaining(['dependencies=rdbms', 'state=external']));
  });

  it('of ECS count their size by the task', () => {
    const text =
      '{"family":"f","requiresCompatibilities":["FARGATE"],"cpu":"2 vCPU","memory":"4 GB","containerDefinitions":[{"name":"a","image":"a"}]}';
    expect(stated(file('task.json', text))).toEqual(expect.arrayContaining(['resources=medium', 'components=one']));
  });

  it('of Score ask for a database, whoever runs it', () => {
    const text =
      'apiVersion: score.dev/v1b1\nmetadata: { name: a }\ncontainers: { a: { image: a } }\nresources: { db: { type: postgres }, cache: { type: redis } }';
    const read = whole(file('score.yaml', text));
    expect(claims(read, ['states'])).toContain('dependencies=rdbms');
    expect(claims(read, ['states', 'implies'])).not.toContain('dependencies=self-managed');
  });

  it('of Helm take defaults that are switched off for nothing', () => {
    const text =
      'image: { repository: bitnami/wordpress }\nautoscaling: { enabled: false, maxReplicas: 11 }\npersistence: { enabled: no }\nmariadb: { enabled: true }\nresources: {}\n';
    expect(claims(whole(file('values.yaml', text)))).toContain('dependencies=rdbms');
    expect(claims(whole(file('values.yaml', text))).some((claim) => /^(state|traffic|resources|components)=/.test(claim))).toBe(false);
  });
});

describe('Files of functions', () => {
  const FUNCTION =
    'service: s\nprovider: { name: aws, timeout: 120 }\nfunctions: { a: { handler: a.b, events: [{ schedule: rate(1 day) }] } }\n';
  it('tell the work by their events, and the time limit where it is stated', () => {
    expect(stated(file('serverless.yml', FUNCTION))).toEqual(expect.arrayContaining(['workload=batch', 'duration=minutes']));
    expect(
      claims(whole(file('serverless.yml', FUNCTION.replace('120', '"${self:custom.t}"')))).some((claim) => claim.startsWith('duration')),
    ).toBe(false);
    expect(claims(whole(file('serverless.yml', FUNCTION.replace(', timeout: 120', ''))), ['implies'])).toContain('duration=seconds');
  });

  it('with events of several kinds state none of them', () => {
    const text = FUNCTION.replace('events: [', 'events: [sns, ');
    expect(stated(file('serverless.yml', text)).some((claim) => claim.startsWith('workload'))).toBe(false);
    expect(claims(whole(file('serverless.yml', text)), ['implies'])).toEqual(expect.arrayContaining(['workload=batch', 'workload=event']));
  });

  it('of SAM are read through short tags, and a template without functions is none', () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Timeout: 30 } }
Resources:
  Queue: { Type: "AWS::SQS::Queue" }
  Work:
    Type: AWS::Serverless::Function
    Properties: { MemorySize: 3008, Timeout: !Ref T, Environment: { Variables: { KEY: verysecret } }, Events: { E: { Type: SQS, Properties: { Queue: !GetAtt Queue.Arn } } } }`;
    const read = whole(file('template.yaml', text));
    expect(claims(read, ['states'])).toEqual(expect.arrayContaining(['workload=event', 'dependencies=cloud-native', 'resources=medium']));
    expect(claims(read).some((claim) => claim.startsWith('duration'))).toBe(false);
    expect(JSON.stringify(read)).not.toContain('verysecret');
    expect(claims(whole(file('template.yaml', 'Resources: { Q: { Type: "AWS::SQS::Queue" } }')))).not.toContain(
      'platform-in-place=functions',
    );
  });
});

describe('Manifests of packages', () => {
  it('count what is needed at run time, and nothing that only developers need', () => {
    const text = '{"dependencies":{"express":"5","ws":"8"},"devDependencies":{"pg":"8"}}';
    const read = claims(whole(file('package.json', text)));
    expect(read).toContain('protocol=websocket');
    expect(read).not.toContain('dependencies=rdbms');
  });

  it.each([
    ['requirements.txt', '-i https://example.org\nDjango==5.1 --hash=sha256:ab\npsycopg2-binary>=2.9 ; python_version > "3"\n'],
    ['go.mod', 'module a\nrequire (\n\tgithub.com/jackc/pgx/v5 v5.5.0\n)\n'],
    ['pom.xml', '<dependency><artifactId>postgresql</artifactId></dependency>'],
    ['pyproject.toml', '[project]\ndependencies = ["asyncpg>=0.29"]\n'],
    ['Gemfile', "gem 'pg', '~> 1.5'\n"],
    ['composer.json', '{"require":{"doctrine/orm":"^3"}}'],
  ])('name the driver of a relational database: %s', (path, text) => {
    const driver = whole(file(path, text))?.proposals.find(({ rule }) => rule === 'relational-driver');
    expect(driver?.line).toBe(text.slice(0, text.search(/psycopg|pgx|postgresql<|asyncpg|'pg'|doctrine/)).split('\n').length);
  });

  it('do not count what another module asks for', () => {
    expect(claims(whole(file('go.mod', 'module a\nrequire github.com/lib/pq v1.10.9 // indirect\n')))).toEqual([]);
  });
});
