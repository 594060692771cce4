import { describe, expect, it } from 'vitest';
import { readFiles, type ImportFile } from '.';
import { claims, file, stated, whole } from '@/tests/support/imported';

/** Rule, line and excerpt of what is proposed for one question. */
function told(question: string, ...files: ImportFile[]): (string | number)[][] {
  const proposals = whole(...files)?.proposals ?? [];
  return proposals.filter((one) => one.question === question).map(({ rule, line, excerpt }) => [rule, line, excerpt]);
}

describe('Compose files as people write them', () => {
  it('of the first version are read with every key that it had, and values of a chart are not taken for one', () => {
    const text =
      'shop:\n  build: .\n  ports: ["80:8000"]\n  links: ["store:db"]\n  mem_limit: 3g\n  log_opt: { max-size: 10m }\n  volumes_from: [files]\nfiles:\n  image: busybox\n  cpu_shares: 73\nstore:\n  image: mariadb\n  ulimits: { nofile: 9 }\n';
    expect(stated(file('docker-compose.yml', text))).toEqual(
      expect.arrayContaining(['components=few', 'dependencies=rdbms', 'resources=medium']),
    );
    const values = readFiles([file('values.yaml', 'image: { repository: shop }\nservice: { type: ClusterIP }\n')]);
    expect(claims(values.whole)).toContain('platform-in-place=kubernetes');
  });

  it('are named after an application where they have no name and no folder, not after the store on top', () => {
    const text = 'services: { db: { image: postgres }, shop: { build: . }, mail: { build: mail } }';
    expect(whole(file('compose.yaml', text))?.name).toBe('shop');
  });

  it('that keep files in a folder of the host are not called stateless', () => {
    const state = (volume: string): string[] =>
      claims(whole(file('compose.yaml', `services: { app: { image: shop, volumes: ["${volume}"] } }`))).filter((claim) =>
        claim.startsWith('state='),
      );
    for (const kept of ['/etc/shop/:/etc/shop/', '${PHOTOS}:/photos/', '~/books:/books']) expect(state(kept), kept).toEqual([]);
    for (const data of ['./data:/srv/app', './x:/var/lib/shop', '${WHERE}:/data', '/srv/shop:/shop/uploads'])
      expect(state(data), data).toEqual(['state=stateful']);
    for (const none of ['./src:/app', '.:/code', '/etc/localtime:/etc/localtime', '/srv/keys:/keys:ro', '/dev/shm:/dev/shm'])
      expect(state(none), none).toEqual(['state=stateless']);
  });
});

describe('A worker', () => {
  it('beside a web front end hints at events, and by itself implies them', () => {
    const web = file('Procfile', 'web: serve\nwork: sidekiq\n');
    expect(claims(whole(web), ['states', 'implies'])).not.toContain('workload=event');
    expect(told('workload', web)).toContainEqual(['worker-among-others', 2, 'work: sidekiq']);
    expect(claims(readFiles([web]).workloads[1], ['implies'])).toContain('workload=event');
    expect(claims(whole(file('Procfile', 'work: sidekiq\nslow: celery worker\n')), ['implies'])).toContain('workload=event');
  });
});

