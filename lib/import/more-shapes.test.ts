import { describe, expect, it } from 'vitest';
import { readFiles, type ImportFile } from '.';
import { claims, file, whole } from '@/tests/support/imported';

/** What is proposed for one question: choice and how surely. */
function of(question: string, ...files: ImportFile[]): string[] {
  const proposals = whole(...files)?.proposals ?? [];
  return proposals.filter((one) => one.question === question).map(({ choice, sure }) => `${choice} ${sure}`);
}
const compose = (services: string): ImportFile => file('compose.yaml', `services:\n${services}`);
const dockerfile = (text: string): ImportFile => file('Dockerfile', text);

describe('Published images', () => {
  it('hint at code of somebody else, beside the containers that are stated', () => {
    for (const image of ['wordpress', 'ghcr.io/maker/shop:1', 'maker/shop:${TAG:-1}', 'maker/shop@sha256:00'])
      expect(of('assets', compose(`  a: { image: "${image}" }`)), image).toEqual(['containerised states', 'packaged hints']);
  });

  it('say nothing where they are bare runtimes, have a name that anybody gives, or stand beside something that is built', () => {
    for (const image of ['node:22', 'shop', 'registry.example.com/team/shop', '${REGISTRY}/shop', 'library/python'])
      expect(of('assets', compose(`  a: { image: "${image}" }`)), image).toEqual(['containerised states']);
    expect(of('assets', compose('  a: { image: maker/shop }\n  b: { build: . }'))).toEqual(['containerised states']);
  });
});

describe('A file of services with the head of a chart', () => {
  it('is read for its services, and a chart’s own is not', () => {
    const head = 'apiVersion: v1\nname: a\nversion: 1.0.0\n';
    expect(of('dependencies', file('app.yaml', `${head}services:\n  a: { build: . }\n  db: { image: postgres }\n`))).toEqual([
      'rdbms states',
    ]);
    expect(whole(file('Chart.yaml', head))).toBeNull();
  });
});

describe('Folders of the host that are named like data', () => {
  it('leave it open whether an application keeps its data in the store beside it', () => {
    const read = (volume: string): string[] =>
      of('state', compose(`  db: { image: mariadb }\n  app: { image: shop, environment: [DB_HOST=db], volumes: ["${volume}"] }`));
    expect(read('./uploads:/srv/uploads')).toContain('stateful hints');
    expect(read('./php.ini:/etc/php.ini')).not.toContain('stateful hints');
    expect(read('./data/seed.sql:/seed.sql')).not.toContain('stateful hints');
    expect(read('./data:/data:ro')).not.toContain('stateful hints');
  });
});

