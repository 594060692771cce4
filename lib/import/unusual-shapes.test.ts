import { describe, expect, it } from 'vitest';
import { readFiles } from '.';
import { answersOf, claims, compose, dockerfile, file, stated, whole } from '@/tests/support/imported';

const names = (...files: Parameters<typeof whole>): string[] => readFiles(files).workloads.map(({ name }) => name);

describe('A Compose file', () => {
  it('keeps nothing in what is mounted from an image, or in a volume that is memory', () => {
    const image = '  a: { image: a/b, volumes: [{ type: image, source: a/model, target: /model }] }\n';
    const memory = '  a: { image: a/b, volumes: ["fast:/data"] }\nvolumes: { fast: { driver_opts: { type: tmpfs, device: tmpfs } } }\n';
    expect(answersOf('state', compose(image))).toEqual(['stateless hints']);
    expect(answersOf('state', compose(memory))).toEqual(['stateless hints']);
    expect(answersOf('state', compose(memory.replace('type: tmpfs, ', '')))).toEqual(['stateful implies']);
  });

  it('counts a provided service, and takes it for no container of its own', () => {
    const files = compose('  a: { image: a/b, depends_on: [db] }\n  db: { provider: { type: cloud, options: { type: mysql } } }\n');
    expect(stated(files)).toContain('components=few');
    expect(names(files)).toEqual(['a']);
    expect(answersOf('state', files)).toEqual([]);
  });

  it('says that HTTP is spoken at a port, whatever its number, and that the engine is reached', () => {
    const files = compose('  a: { image: a/b, use_api_socket: true, ports: [{ target: 6379, app_protocol: http }] }\n');
    expect(answersOf('protocol', files)).toEqual(['http implies']);
    expect(answersOf('customisation', files)).toEqual(['kernel implies']);
  });

  it('speaks HTTP/3 on UDP where the same port is of the web over TCP', () => {
    const ports = (written: string): string[] => answersOf('protocol', compose(`  a: { image: a/b, ports: [${written}] }\n`));
    expect(ports('"443:443", "443:443/udp"')).toEqual(['http implies']);
    expect(ports('"443:443/udp"')).toEqual(['tcp-udp states']);
    expect(ports('"53:53", "53:53/udp"')).toContain('tcp-udp states');
  });

  it('with a Dockerfile of its own in it is not built by the one beside it', () => {
    const text = 'services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM node:22\n        RUN apt-get install -y ffmpeg\n';
    const [own] = readFiles([file('compose.yaml', text), file('Dockerfile', 'FROM mcr.microsoft.com/windows/servercore\n')]).workloads;
    expect(claims(own)).not.toContain('customisation=windows');
    expect(own?.proposals.find(({ rule }) => rule === 'packages-installed')?.line).toBe(6);
  });

  it('starts the profiles that the .env names', () => {
    const files = compose('  a: { image: a/b }\n  b: { image: a/c, profiles: [full] }\n');
    expect(names(files)).toEqual(['a']);
    expect(names(files, file('.env', 'COMPOSE_PROFILES=dev,full\n'))).toEqual(['a', 'b']);
    expect(names(files, file('.env', 'COMPOSE_PROFILES=*\n'))).toEqual(['a', 'b']);
  });

  it('is put together of the files that the .env names, in their order', () => {
    const base = file('base.yml', 'services: { a: { image: a/b, deploy: { resources: { limits: { memory: 512m } } } } }');
    const over = file('more.yml', 'services: { a: { deploy: { resources: { limits: { memory: 20g } } } } }');
    expect(answersOf('resources', over, base, file('.env', 'COMPOSE_FILE=base.yml:more.yml\n'))).toEqual(['large states']);
    expect(answersOf('resources', over, base, file('.env', 'COMPOSE_FILE=more.yml;base.yml\n'))).toEqual(['small states']);
    expect(names(over, base, file('.env', 'COMPOSE_FILE=base.yml:more.yml\n'))).toEqual(['a']);
  });

  it('of several documents is one, the later over the earlier', () => {
    const files = file('compose.yaml', 'services: { a: { image: a/b } }\n---\nservices: { a: { mem_limit: 4g }, b: { image: a/c } }\n');
    expect(names(files)).toEqual(['a', 'b']);
    expect(answersOf('resources', files)).toEqual(['medium states']);
  });
});