describe('Kubernetes manifests as people write them', () => {
  const POD = (spec: string): ImportFile =>
    file('pod.yaml', `apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - image: shop\n${spec}`);

  it('name the line of the volume, not the one of its name', () => {
    const volume = '  volumes:\n    - name: files\n      nfs:\n        server: nas\n        path: /files\n';
    expect(told('state', POD(volume))).toEqual([['claimed-volume', 10, 'nfs: /files']]);
  });

  it('name privileges before folders of the host', () => {
    const text = '      securityContext:\n        privileged: true\n  volumes:\n    - name: dev\n      hostPath: { path: /dev }\n';
    expect(told('customisation', POD(text))).toEqual([['kernel-access', 9, 'privileged: true']]);
  });

  it('name the line that tells what a port speaks', () => {
    const ports = (port: string): (string | number)[][] => told('protocol', POD(`      ports:\n        - containerPort: 9555\n${port}`));
    expect(ports('          name: http-server\n')).toEqual([['http-port', 10, 'name: http-server']]);
    expect(ports('          name: grpc-cart\n')).toEqual([['http2-port', 10, 'name: grpc-cart']]);
    expect(ports('          name: newsfeed\n')).toEqual([]);
    expect(told('protocol', POD('      ports:\n        - name: shop\n          containerPort: 8080\n'))).toEqual([
      ['http-port', 10, 'containerPort: 8080'],
    ]);
  });

  it('name the port inside the pods, which a Service may call something else outside', () => {
    const service =
      '---\napiVersion: v1\nkind: Service\nmetadata: { name: shop }\nspec:\n  selector: { app: shop }\n  ports:\n    - port: 8666\n      targetPort: 8080\n';
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: shop, labels: { app: shop } }\nspec: { containers: [{ image: shop }] }\n';
    expect(told('protocol', file('all.yaml', pod + service))).toEqual([['http-port', 13, 'targetPort: 8080']]);
  });

  it('that run nothing describe no containers', () => {
    const scaler = 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: shop }\n';
    expect(stated(file('hpa.yaml', scaler))).toEqual([]);
    expect(claims(whole(file('hpa.yaml', scaler)))).toEqual(
      expect.arrayContaining(['platform-in-place=kubernetes', 'traffic=predictable-peaks']),
    );
  });

  it('of Knative tell HTTP/2 by the name of the port', () => {
    const text =
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a }\nspec:\n  template:\n    spec:\n      containers:\n        - image: a\n          ports:\n            - name: h2c\n              containerPort: 8080\n';
    expect(told('protocol', file('service.yaml', text))).toEqual([['http2-port', 10, 'name: h2c']]);
  });
});

describe('Functions as people write them', () => {
  const service = (rest: string, provider = 'aws'): ImportFile =>
    file('serverless.yml', `service: shop\nprovider: { name: ${provider} }\n${rest}`);

  it('built from a Dockerfile exist as containers', () => {
    const text = 'functions:\n  hello:\n    handler: hello.dockerfile\n    context: ./code\n';
    expect(told('assets', service(text, 'knative'))).toEqual([['containers-described', 5, 'handler: hello.dockerfile']]);
    expect(told('assets', service(text.replace('hello.dockerfile', 'hello.handler')))).toEqual([]);
  });

  it('behind constructs of Lift take messages from queues and keep what buckets and tables hold', () => {
    const api = 'functions: { api: { handler: a.b, events: [httpApi] } }\n';
    const queue = 'constructs:\n  mails:\n    type: queue\n    worker: { handler: a.c, timeout: 300 }\n';
    const read = whole(service(api + queue));
    expect(claims(read, ['states'])).toEqual(expect.arrayContaining(['protocol=http', 'dependencies=cloud-native', 'duration=minutes']));
    expect(claims(read, ['implies'])).toEqual(expect.arrayContaining(['workload=event', 'state=external']));
    expect(claims(whole(service(queue)), ['states'])).toContain('workload=event');
    expect(stated(service(`${api}constructs: { photos: { type: storage } }\n`))).toContain('state=external');
    expect(claims(whole(service(`${api}constructs: { own: { type: './mine' } }\n`)))).not.toContain('dependencies=cloud-native');
  });

  it('joined by a state machine lean on the provider', () => {
    const text = 'functions: { pay: { handler: a.b } }\nstepFunctions:\n  stateMachines: { order: { name: order } }\n';
    expect(told('dependencies', service(text))).toEqual([['cloud-service', 5, 'stateMachines']]);
  });

  it('that may connect to RDS keep their data in what the provider runs, and queues only imply it', () => {
    const template = (rest: string): ImportFile =>
      file('template.yaml', `Resources:\n  F: { Type: "AWS::Serverless::Function", Properties: { ${rest} } }\n`);
    expect(stated(template('Policies: [{ Statement: [{ Action: "rds-db:connect" }] }]'))).toEqual(
      expect.arrayContaining(['dependencies=rdbms', 'state=external']),
    );
    const queue = file('template.yaml', `${template('Timeout: 3').text}  Q: { Type: "AWS::SQS::Queue" }\n`);
    expect(claims(whole(queue), ['implies'])).toContain('state=external');
    expect(stated(queue)).not.toContain('state=external');
  });
});