describe('Names of variables', () => {
  const SHAPES: readonly (readonly [what: string, at: (name: string) => ImportFile])[] = [
    ['compose', (name) => compose(`  app: { image: shop, environment: { ${name}: x } }`)],
    ['compose, as a list', (name) => compose(`  app: { image: shop, environment: ["${name}=x"] }`)],
    ['a pod', (name) => file('pod.yaml', `kind: Pod\napiVersion: v1\nspec: { containers: [{ image: shop, env: [{ name: ${name} }] }] }`)],
    ['fly.toml', (name) => file('fly.toml', `app = "a"\n[env]\n${name} = "x"\n`)],
    ['render.yaml', (name) => file('render.yaml', `services: [{ type: web, name: a, envVars: [{ key: ${name}, sync: false }] }]`)],
    ['app.yaml', (name) => file('app.yaml', `runtime: go122\nenv_variables: { ${name}: x }`)],
    ['app.json', (name) => file('app.json', `{ "env": { "${name}": { "required": true } } }`)],
    ['a task', (name) => file('task.json', `{ "containerDefinitions": [{ "image": "shop", "secrets": [{ "name": "${name}" }] }] }`)],
    ['serverless.yml', (name) => file('serverless.yml', `service: a\nprovider: { name: aws, environment: { ${name}: x } }\nfunctions: { a: {} }`)], // prettier-ignore
    ['a template', (name) => file('template.yaml', `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: { Environment: { Variables: { ${name}: x } } }`)], // prettier-ignore
  ];
  const told = (at: (name: string) => ImportFile, name: string): string[] =>
    claims(whole(at(name)), ['hints']).filter((claim) => /^(dependencies|state)=(rdbms|self|cloud|external)/.test(claim));

  it.each(SHAPES)('hint at the store that they are called after: %s', (_, at) => {
    expect(told(at, 'DATABASE_URL')).toEqual(['dependencies=rdbms', 'state=external']);
    expect(told(at, 'SHOP_REDIS_HOST')).toEqual(['dependencies=self-managed', 'state=external']);
    expect(told(at, 'UPLOAD_BUCKET')).toEqual(['dependencies=cloud-native', 'state=external']);
    expect(told(at, 'ORDERS_SQS_URL')).toEqual(['dependencies=cloud-native']);
    expect(told(at, 'KAFKA_BROKERS_URL')).toEqual(['dependencies=self-managed']);
  });

  it.each(['MONGODB_DATABASE_URL', 'DATABASE_POOL', 'REDIS_PREFIX', 'PORT', 'BUCKETS', 'HOST', 'DB_FILE', 'SESSION_URL'])(
    'hint at no relational database where they do not speak of one: %s',
    (name) => {
      for (const [, at] of SHAPES) expect(told(at, name)).not.toContain('dependencies=rdbms');
    },
  );

  it('after a provider’s buckets mean the store that stands in for them beside it', () => {
    const read = (image: string): string[] =>
      of('dependencies', compose(`  a: { image: shop, environment: [S3_BUCKET=x], depends_on: [s] }\n  s: { image: ${image} }`));
    expect(read('minio/minio')).toEqual(['self-managed implies']);
    expect(read('redis')).toEqual(['self-managed implies', 'cloud-native hints']);
  });

  it('say nothing of a store that the file itself gives, and their values are not shown', () => {
    const text =
      'services: [{ type: web, name: a, envVars: [{ key: DATABASE_URL, fromDatabase: { name: d } }, { key: REDIS_URL, value: hush }] }]';
    const read = whole(file('render.yaml', text));
    expect(claims(read)).not.toContain('dependencies=rdbms');
    expect(read?.proposals.find(({ rule }) => rule === 'names-own-store')?.excerpt).toBe('REDIS_URL=…');
    expect(of('state', compose('  db: { image: postgres, environment: [POSTGRES_HOST=x] }'))).toEqual([]);
  });
});

describe('Dockerfiles', () => {
  it('that put pages into the image of a web server are a web site', () => {
    const built = dockerfile('FROM node:22 AS build\nRUN npm run build\nFROM nginx:1\nCOPY --from=build /app/dist /usr/share/nginx/html\n');
    expect(claims(whole(built), ['implies'])).toEqual(expect.arrayContaining(['workload=web', 'protocol=http', 'customisation=standard']));
    expect(of('workload', dockerfile('FROM nginx\nCOPY nginx.conf /etc/nginx/nginx.conf\n'))).toEqual([]);
    expect(of('protocol', dockerfile('FROM php:8-apache\n'))).toEqual(['http implies']);
    expect(of('protocol', dockerfile('FROM php:8-cli\n'))).toEqual([]);
  });

  it('that install the driver of a relational database lean on one', () => {
    for (const run of ['docker-php-ext-install intl pdo_mysql', 'apt-get install -y libpq5', 'apk add postgresql-client git'])
      expect(of('dependencies', dockerfile(`FROM php:8\nRUN ${run}\n`)), run).toEqual(['rdbms implies']);
    expect(of('dependencies', dockerfile('FROM php:8\nRUN apt-get install -y git libpqxx-doc mysqltuner\n'))).toEqual([]);
    expect(of('customisation', dockerfile('FROM php:8\nRUN docker-php-ext-install mysqli\n'))).toEqual(['standard implies']);
  });

  it('that start from an image of PyTorch need a GPU, unless it is the one for processors', () => {
    expect(of('resources', dockerfile('FROM pytorch/pytorch:latest\n'))).toEqual(['gpu implies']);
    expect(of('resources', dockerfile('FROM vllm/vllm-openai-cpu:latest\n'))).toEqual([]);
  });
});

