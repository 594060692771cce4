import { describe, expect, it } from 'vitest';
import { readFiles } from '.';
import { claims, file, stated, whole } from '@/tests/support/imported';

const SHOP = `
name: shop
services:
  web:
    build: { context: ./web, target: app }
    ports: ["80:8000"]
    environment: { DATABASE_URL: "postgres://app:hunter2@db/app" }
    depends_on: [db]
  worker:
    build: ./web
    command: celery -A shop worker
    depends_on: [cache]
  db:
    image: postgres:16
    volumes: ["data:/var/lib/postgresql/data"]
    mem_limit: 3g
  cache:
    image: "redis:\${TAG:-7}"
volumes: { data: {} }
`;

describe('A Compose file', () => {
  it('of a web service, a worker, a database and a cache is four workloads, and one', () => {
    const result = readFiles([file('compose.yaml', SHOP)]);
    expect(result.problems).toEqual([]);
    expect(result.workloads.map(({ name }) => name)).toEqual(['web', 'worker', 'db', 'cache']);
    expect(result.whole?.name).toBe('shop');
    expect(claims(result.whole)).toEqual(
      expect.arrayContaining(['components=few', 'dependencies=rdbms', 'resources=medium', 'state=stateful']),
    );
  });

  it('makes a database or cache a dependency of whoever names it', () => {
    const [web, worker] = readFiles([file('compose.yaml', SHOP)]).workloads;
    expect(claims(web, ['states'])).toContain('dependencies=rdbms');
    expect(claims(web)).not.toContain('dependencies=self-managed');
    expect(claims(worker)).toContain('dependencies=self-managed');
    expect(claims(worker)).not.toContain('dependencies=rdbms');
  });

  it('names the line of the value, and never the value of a variable', () => {
    const result = readFiles([file('compose.yaml', SHOP)]);
    const database = result.whole?.proposals.find(({ choice }) => choice === 'rdbms');
    expect(database).toMatchObject({ file: 'compose.yaml', line: 14, excerpt: 'image: postgres:16' });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  it('is read with its override on top, by the rules of the specification', () => {
    const base = 'services: { web: { image: "app:1", ports: ["80:80"], mem_limit: 1g, environment: [A=1] } }';
    const over = 'services: { web: { mem_limit: 12g, ports: !override ["53:53/udp"], environment: { B: 2 } } }';
    const both = stated(file('a/compose.yaml', base), file('a/compose.override.yaml', over));
    expect(both).toContain('resources=large');
    expect(both).toContain('protocol=tcp-udp');
    expect(claims(whole(file('a/compose.yaml', base), file('a/compose.override.yaml', over)))).not.toContain('protocol=http');
  });

  it('fills variables in from .env and defaults, and shows what was written', () => {
    const text = 'services: { web: { image: "app:${TAG}", deploy: { resources: { limits: { memory: "${MEMORY:-512m}" } } } } }';
    const read = whole(file('compose.yaml', text), file('.env', 'MEMORY=16g\nTAG=1 # one'));
    expect(claims(read, ['states'])).toContain('resources=large');
    expect(JSON.stringify(read)).not.toContain('16g');
    expect(stated(file('compose.yaml', text))).toContain('resources=small');
    expect(claims(whole(file('compose.yaml', text.replace(':-512m', '')))).some((claim) => claim.startsWith('resources'))).toBe(false);
  });

  it('leaves services of a profile out, and says so', () => {
    const text = 'services:\n  web: { image: a }\n  debug:\n    image: b\n    profiles: [debug]\n';
    const result = readFiles([file('compose.yaml', text)]);
    expect(claims(result.whole, ['states'])).toContain('components=one');
    expect(result.problems).toEqual([{ kind: 'not-started', file: 'compose.yaml', line: 3, found: 'debug' }]);
  });

  it('reads what is extended and included where it was given, and names it where it was not', () => {
    const text = 'include: [./db.yaml]\nservices:\n  web:\n    extends: { file: common.yaml, service: base }\n';
    const missing = readFiles([file('compose.yaml', text)]);
    expect(missing.problems.map(({ kind, found }) => [kind, found])).toEqual([
      ['missing-file', './db.yaml'],
      ['missing-file', 'common.yaml'],
    ]);
    const given = stated(
      file('compose.yaml', text),
      file('db.yaml', 'services: { db: { image: mariadb } }'),
      file('common.yaml', 'services: { base: { image: app, privileged: true } }'),
    );
    expect(given).toEqual(expect.arrayContaining(['dependencies=rdbms', 'customisation=kernel', 'components=few']));
  });

  it('says nothing of state for a bind mount, and does not claim that a cache of packages is kept', () => {
    const text = 'services: { web: { image: a, volumes: [./src:/app, "modules:/app/node_modules"] } }';
    expect(claims(whole(file('compose.yaml', text))).filter((claim) => claim.startsWith('state='))).toEqual(['state=stateless']);
  });

  it('groups what shares the network of a service, and what has to end before it starts', () => {
    const text = `services:
  app: { build: ., depends_on: { setup: { condition: service_completed_successfully } } }
  vpn: { image: vpn, network_mode: "service:app", cap_add: [NET_ADMIN] }
  setup: { build: ., command: migrate }`;
    const { workloads } = readFiles([file('compose.yaml', text)]);
    expect(workloads.map(({ name }) => name)).toEqual(['app']);
    expect(workloads[0]?.parts.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['joined-network', 'one-off-job', 'start-when-done']),
    );
    expect(claims(workloads[0])).toContain('customisation=kernel');
  });

  it('takes capabilities that every container has for nothing special', () => {
    expect(claims(whole(file('compose.yaml', 'services: { a: { image: a, cap_add: [NET_BIND_SERVICE] } }')))).not.toContain(
      'customisation=kernel',
    );
  });

  it('contradicts itself where two limits differ: the larger is likely, none is stated', () => {
    const text = 'services: { a: { image: a, mem_limit: 1g, deploy: { resources: { limits: { memory: 4g } } } } }';
    expect(claims(whole(file('compose.yaml', text)), ['implies'])).toContain('resources=medium');
    expect(stated(file('compose.yaml', text)).some((claim) => claim.startsWith('resources'))).toBe(false);
  });
});

describe('A Dockerfile', () => {
  it('counts by the stage that is built, with those that it goes on from', () => {
    const text =
      'FROM debian AS tools\nRUN apt-get update && apt-get install -y gcc\nFROM python:3.12 AS app\nCOPY --from=tools /x /x\nFROM app AS dev\nRUN apk add curl\n';
    const last = claims(whole(file('Dockerfile', text)));
    expect(last).toContain('customisation=packages');
    const built = readFiles([
      file('Dockerfile', text),
      file('compose.yaml', 'services: { a: { build: { context: ., target: app } } }'),
    ]).whole;
    expect(claims(built)).toContain('customisation=standard');
  });

  it('is read with an escape directive, heredocs and arguments in FROM', () => {
    const text =
      '# escape=`\nARG BASE=mcr.microsoft.com/windows/servercore\nFROM ${BASE}:ltsc2022\nRUN <<EOF\nFROM nothing\nEOF\nEXPOSE 53/udp\n';
    expect(stated(file('web/Dockerfile', text))).toEqual(expect.arrayContaining(['customisation=windows', 'protocol=tcp-udp']));
  });
});

describe('Kubernetes manifests', () => {
  const WEB = `
apiVersion: v1
kind: List
items:
  - { apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { replicas: 2, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: shop, env: [{ name: PGHOST, value: pg.secret }], resources: { limits: { memory: 1.5Gi } } }, { name: b, image: proxy, resources: { limits: { memory: 9Gi } } }] } } } }
  - { apiVersion: v1, kind: Service, metadata: { name: web }, spec: { selector: { app: web }, ports: [{ port: 53, protocol: UDP }] } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: pg }
spec:
  template: { spec: { containers: [{ name: pg, image: "postgres:16" }] } }
  volumeClaimTemplates: [{ metadata: { name: data } }]
---
`;
  it('are read from lists and several documents, with the Service that reaches a pod', () => {
    const result = readFiles([file('all.yaml', WEB)]);
    expect(result.workloads.map(({ name }) => name)).toEqual(['web', 'pg']);
    const [web, pg] = result.workloads;
    expect(claims(web, ['states'])).toEqual(
      expect.arrayContaining(['resources=large', 'protocol=tcp-udp', 'dependencies=rdbms', 'components=few']),
    );
    expect(claims(pg, ['states'])).toContain('state=stateful');
    expect(JSON.stringify(result)).not.toContain('pg.secret');
  });

  it('with half a byte of memory say nothing of the size, and are told of', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ image: a, resources: { limits: { memory: 512m } } }] }';
    const result = readFiles([file('pod.yaml', text)]);
    expect(claims(result.whole).some((claim) => claim.startsWith('resources'))).toBe(false);
    expect(result.problems).toEqual([{ kind: 'odd-size', file: 'pod.yaml', line: 4, found: 'memory: 512m' }]);
  });

  it('of jobs alone are batch, and beside an application they are not', () => {
    const job =
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: nightly }\nspec: { jobTemplate: { spec: { template: { spec: { containers: [{ image: a }] } } } } }';
    expect(stated(file('job.yaml', job))).toContain('workload=batch');
    expect(stated(file('all.yaml', `${job}\n---\n${WEB}`))).not.toContain('workload=batch');
  });

  it('of Knative are no cluster of plain Services, and those of Cloud Run no cluster at all', () => {
    const text = (annotation: string) =>
      `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a, annotations: { ${annotation} } }\nspec: { template: { spec: { containers: [{ image: a, resources: { limits: { memory: 4Gi } } }] } } }`;
    expect(stated(file('service.yaml', text('')))).toContain('resources=medium');
    expect(claims(whole(file('service.yaml', text(''))))).toContain('platform-in-place=kubernetes');
    const run = claims(whole(file('service.yaml', text('run.googleapis.com/ingress: internal'))));
    expect(run).toContain('platform-in-place=container-service');
    expect(run).not.toContain('platform-in-place=kubernetes');
  });
});