describe('Functions of a template that are joined to what starts them by resources of their own', () => {
  const template = (...resources: string[]): ImportFile =>
    file('template.yaml', `Resources:\n  F: { Type: "AWS::Lambda::Function" }\n${resources.map((one) => `  ${one}\n`).join('')}`);
  const rule = 'R: { Type: "AWS::Events::Rule", Properties: { ScheduleExpression: rate(1 day) } }';

  it('state the kind of work only where all of it is of one kind', () => {
    expect(stated(template(rule))).toContain('workload=batch');
    for (const other of [
      'M: { Type: "AWS::Lambda::EventSourceMapping", Properties: { EventSourceArn: !GetAtt Q.Arn } }',
      'S: { Type: "AWS::SNS::Subscription", Properties: { Protocol: lambda } }',
      'B: { Type: "AWS::S3::Bucket", Properties: { NotificationConfiguration: { LambdaConfigurations: [{ Event: a }] } } }',
      'A: { Type: "AWS::ApiGateway::RestApi" }',
    ]) {
      expect(
        stated(template(rule, other)).filter((one) => one.startsWith('workload=')),
        other,
      ).toEqual([]);
      expect(claims(whole(template(rule, other)), ['implies']), other).toContain('workload=batch');
    }
  });

  it('read streams where a position to start from is set, and events where none is', () => {
    const joined = (more: string): ImportFile =>
      template(`M: { Type: "AWS::Lambda::EventSourceMapping", Properties: { EventSourceArn: x${more} } }`);
    expect(stated(joined(''))).toContain('workload=event');
    expect(stated(joined(', StartingPosition: LATEST'))).toContain('workload=stream');
  });

  it('lean on what the policies of the provider open, by name or address', () => {
    const role = (policy: string): ImportFile =>
      template(`P: { Type: "AWS::IAM::Role", Properties: { ManagedPolicyArns: ["${policy}"] } }`);
    expect(stated(role('arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess'))).toEqual(
      expect.arrayContaining(['dependencies=cloud-native', 'state=external']),
    );
    expect(stated(role('AmazonRDSDataFullAccess'))).toContain('dependencies=rdbms');
    expect(stated(role('arn:aws:iam::aws:policy/AmazonVPCFullAccess')).filter((one) => one.startsWith('dependencies='))).toEqual([]);
  });
});

describe('Files of platforms as people write them', () => {
  it('of Fly.io that name a stage are built from a Dockerfile, however the key is spelt', () => {
    for (const key of ['build_target', 'build-target']) {
      const fly = file('fly.toml', `app = "shop"\n[build]\n${key} = "small"\n`);
      expect(told('assets', fly)).toEqual([['containers-described', 3, `${key}: small`]]);
      const docker = file('Dockerfile', 'FROM debian AS small\nRUN apt-get install -y git\nFROM node:24\n');
      expect(claims(whole(fly, docker)), key).toContain('customisation=packages');
    }
  });

  it('of Render with only a cache keep their data there, unless something has a disk', () => {
    const text = (disk: string): string =>
      `services:\n  - { type: web, name: shop-web, runtime: node${disk} }\n  - { type: worker, name: jobs, runtime: node }\n  - { type: redis, name: q }\n`;
    expect(told('state', file('render.yaml', text('')))).toEqual([['store-beside', 4, 'type: redis']]);
    expect(told('state', file('render.yaml', text(', disk: { mountPath: /d }')))).toEqual([['claimed-volume', 2, 'disk: /d']]);
    expect(claims(whole(file('render.yaml', text(''))), ['hints'])).toContain('workload=web');
  });
});