describe('Package manifests', () => {
  it('with a framework speak HTTP, unless it draws an app on a phone or a desk', () => {
    const npm = (...names: string[]): ImportFile => file('package.json', JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) })); // prettier-ignore
    expect(of('protocol', npm('express'))).toEqual(['http implies']);
    expect(of('protocol', npm('express', 'ws'))).toEqual(['http implies', 'websocket implies']);
    expect(claims(whole(npm('react-dom', 'electron')))).toEqual([]);
    expect(of('dependencies', npm('@aws-sdk/client-sqs'))).toEqual(['cloud-native hints']);
    expect(of('dependencies', npm('pg', 'ioredis'))).toEqual(['rdbms implies', 'self-managed hints']);
  });

  it('of .NET tell web projects by their SDK and the .NET Framework by its target', () => {
    const project = (sdk: string, target: string): ImportFile =>
      file('Shop.csproj', `<Project Sdk="${sdk}">\n<TargetFramework>${target}</TargetFramework>\n</Project>\n`);
    expect(of('protocol', project('Microsoft.NET.Sdk.Web', 'net8.0'))).toEqual(['http implies']);
    expect(of('customisation', project('Microsoft.NET.Sdk.Web', 'net8.0'))).toEqual([]);
    expect(of('customisation', project('Microsoft.NET.Sdk', 'net48'))).toEqual(['windows states']);
    expect(of('customisation', file('Old.csproj', '<TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>'))).toEqual(['windows states']);
    expect(of('customisation', file('Both.csproj', '<TargetFrameworks>net48;net8.0</TargetFrameworks>'))).toEqual([]);
  });

  it.each([
    ['composer.json', '{ "require": { "ext-pdo_pgsql": "*" } }'],
    ['pom.xml', '<artifactId>flyway-core</artifactId>'],
    ['build.gradle', "dependencies {\n  implementation 'org.mybatis.spring.boot:mybatis-spring-boot-starter:3'\n}"],
  ])('name what only relational databases need: %s', (path, text) => {
    expect(of('dependencies', file(path, text))).toEqual(['rdbms implies']);
  });
});

describe('What decides a size', () => {
  it('is named: processors where they do, and of several containers the one that asks for most', () => {
    const pod = (resources: string): ImportFile => file('pod.yaml', `kind: Pod\napiVersion: v1\nspec:\n  containers:\n${resources}`);
    const two = pod(
      '    - { image: a, resources: { limits: { cpu: 200m, memory: 64Mi } } }\n    - { image: b, resources: { limits: { cpu: 2, memory: 512Mi } } }\n',
    );
    expect(whole(two)?.proposals.find(({ question }) => question === 'resources')).toMatchObject({ choice: 'medium', line: 6, excerpt: 'limits: cpu: 2' }); // prettier-ignore
    const small = pod(
      '    - { image: a, resources: { limits: { memory: 64Mi } } }\n    - { image: b, resources: { limits: { memory: 512Mi } } }\n',
    );
    expect(whole(small)?.proposals.find(({ question }) => question === 'resources')).toMatchObject({ choice: 'small', line: 6 });
    const one = compose('  a:\n    image: shop\n    mem_limit: 1g\n    cpus: 4\n');
    expect(whole(one)?.proposals.find(({ question }) => question === 'resources')).toMatchObject({ choice: 'medium', excerpt: 'cpus: 4' });
  });

  it('is the memory where processors are shared among many', () => {
    const fly = (kind: string): ImportFile => file('fly.toml', `app = "a"\n[[vm]]\nmemory = "1gb"\n${kind}cpus = 4\n`);
    expect(of('resources', fly(''))).toEqual(['small states']);
    expect(of('resources', fly('cpu_kind = "performance"\n'))).toEqual(['medium states']);
  });
});

