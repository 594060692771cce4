import { describe, expect, it } from 'vitest';
import { readFiles, type ImportFile } from '.';
import { answersOf, claims, compose, dockerfile, file, whole } from '@/tests/support/imported';

describe('Published images', () => {
  it('hint at code of somebody else, beside the containers that are stated', () => {
    for (const image of ['wordpress', 'ghcr.io/maker/shop:1', 'maker/shop:${TAG:-1}', 'maker/shop@sha256:00'])
      expect(answersOf('assets', compose(`  a: { image: "${image}" }`)), image).toEqual(['containerised states', 'packaged hints']);
  });

  it('say nothing where they are bare runtimes, have a name that anybody gives, or stand beside something that is built', () => {
    for (const image of ['node:22', 'shop', 'registry.example.com/team/shop', '${REGISTRY}/shop', 'library/python'])
      expect(answersOf('assets', compose(`  a: { image: "${image}" }`)), image).toEqual(['containerised states']);
    expect(answersOf('assets', compose('  a: { image: maker/shop }\n  b: { build: . }'))).toEqual(['containerised states']);
  });
});

describe('A file of services with the head of a chart', () => {
  it('is read for its services, and a chart’s own is not', () => {
    const head = 'apiVersion: v1\nname: a\nversion: 1.0.0\n';
    expect(answersOf('dependencies', file('app.yaml', `${head}services:\n  a: { build: . }\n  db: { image: postgres }\n`))).toEqual([
      'rdbms states',
    ]);
    expect(whole(file('Chart.yaml', head))).toBeNull();
  });
});

describe('Folders of the host that are named like data', () => {
  it('leave it open whether an application keeps its data in the store beside it', () => {
    const read = (volume: string): string[] =>
      answersOf('state', compose(`  db: { image: mariadb }\n  app: { image: shop, environment: [DB_HOST=db], volumes: ["${volume}"] }`));
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
      answersOf('dependencies', compose(`  a: { image: shop, environment: [S3_BUCKET=x], depends_on: [s] }\n  s: { image: ${image} }`));
    expect(read('minio/minio')).toEqual(['self-managed implies']);
    expect(read('redis')).toEqual(['self-managed implies', 'cloud-native hints']);
  });

  it('say nothing of a store that the file itself gives, and their values are not shown', () => {
    const text =
      'services: [{ type: web, name: a, envVars: [{ key: DATABASE_URL, fromDatabase: { name: d } }, { key: REDIS_URL, value: hush }] }]';
    const read = whole(file('render.yaml', text));
    expect(claims(read)).not.toContain('dependencies=rdbms');
    expect(read?.proposals.find(({ rule }) => rule === 'names-own-store')?.excerpt).toBe('REDIS_URL=…');
    expect(answersOf('state', compose('  db: { image: postgres, environment: [POSTGRES_HOST=x] }'))).toEqual([]);
  });
});

describe('Dockerfiles', () => {
  it('that put pages into the image of a web server are a web site', () => {
    const built = dockerfile('FROM node:22 AS build\nRUN npm run build\nFROM nginx:1\nCOPY --from=build /app/dist /usr/share/nginx/html\n');
    expect(claims(whole(built), ['implies'])).toEqual(expect.arrayContaining(['workload=web', 'protocol=http', 'customisation=standard']));
    expect(answersOf('workload', dockerfile('FROM nginx\nCOPY nginx.conf /etc/nginx/nginx.conf\n'))).toEqual([]);
    expect(answersOf('protocol', dockerfile('FROM php:8-apache\n'))).toEqual(['http implies']);
    expect(answersOf('protocol', dockerfile('FROM php:8-cli\n'))).toEqual([]);
  });

  it('that install the driver of a relational database lean on one', () => {
    for (const run of ['docker-php-ext-install intl pdo_mysql', 'apt-get install -y libpq5', 'apk add postgresql-client git'])
      expect(answersOf('dependencies', dockerfile(`FROM php:8\nRUN ${run}\n`)), run).toEqual(['rdbms implies']);
    expect(answersOf('dependencies', dockerfile('FROM php:8\nRUN apt-get install -y git libpqxx-doc mysqltuner\n'))).toEqual([]);
    expect(answersOf('customisation', dockerfile('FROM php:8\nRUN docker-php-ext-install mysqli\n'))).toEqual(['standard implies']);
  });

  it('that start from an image of PyTorch need a GPU, unless it is the one for processors', () => {
    expect(answersOf('resources', dockerfile('FROM pytorch/pytorch:latest\n'))).toEqual(['gpu implies']);
    expect(answersOf('resources', dockerfile('FROM vllm/vllm-openai-cpu:latest\n'))).toEqual([]);
  });
});