describe('A Dockerfile', () => {
  it.each([
    ['a sum', 'RUN echo $((1<<FOO)) > /x'],
    ['quotes', 'RUN bash -c "cat <<FOO > /x\\n\\\n text\\n\\\nFOO"'],
    ['quotes of the other kind', "RUN bash -c 'cat <<FOO > /x'"],
  ])('opens no here-document in %s', (_, run) => {
    expect(claims(whole(dockerfile(`FROM node:22\n${run}\nRUN apt-get install -y ffmpeg\nEXPOSE 3000\n`)))).toEqual(
      expect.arrayContaining(['customisation=packages', 'protocol=http']),
    );
  });

  it('listens at the port that a variable of it stands for', () => {
    for (const set of ['ENV PORT=3000', 'ENV PORT 3000', 'ARG PORT="3000"', 'ENV A=b PORT=3000 C=d'])
      expect(answersOf('protocol', dockerfile(`FROM node:22\n${set}\nEXPOSE \${PORT}/tcp\n`))).toEqual(['http implies']);
    expect(answersOf('protocol', dockerfile('FROM node:22\nARG PORT\nEXPOSE $PORT\n'))).toEqual([]);
  });

  it('names HTTP/3 as no other protocol', () => {
    expect(answersOf('protocol', dockerfile('FROM alpine\nEXPOSE 80 443 443/udp\n'))).toEqual(['http implies']);
    expect(answersOf('protocol', dockerfile('FROM alpine\nEXPOSE 53/udp\n'))).toEqual(['tcp-udp states']);
  });

  it('has no health check where it takes that of its base away', () => {
    const has = (...files: Parameters<typeof whole>): boolean =>
      whole(...files)?.parts.some(({ part }) => part === 'health-check') === true;
    expect(has(dockerfile('FROM node:22\nHEALTHCHECK NONE\n'))).toBe(false);
    expect(has(dockerfile('FROM node:22\nHEALTHCHECK CMD true\n'))).toBe(true);
    expect(has(compose('  a: { image: a/b, healthcheck: { disable: true } }\n'))).toBe(false);
    expect(has(compose('  a: { image: a/b, healthcheck: { test: [NONE] } }\n'))).toBe(false);
    expect(has(compose('  a: { image: a/b, healthcheck: { test: [CMD, "true"] } }\n'))).toBe(true);
  });

  it('opens one behind a word, with or without the number of a stream', () => {
    const text = (open: string): string => `FROM node:22\nRUN cat ${open} > /x\nEXPOSE 53/udp\nEOF\nEXPOSE 3000\n`;
    for (const open of ['<<EOF', '<<-EOF', '<<"EOF"', "0<<'EOF'"])
      expect(answersOf('protocol', dockerfile(text(open)))).toEqual(['http implies']);
  });
});