describe('Platforms', () => {
  it('of Fly.io that pass the ports of the web on as they are still carry HTTP', () => {
    const fly = (port: number): ImportFile =>
      file('fly.toml', `app = "a"\n[[services]]\nprotocol = "tcp"\n[[services.ports]]\nport = ${port}\n`);
    expect(of('protocol', fly(443))).toEqual(['http implies']);
    expect(of('protocol', fly(1883))).toEqual(['tcp-udp states']);
  });

  it('of Render tell the size and the price by the plan, and pages by their runtime', () => {
    const render = (rest: string): ImportFile => file('render.yaml', `services: [{ type: web, name: a, ${rest} }]`);
    expect(of('resources', render('plan: pro plus'))).toEqual(['medium implies']);
    expect(of('resources', render('plan: pro ultra'))).toEqual(['large implies']);
    expect(of('budget', render('plan: free'))).toEqual(['free-tier hints']);
    expect(of('traffic', render('plan: free'))).toEqual(['mostly-idle hints']);
    expect(of('workload', render('runtime: static, plan: free'))).toEqual(['web implies']);
    expect(of('resources', render('runtime: static, plan: starter'))).toEqual([]);
  });

  it('of Render run a store where the repository of a private service is one', () => {
    const text =
      'services:\n  - { type: web, name: a, env: docker }\n  - { type: pserv, name: m, env: docker, repo: https://github.com/maker/mysql }\n';
    const read = readFiles([file('render.yaml', text)]);
    expect(claims(read.whole)).toContain('dependencies=rdbms');
    expect(claims(read.workloads[1])).toContain('workload=datastore');
  });

  it('of Heroku are known by their image or stack alone', () => {
    expect(claims(whole(file('app.json', '{ "name": "a", "image": "heroku/nodejs" }')))).toContain('platform-in-place=paas');
    expect(claims(whole(file('app.json', '{ "stack": "container" }')))).toContain('assets=containerised');
    expect(whole(file('app.json', '{ "name": "a", "image": "a.png" }'))).toBeNull();
  });

  it('of App Engine serve pages that are named in the handlers', () => {
    const page = 'handlers: [{ url: /.*, static_files: build/index.html, upload: build/index.html }]';
    expect(of('workload', file('app.yaml', `runtime: nodejs22\n${page}`))).toEqual(['web implies']);
    expect(of('workload', file('app.yaml', 'runtime: nodejs22\nhandlers: [{ url: /static, static_dir: static }]'))).toEqual([]);
  });

  it('of ECS keep nothing in volumes of one task, and something in folders of the host that are mounted as data', () => {
    const task = (volume: string, path: string): ImportFile =>
      file('task.json', `{ "containerDefinitions": [{ "image": "shop", "mountPoints": [{ "sourceVolume": "v", "containerPath": "${path}" }] }], "volumes": [{ "name": "v", ${volume} }] }`); // prettier-ignore
    expect(of('state', task('"dockerVolumeConfiguration": { "scope": "task" }', '/data'))).toEqual([]);
    expect(of('state', task('"dockerVolumeConfiguration": { "scope": "shared" }', '/data'))).toEqual(['stateful implies']);
    expect(of('state', task('"host": { "sourcePath": "/srv/shop" }', '/data'))).toEqual(['stateful hints']);
    expect(of('state', task('"host": { "sourcePath": "/srv/shop" }', '/etc/shop'))).toEqual([]);
  });

  it('of ECS are read as CloudFormation spells them, and what is null is not there', () => {
    const text =
      'Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions: [{ Image: shop, HealthCheck: null, DependsOn: null }]\n      Volumes: [{ Name: v, EFSVolumeConfiguration: { FilesystemId: f } }]\n';
    const read = whole(file('template.yaml', text));
    expect(claims(read, ['implies'])).toContain('state=external');
    expect(read?.parts.map(({ part }) => part)).not.toContain('health-check');
    expect(read?.parts.map(({ part }) => part)).not.toContain('start-order');
  });

  it('of Score keep their data in the store that they ask for, unless they ask for a volume', () => {
    const score = (resources: string): ImportFile =>
      file('score.yaml', `apiVersion: score.dev/v1b1\nmetadata: { name: a }\ncontainers: { a: { image: a } }\nresources: { ${resources} }`);
    expect(of('state', score('d: { type: mysql }'))).toEqual(['external implies']);
    expect(of('state', score('d: { type: mysql }, v: { type: volume }'))).toEqual(['stateful states']);
    expect(of('state', score('d: { type: amqp }'))).toEqual([]);
  });

  it('of Helm tell HTTP by the port of the Service', () => {
    const values = (service: string): ImportFile => file('values.yaml', `image: { repository: shop }\nservice: { ${service} }`);
    expect(of('protocol', values('httpPort: 9898, grpcPort: 9999'))).toEqual(['http implies']);
    expect(of('protocol', values('ports: { http: 80 }'))).toEqual(['http implies']);
    expect(of('protocol', values('port: 8080'))).toEqual(['http implies']);
    expect(of('protocol', values('port: 5432'))).toEqual([]);
  });
});