describe('Package manifests', () => {
  it('with a framework speak HTTP, unless it draws an app on a phone or a desk', () => {
    const npm = (...names: string[]): ImportFile => file('package.json', JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) })); // prettier-ignore
    expect(answersOf('protocol', npm('express'))).toEqual(['http implies']);
    expect(answersOf('protocol', npm('express', 'ws'))).toEqual(['http implies', 'websocket implies']);
    expect(claims(whole(npm('react-dom', 'electron')))).toEqual([]);
    expect(answersOf('dependencies', npm('@aws-sdk/client-sqs'))).toEqual(['cloud-native hints']);
    expect(answersOf('dependencies', npm('pg', 'ioredis'))).toEqual(['rdbms implies', 'self-managed hints']);
  });

  it('of .NET tell web projects by their SDK and the .NET Framework by its target', () => {
    const project = (sdk: string, target: string): ImportFile =>
      file('Shop.csproj', `<Project Sdk="${sdk}">\n<TargetFramework>${target}</TargetFramework>\n</Project>\n`);
    expect(answersOf('protocol', project('Microsoft.NET.Sdk.Web', 'net8.0'))).toEqual(['http implies']);
    expect(answersOf('customisation', project('Microsoft.NET.Sdk.Web', 'net8.0'))).toEqual([]);
    expect(answersOf('customisation', project('Microsoft.NET.Sdk', 'net48'))).toEqual(['windows states']);
    expect(answersOf('customisation', file('Old.csproj', '<TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>'))).toEqual([
      'windows states',
    ]);
    expect(answersOf('customisation', file('Both.csproj', '<TargetFrameworks>net48;net8.0</TargetFrameworks>'))).toEqual([]);
  });

  it.each([
    ['composer.json', '{ "require": { "ext-pdo_pgsql": "*" } }'],
    ['pom.xml', '<artifactId>flyway-core</artifactId>'],
    ['build.gradle', "dependencies {\n  implementation 'org.mybatis.spring.boot:mybatis-spring-boot-starter:3'\n}"],
  ])('name what only relational databases need: %s', (path, text) => {
    expect(answersOf('dependencies', file(path, text))).toEqual(['rdbms implies']);
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
    expect(answersOf('resources', fly(''))).toEqual(['small states']);
    expect(answersOf('resources', fly('cpu_kind = "performance"\n'))).toEqual(['medium states']);
  });
});

describe('Platforms', () => {
  it('of Fly.io that pass the ports of the web on as they are still carry HTTP', () => {
    const fly = (port: number): ImportFile =>
      file('fly.toml', `app = "a"\n[[services]]\nprotocol = "tcp"\n[[services.ports]]\nport = ${port}\n`);
    expect(answersOf('protocol', fly(443))).toEqual(['http implies']);
    expect(answersOf('protocol', fly(1883))).toEqual(['tcp-udp states']);
  });

  it('of Render tell the size and the price by the plan, and pages by their runtime', () => {
    const render = (rest: string): ImportFile => file('render.yaml', `services: [{ type: web, name: a, ${rest} }]`);
    expect(answersOf('resources', render('plan: pro plus'))).toEqual(['medium implies']);
    expect(answersOf('resources', render('plan: pro ultra'))).toEqual(['large implies']);
    expect(answersOf('budget', render('plan: free'))).toEqual(['free-tier hints']);
    expect(answersOf('traffic', render('plan: free'))).toEqual(['mostly-idle hints']);
    expect(answersOf('workload', render('runtime: static, plan: free'))).toEqual(['web implies']);
    expect(answersOf('resources', render('runtime: static, plan: starter'))).toEqual([]);
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
    expect(answersOf('workload', file('app.yaml', `runtime: nodejs22\n${page}`))).toEqual(['web implies']);
    expect(answersOf('workload', file('app.yaml', 'runtime: nodejs22\nhandlers: [{ url: /static, static_dir: static }]'))).toEqual([]);
  });

  it('of ECS keep nothing in volumes of one task, and something in folders of the host that are mounted as data', () => {
    const task = (volume: string, path: string): ImportFile =>
      file('task.json', `{ "containerDefinitions": [{ "image": "shop", "mountPoints": [{ "sourceVolume": "v", "containerPath": "${path}" }] }], "volumes": [{ "name": "v", ${volume} }] }`); // prettier-ignore
    expect(answersOf('state', task('"dockerVolumeConfiguration": { "scope": "task" }', '/data'))).toEqual([]);
    expect(answersOf('state', task('"dockerVolumeConfiguration": { "scope": "shared" }', '/data'))).toEqual(['stateful implies']);
    expect(answersOf('state', task('"host": { "sourcePath": "/srv/shop" }', '/data'))).toEqual(['stateful hints']);
    expect(answersOf('state', task('"host": { "sourcePath": "/srv/shop" }', '/etc/shop'))).toEqual([]);
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
    expect(answersOf('state', score('d: { type: mysql }'))).toEqual(['external implies']);
    expect(answersOf('state', score('d: { type: mysql }, v: { type: volume }'))).toEqual(['stateful states']);
    expect(answersOf('state', score('d: { type: amqp }'))).toEqual([]);
  });

  it('of Helm tell HTTP by the port of the Service', () => {
    const values = (service: string): ImportFile => file('values.yaml', `image: { repository: shop }\nservice: { ${service} }`);
    expect(answersOf('protocol', values('httpPort: 9898, grpcPort: 9999'))).toEqual(['http implies']);
    expect(answersOf('protocol', values('ports: { http: 80 }'))).toEqual(['http implies']);
    expect(answersOf('protocol', values('port: 8080'))).toEqual(['http implies']);
    expect(answersOf('protocol', values('port: 5432'))).toEqual([]);
  });
});