const deployment = (spec: string, name = 'web'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { template: { spec: ${spec} } }\n`;

describe('A manifest of Kubernetes', () => {
  it('counts what starts before the containers and stays, with its size and its ports', () => {
    const pod =
      '{ containers: [{ name: a, image: a/b, resources: { limits: { memory: 1Gi } } }], initContainers: [{ name: p, image: a/p, restartPolicy: Always, resources: { limits: { memory: 4Gi } }, ports: [{ name: http, containerPort: 1 }] }, { name: m, image: a/m }] }';
    expect(stated(file('d.yaml', deployment(pod)))).toEqual(expect.arrayContaining(['components=few', 'resources=medium']));
    expect(answersOf('protocol', file('d.yaml', deployment(pod)))).toEqual(['http implies']);
  });

  it('takes the limit of the whole pod before those of its containers', () => {
    const pod = '{ resources: { limits: { memory: 12Gi } }, containers: [{ image: a/b, resources: { limits: { memory: 1Gi } } }] }';
    expect(answersOf('resources', file('d.yaml', deployment(pod)))).toEqual(['large states']);
  });

  it('that only changes another one is counted with it, and its size is no statement', () => {
    const base = file('base/d.yaml', deployment('{ containers: [{ name: a, image: a/b, resources: { limits: { memory: 1Gi } } }] }'));
    const patch = file('prod/patch.yaml', deployment('{ containers: [{ name: a, resources: { limits: { memory: 16Gi } } }] }'));
    expect(names(base, patch)).toEqual(['web']);
    expect(stated(base, patch)).toContain('components=one');
    expect(answersOf('resources', patch, base)).toEqual(['large implies']);
    expect(answersOf('resources', base)).toEqual(['small states']);
  });

  it('is found in a template of OpenShift', () => {
    const pod = '{ containers: [{ image: "${IMAGE}" }], volumes: [{ name: d, persistentVolumeClaim: { claimName: d } }] }';
    const object = deployment(pod).replaceAll('\n', '\n    ').trimEnd();
    const text = `apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: { name: t }\nobjects:\n  - ${object}\n`;
    expect(stated(file('t.yaml', text))).toEqual(expect.arrayContaining(['components=one', 'state=stateful']));
  });

  it.each([
    ['HTTPRoute', 'gateway.networking.k8s.io/v1', 'http implies'],
    ['GRPCRoute', 'gateway.networking.k8s.io/v1', 'http implies'],
    ['UDPRoute', 'gateway.networking.k8s.io/v1', 'tcp-udp states'],
    ['IngressRoute', 'traefik.io/v1alpha1', 'http implies'],
  ])('tells what is spoken by the route to it: %s', (kind, version, answer) => {
    const route = `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: web }\n`;
    expect(answersOf('protocol', file('d.yaml', `${route}---\n${deployment('{ containers: [{ image: a/b }] }')}`))).toEqual([answer]);
  });

  it('speaks HTTP/3 where a Service names one port twice', () => {
    const service = (udp: string): string =>
      `apiVersion: v1\nkind: Service\nmetadata: { name: w }\nspec: { selector: { app: web }, ports: [{ port: 443 }, { port: ${udp}, protocol: UDP }] }\n`;
    const app = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ image: a/b }] }\n';
    expect(answersOf('protocol', file('s.yaml', `${service('443')}---\n${app}`))).toEqual(['http implies']);
    expect(answersOf('protocol', file('s.yaml', `${service('51820')}---\n${app}`))).toContain('tcp-udp states');
  });

  it('asks for a GPU by a claim of devices', () => {
    const claim = (requests: string): string[] =>
      answersOf('resources', file('c.yaml', `apiVersion: resource.k8s.io/v1\nkind: ResourceClaimTemplate\nmetadata: { name: g }\nspec: { spec: { devices: { requests: [${requests}] } } }\n---\n${deployment('{ containers: [{ image: a/b }] }')}`)); // prettier-ignore
    expect(claim('{ name: g, exactly: { deviceClassName: gpu.nvidia.com } }')).toEqual(['gpu states']);
    expect(claim('{ name: g, deviceClassName: gpu.intel.com }')).toEqual(['gpu states']);
    expect(claim('{ name: g, exactly: { deviceClassName: nic.example.com } }')).toEqual([]);
  });

  it('of a rollout that takes over a Deployment counts once', () => {
    const rollout =
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: web }\nspec: { workloadRef: { kind: Deployment, name: web } }\n';
    expect(names(file('d.yaml', `${rollout}---\n${deployment('{ containers: [{ image: a/b }] }')}`))).toEqual(['web']);
  });

  it('of KEDA starts jobs for messages, or by the clock', () => {
    const job = (trigger: string): string =>
      `apiVersion: keda.sh/v1alpha1\nkind: ScaledJob\nmetadata: { name: j }\nspec: { jobTargetRef: { template: { spec: { containers: [{ image: a/b }] } } }, triggers: [{ type: ${trigger} }] }\n`;
    expect(stated(file('j.yaml', job('rabbitmq')))).toEqual(expect.arrayContaining(['workload=event', 'components=one']));
    expect(stated(file('j.yaml', job('cron')))).toContain('workload=batch');
  });

  it.each([
    ['postgresql.cnpg.io/v1', 'Cluster', 'dependencies=rdbms'],
    ['kafka.strimzi.io/v1', 'Kafka', 'dependencies=self-managed'],
    ['sql.cnrm.cloud.google.com/v1beta1', 'SQLInstance', 'state=external'],
  ])('tells a store by what its operator reads: %s %s', (version, kind, claim) => {
    const operated = `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: x }\n`;
    const app = deployment('{ containers: [{ image: a/b }] }');
    expect(claims(whole(file('d.yaml', `${operated}---\n${app}`)))).toContain(claim);
    expect(claims(whole(file('d.yaml', `${operated.replace(version, 'cluster.x-k8s.io/v1')}---\n${app}`)))).not.toContain(claim);
  });

  it.each([
    ['a catalogue', 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: web }\n'],
    ['a build tool', 'apiVersion: skaffold/v4beta13\nkind: Config\n'],
    ['a cluster on one’s desk', 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n'],
    ['access to clusters', 'apiVersion: v1\nkind: Config\nusers: [{ name: a, user: { token: t0ps3cret } }]\n'],
  ])('is not what the files of %s are', (_, text) => {
    const result = readFiles([file('x.yaml', text)]);
    expect(claims(result.whole)).toEqual([]);
    expect(JSON.stringify(result)).not.toContain('t0ps3cret');
  });
});

describe('A file of Knative or Cloud Run', () => {
  const object = (kind: string, version: string, rest: string): string =>
    `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: web }\n${rest}`;
  const SPEC = 'spec: { template: { spec: { containers: [{ image: a/b }] } } }\n';

  it('that only points to a service is none', () => {
    const mapping = object('DomainMapping', 'serving.knative.dev/v1beta1', 'spec: { ref: { name: web, kind: Service } }\n');
    const service = object('Service', 'serving.knative.dev/v1', SPEC);
    expect(stated(file('s.yaml', `${mapping}---\n${service}`))).toContain('components=one');
  });

  it('of a worker pool takes work and no requests', () => {
    const pool = file('w.yaml', object('WorkerPool', 'run.googleapis.com/v1', SPEC));
    expect(answersOf('workload', pool)).toEqual(['event implies']);
    expect(answersOf('protocol', pool)).toEqual([]);
    expect(answersOf('traffic', pool)).toEqual([]);
  });

  it('goes down to nothing only with the autoscaler that does so, and without a number of instances', () => {
    const annotated = (annotations: string): string[] =>
      answersOf('traffic', file('s.yaml', object('Service', 'serving.knative.dev/v1', SPEC.replace('template: {', `template: { metadata: { annotations: { ${annotations} } },`)))); // prettier-ignore
    expect(annotated('autoscaling.knative.dev/class: kpa.autoscaling.knative.dev')).toEqual(['mostly-idle hints']);
    expect(annotated('autoscaling.knative.dev/class: hpa.autoscaling.knative.dev')).toEqual([]);
    expect(annotated('run.googleapis.com/manualInstanceCount: "2"')).toEqual([]);
  });

  it('keeps its data elsewhere where a bucket is mounted', () => {
    const spec = SPEC.replace('containers:', 'volumes: [{ name: b, csi: { driver: gcsfuse.run.googleapis.com } }], containers:');
    expect(stated(file('s.yaml', object('Service', 'serving.knative.dev/v1', spec)))).toEqual(
      expect.arrayContaining(['state=external', 'dependencies=cloud-native']),
    );
  });
});

describe('Files of platforms and functions', () => {
  it('of Fly.io speak HTTP/2 where it is agreed on before the encryption is taken off', () => {
    const text = 'app = "a"\n[[services]]\n[[services.ports]]\nhandlers = ["tls"]\nport = 443\ntls_options = { alpn = ["h2"] }\n';
    expect(answersOf('protocol', file('fly.toml', text))).toEqual(['http implies']);
    expect(stated(file('fly.toml', text.replace('"h2"', '"mqtt"')))).toContain('protocol=tcp-udp');
  });

  it('of Elastic Beanstalk are those of a PaaS', () => {
    const text = '{"AWSEBDockerrunVersion":2,"containerDefinitions":[{"name":"a","image":"a/b","memory":128}]}';
    expect(answersOf('platform-in-place', file('Dockerrun.aws.json', text))).toEqual(['paas implies']);
  });

  it('with databases of a chosen engine are not Render’s', () => {
    expect(stated(file('app.yaml', 'name: x\nworkers: [{ name: w }]\ndatabases: [{ name: d, engine: REDIS }]\n'))).toEqual([]);
    expect(stated(file('render.yaml', 'databases: [{ name: d }]\n'))).toContain('dependencies=rdbms');
  });

  it('are not started by an event that is switched off', () => {
    const serverless =
      'service: s\nprovider: { name: aws }\nfunctions: { a: { events: [{ schedule: { rate: rate(1 day), enabled: false } }, { sqs: x }] } }\n';
    expect(stated(file('serverless.yml', serverless))).toContain('workload=event');
    expect(stated(file('serverless.yml', serverless.replace('false', '${self:custom.on}')))).not.toContain('workload=event');
    const sam =
      'Resources: { F: { Type: AWS::Serverless::Function, Properties: { Events: { A: { Type: Schedule, Properties: { Enabled: false } }, B: { Type: SQS } } } } }';
    expect(stated(file('template.yaml', sam))).toContain('workload=event');
    expect(stated(file('template.yaml', sam.replace('Enabled: false', 'State: DISABLED')))).toContain('workload=event');
  });

  it('of CloudFormation hold the resources that a loop makes', () => {
    const text = "Resources:\n  'Fn::ForEach::T':\n    - Name\n    - [a, b]\n    - 'T${Name}': { Type: 'AWS::DynamoDB::Table' }\n";
    expect(stated(file('template.yaml', text))).toEqual(expect.arrayContaining(['dependencies=cloud-native', 'state=external']));
  });
});