describe('Functions', () => {
  const template = (resources: string): ImportFile => file('template.yaml', `Resources:\n${resources}`);

  it('behind a WebSocket API answer no HTTP requests, whatever else its parts are called', () => {
    const text =
      '  A: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } }\n  S: { Type: AWS::ApiGatewayV2::Stage }\n  R: { Type: AWS::ApiGatewayV2::Route }\n  F: { Type: AWS::Serverless::Function }\n';
    expect(of('protocol', template(text))).toEqual(['websocket states']);
    expect(of('protocol', template(text.replace('WEBSOCKET', 'HTTP')))).toEqual(['http states']);
  });

  it('that the provider’s tables, files and queues start lean on it, though the template makes none of them', () => {
    const started = (type: string): ImportFile =>
      template(`  F: { Type: AWS::Serverless::Function, Properties: { Events: { E: { Type: ${type} } } } }\n`);
    expect(of('dependencies', started('DynamoDB'))).toEqual(['cloud-native states']);
    expect(of('state', started('S3'))).toEqual(['external implies']);
    expect(of('state', started('SQS'))).toEqual([]);
    expect(of('dependencies', started('Schedule'))).toEqual([]);
    const other = 'service: a\nprovider: { name: aws }\nfunctions: { a: { events: [{ kafka: { topic: t } }] } }';
    expect(of('dependencies', file('serverless.yml', other))).toEqual([]);
  });

  it('that are kept running may have to answer at once', () => {
    const text = 'service: a\nprovider: { name: aws }\nfunctions: { a: { url: true, provisionedConcurrency: 2 } }';
    expect(of('latency', file('serverless.yml', text))).toEqual(['strict hints']);
    expect(of('latency', file('serverless.yml', text.replace('Concurrency: 2', 'Concurrency: 0')))).toEqual([]);
  });
});

describe('Names', () => {
  const work = (name: string): string[] => of('workload', file('pod.yaml', `kind: Pod\napiVersion: v1\nmetadata: { name: ${name} }\nspec: { containers: [{ image: a }] }`)); // prettier-ignore

  it('of what runs at set times hint at batch, of web servers at pages, and of servers in general at nothing', () => {
    expect(work('nightly-backup')).toEqual(['batch hints']);
    expect(work('shop-webserver')).toEqual(['web hints']);
    expect(work('openWebUI')).toEqual(['web hints']);
    expect(work('orders-api')).toEqual(['api hints']);
    expect(work('dashboard-api')).toEqual(['api hints']);
    expect(work('api-dashboard')).toEqual(['web hints']);
    expect(work('web-service')).toEqual(['web hints']);
    expect(work('order-service')).toEqual(['api hints']);
    expect(work('game-server')).toEqual([]);
    expect(work('APP_SERVICE_NAME')).toEqual([]);
  });

  it('of workers hold though they have a port, those of queues do not', () => {
    expect(of('workload', compose('  shop-worker: { image: a, ports: ["127.0.0.1:3030:3030"] }'))).toEqual(['event hints']);
    expect(of('workload', compose('  queue: { image: a, ports: ["3030:3030"] }'))).toEqual([]);
  });

  it('of what runs at set times beside something else say nothing of the whole', () => {
    const read = readFiles([compose('  shop: { image: shop }\n  backup: { image: copy }')]);
    expect(claims(read.whole)).not.toContain('workload=batch');
    expect(claims(read.workloads[1])).toContain('workload=batch');
  });

  it('of tasks, services and process groups are read as those of containers are', () => {
    expect(of('workload', file('task.json', '{ "family": "orders-api", "containerDefinitions": [{ "image": "a" }] }'))).toEqual([
      'api hints',
    ]);
    const served =
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: shop-frontend }\nspec: { template: { spec: { containers: [{ image: a }] } } }';
    expect(of('workload', file('service.yaml', served))).toEqual(['web hints']);
    expect(of('workload', file('fly.toml', 'app = "shop-api"\n'))).toEqual(['api hints']);
    expect(of('workload', file('fly.toml', 'app = "x"\n[processes]\nweb = "serve"\njobs = "bundle exec sidekiq -e secret"\n'))).toEqual(['web hints', 'event hints']); // prettier-ignore
    expect(of('workload', file('fly.toml', 'app = "x"\n[processes]\napp = "celery -A shop worker"\n'))).toEqual(['event implies']);
  });
});