describe('What would be read wrongly by its look', () => {
  it('is a GPU beside much memory: the GPU decides', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ image: a, resources: { limits: { memory: 90Gi, nvidia.com/gpu: 1 } } }] }';
    expect(told('resources', file('pod.yaml', text))).toEqual([['gpu-asked', 4, 'nvidia.com/gpu: 1']]);
  });

  it('is a job that starts from the image of a database: it is a client of one', () => {
    const job =
      'apiVersion: batch/v1\nkind: Job\nmetadata: { name: backup }\nspec: { template: { spec: { containers: [{ image: "postgres:16" }] } } }\n';
    expect(told('workload', file('job.yaml', job))).toEqual([['starts-on-schedule', 2, 'kind: Job']]);
    const store = 'apiVersion: v1\nkind: Pod\nmetadata: { name: pg }\nspec: { containers: [{ image: "postgres:16" }] }\n';
    expect(told('workload', file('all.yaml', `${job}---\n${store}`))).toEqual([]);
  });

  it('is an entrance of Cloud Run that load balancers reach from outside', () => {
    const run = (ingress: string): ImportFile =>
      file(
        'service.yaml',
        `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a, annotations: { run.googleapis.com/ingress: ${ingress} } }\nspec: { template: { spec: { containers: [{ image: a }] } } }`,
      );
    expect(told('isolation', run('internal')).length).toBe(1);
    expect(told('isolation', run('internal-and-cloud-load-balancing'))).toEqual([]);
  });

  it('is a task of ECS on machines of one’s own', () => {
    const task = (on: string): ImportFile =>
      file('task.json', `{"family":"a","requiresCompatibilities":["${on}"],"containerDefinitions":[{"name":"a","image":"a"}]}`);
    expect(claims(whole(task('EXTERNAL')))).not.toContain('location=public-cloud');
    expect(claims(whole(task('EC2')))).toContain('location=public-cloud');
  });

  it('is a cache that stands among the databases of a render.yaml', () => {
    const text = 'services:\n  - { type: web, name: shop, runtime: node }\ndatabases:\n  - { name: q, type: redis }\n';
    expect(claims(whole(file('render.yaml', text)))).not.toContain('dependencies=rdbms');
    expect(told('state', file('render.yaml', text))).toEqual([['store-beside', 4, 'type: redis']]);
  });

  it('is a folder of the host: a store keeps its files there, a script beside it is none', () => {
    const text = (volume: string): ImportFile => file('compose.yaml', `services: { db: { image: mariadb, volumes: ["${volume}"] } }`);
    expect(claims(whole(text('./files:/var/lib/mysql')), ['implies'])).toContain('state=stateful');
    expect(claims(whole(text('./first.sql:/docker-entrypoint-initdb.d/first.sql')))).not.toContain('state=stateful');
  });

  it('is a claim of a volume that nothing in the files mounts: it implies what is kept, of the whole alone', () => {
    const claim = 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: files }\n';
    expect(told('state', file('claim.yaml', claim))).toEqual([['named-volume', 2, 'kind: PersistentVolumeClaim files']]);
    const pods = ['a', 'b'].map((name) => `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec: { containers: [{ image: x }] }\n`);
    const { workloads } = readFiles([file('all.yaml', [claim, ...pods].join('---\n'))]);
    expect(workloads.flatMap((workload) => claims(workload)).filter((one) => one.startsWith('state='))).toEqual([]);
  });

  it('is a time limit with its unit, and a service without a name of its own', () => {
    const text = 'service: ${file(x.yml):name}\nprovider: { name: google, timeout: 540s }\nfunctions: { a: { handler: a } }\n';
    expect(told('duration', file('shop/serverless.yml', text))).toEqual([['time-limit', 2, 'timeout: 540s']]);
    expect(whole(file('shop/serverless.yml', text))?.name).toBe('shop');
  });

  it('is an image of a web server or a bare system: nothing special is asked for', () => {
    for (const image of ['nginx:1.29-alpine', 'alpine', 'debian:trixie-slim', 'registry.access.redhat.com/ubi9-minimal'])
      expect(claims(whole(file('Dockerfile', `FROM golang AS b\nRUN apk add git\nFROM ${image}\nCOPY --from=b /x /x\n`))), image).toContain(
        'customisation=standard',
      );
  });
});