describe('What else tells HTTP', () => {
  it('is a reverse proxy that is told of a service by labels or a variable', () => {
    expect(of('protocol', compose('  a: { image: shop, labels: ["traefik.http.routers.a.rule=Host(`x`)"] }'))).toEqual(['http implies']);
    expect(of('protocol', compose('  a: { image: shop, labels: { traefik.tcp.routers.a.rule: x } }'))).toEqual(['tcp-udp implies']);
    const proxied = whole(compose('  a: { image: shop, environment: { VIRTUAL_HOST: hush.example.com } }'));
    expect(claims(proxied)).toContain('protocol=http');
    expect(JSON.stringify(proxied)).not.toContain('hush');
  });

  it('is a health check over HTTP, but not that of a store', () => {
    const checked = (image: string): ImportFile =>
      compose(`  a: { image: ${image}, healthcheck: { test: "curl -f http://localhost:7/up" } }`);
    expect(of('protocol', checked('shop'))).toEqual(['http hints']);
    expect(of('protocol', checked('elasticsearch'))).toEqual(['tcp-udp implies']);
    expect(of('protocol', dockerfile('FROM alpine\nHEALTHCHECK CMD wget -q http://localhost:7 || exit 1\n'))).toEqual(['http hints']);
    const pod = 'kind: Pod\napiVersion: v1\nspec: { containers: [{ image: a, readinessProbe: { httpGet: { path: /, port: 7 } } }] }';
    expect(of('protocol', file('pod.yaml', pod))).toEqual(['http hints']);
    expect(of('protocol', file('values.yaml', 'image: { repository: a }\nlivenessProbe: { httpGet: { path: / } }'))).toEqual([
      'http hints',
    ]);
  });

  it('is a Service whose pods are in other files, of which sockets say nothing', () => {
    const service = (port: string): ImportFile => file('service.yaml', `apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { selector: { app: a }, ports: [{ ${port} }] }`); // prettier-ignore
    expect(of('protocol', service('port: 80, targetPort: 8080'))).toEqual(['http implies']);
    expect(of('protocol', service('name: grpc, port: 9'))).toEqual(['http implies']);
    expect(of('protocol', service('port: 5432'))).toEqual([]);
  });

  it('is no port of FastCGI', () => {
    expect(of('protocol', dockerfile('FROM php:8-fpm\nEXPOSE 9000\n'))).toEqual([]);
    expect(of('protocol', dockerfile('FROM golang\nEXPOSE 9000\n'))).toEqual(['http implies']);
  });

  it('is a listener of a load balancer', () => {
    const listener = (protocol: string): string[] =>
      of(
        'protocol',
        file('template.yaml', `Resources:\n  L: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { Protocol: ${protocol} } }\n`),
      );
    expect(listener('HTTPS')).toEqual(['http implies']);
    expect(listener('UDP')).toEqual(['tcp-udp states']);
    expect(listener('TLS')).toEqual(['tcp-udp implies']);
  });
});

describe('Brokers of devices', () => {
  it('are stores that are reached from outside', () => {
    const read = readFiles([
      compose('  broker: { image: eclipse-mosquitto:2, ports: ["1883:1883"] }\n  shop: { image: shop, depends_on: [broker] }'),
    ]);
    expect(claims(read.whole)).toEqual(expect.arrayContaining(['dependencies=self-managed', 'protocol=tcp-udp']));
    expect(claims(read.workloads[0])).toContain('workload=datastore');
    const db = readFiles([compose('  db: { image: postgres, ports: ["5432:5432"] }\n  shop: { image: shop, depends_on: [db] }')]);
    expect(claims(db.whole)).not.toContain('protocol=tcp-udp');
  });
});

describe('Rights', () => {
  const allowed = (action: string): string[] =>
    of('dependencies', file('template.yaml', `Resources:\n  F: { Type: AWS::Serverless::Function, Properties: { Policies: [{ Statement: [{ Action: ["${action}"] }] }] } }\n`)); // prettier-ignore

  it('on the data of a database lean on it, those of its keepers do not', () => {
    expect(allowed('rds-db:connect')).toEqual(['rdbms states']);
    expect(allowed('rds:CopyDBSnapshot')).toEqual([]);
    expect(allowed('sns:Publish')).toEqual(['cloud-native states']);
  });
});

describe('Around a cluster', () => {
  it('settings and secrets name stores by their keys, whose values are not shown', () => {
    const text =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: { containers: [{ image: a, envFrom: [{ secretRef: { name: s } }] }] } } }\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { DATABASE_URL: hush }\n';
    const read = whole(file('all.yaml', text));
    expect(claims(read, ['hints'])).toEqual(expect.arrayContaining(['dependencies=rdbms', 'state=external']));
    expect(JSON.stringify(read)).not.toContain('hush');
  });

  it('charts keep data under several names, and ask for GPUs', () => {
    const values = (rest: string): ImportFile => file('values.yaml', `image: { repository: shop }\n${rest}`);
    for (const key of ['persistence', 'volume', 'persistentVolume', 'storage'])
      expect(of('state', values(`${key}: { enabled: true }`)), key).toEqual(['stateful implies']);
    expect(of('state', values('volume: { enabled: false }'))).toEqual([]);
    expect(of('resources', values('resources: { limits: { nvidia.com/gpu: 1 } }'))).toEqual(['gpu states']);
    expect(of('dependencies', values('env: [{ name: DATABASE_URL }]'))).toEqual(['rdbms hints']);
  });
});

describe('Previews', () => {
  it('are hinted at where each change gets an environment', () => {
    const render = (rest: string): ImportFile => file('render.yaml', `${rest}services: [{ type: web, name: a }]\n`);
    expect(of('delivery', render('previews: { generation: automatic }\n'))).toEqual(['previews hints']);
    expect(of('delivery', render('previews: { generation: off }\n'))).toEqual([]);
    expect(of('delivery', file('app.json', '{ "addons": [], "environments": { "review": {} } }'))).toEqual(['previews hints']);
  });
});

describe('What the provider runs', () => {
  const template = (type: string, rest = ''): ImportFile =>
    file('template.yaml', `Resources:\n  A: { Type: ${type}, Properties: { ${rest} } }\n`);

  it('of templates without functions is told all the same', () => {
    expect(of('platform-in-place', template('AWS::EKS::Cluster'))).toEqual(['kubernetes implies']);
    expect(of('platform-in-place', template('AWS::ElasticBeanstalk::Environment'))).toEqual(['paas implies']);
    expect(of('platform-in-place', template('AWS::ECS::Service', 'LaunchType: FARGATE'))).toEqual(['container-service implies']);
    expect(of('resilience', template('AWS::ECS::Service', 'DesiredCount: 2'))).toEqual(['host hints']);
    expect(of('resilience', template('AWS::RDS::DBInstance', 'MultiAZ: true'))).toEqual(['datacentre implies']);
    expect(of('state', template('AWS::ElastiCache::ReplicationGroup'))).toEqual(['external states']);
  });
});

describe('Hints', () => {
  it('stay out where a question has something surer, but for work, stores and what exists', () => {
    const read = readFiles([
      compose('  web: { image: maker/shop, ports: ["80:80"], environment: [REDIS_URL=x] }\n  db: { image: mysql }'),
    ]).whole;
    expect(claims(read, ['hints'])).toEqual(expect.arrayContaining(['assets=packaged', 'dependencies=self-managed', 'workload=web']));
    expect(claims(read, ['hints'])).not.toContain('state=stateless');
  });
});
