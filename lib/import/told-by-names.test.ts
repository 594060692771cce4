import { describe, expect, it } from 'vitest';
import { readFiles, type ImportFile } from '.';
import { answersOf, claims, compose, dockerfile, file, whole } from '@/tests/support/imported';

describe('Functions', () => {
  const template = (resources: string): ImportFile => file('template.yaml', `Resources:\n${resources}`);

  it('behind a WebSocket API answer no HTTP requests, whatever else its parts are called', () => {
    const text =
      '  A: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } }\n  S: { Type: AWS::ApiGatewayV2::Stage }\n  R: { Type: AWS::ApiGatewayV2::Route }\n  F: { Type: AWS::Serverless::Function }\n';
    expect(answersOf('protocol', template(text))).toEqual(['websocket states']);
    expect(answersOf('protocol', template(text.replace('WEBSOCKET', 'HTTP')))).toEqual(['http states']);
  });

  it('that the provider’s tables, files and queues start lean on it, though the template makes none of them', () => {
    const started = (type: string): ImportFile =>
      template(`  F: { Type: AWS::Serverless::Function, Properties: { Events: { E: { Type: ${type} } } } }\n`);
    expect(answersOf('dependencies', started('DynamoDB'))).toEqual(['cloud-native states']);
    expect(answersOf('state', started('S3'))).toEqual(['external implies']);
    expect(answersOf('state', started('SQS'))).toEqual([]);
    expect(answersOf('dependencies', started('Schedule'))).toEqual([]);
    const other = 'service: a\nprovider: { name: aws }\nfunctions: { a: { events: [{ kafka: { topic: t } }] } }';
    expect(answersOf('dependencies', file('serverless.yml', other))).toEqual([]);
  });

  it('that are kept running may have to answer at once', () => {
    const text = 'service: a\nprovider: { name: aws }\nfunctions: { a: { url: true, provisionedConcurrency: 2 } }';
    expect(answersOf('latency', file('serverless.yml', text))).toEqual(['strict hints']);
    expect(answersOf('latency', file('serverless.yml', text.replace('Concurrency: 2', 'Concurrency: 0')))).toEqual([]);
  });
});

describe('Names', () => {
  const work = (name: string): string[] => answersOf('workload', file('pod.yaml', `kind: Pod\napiVersion: v1\nmetadata: { name: ${name} }\nspec: { containers: [{ image: a }] }`)); // prettier-ignore

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
    expect(answersOf('workload', compose('  shop-worker: { image: a, ports: ["127.0.0.1:3030:3030"] }'))).toEqual(['event hints']);
    expect(answersOf('workload', compose('  queue: { image: a, ports: ["3030:3030"] }'))).toEqual([]);
  });

  it('of what runs at set times beside something else say nothing of the whole', () => {
    const read = readFiles([compose('  shop: { image: shop }\n  backup: { image: copy }')]);
    expect(claims(read.whole)).not.toContain('workload=batch');
    expect(claims(read.workloads[1])).toContain('workload=batch');
  });

  it('of tasks, services and process groups are read as those of containers are', () => {
    expect(answersOf('workload', file('task.json', '{ "family": "orders-api", "containerDefinitions": [{ "image": "a" }] }'))).toEqual([
      'api hints',
    ]);
    const served =
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: shop-frontend }\nspec: { template: { spec: { containers: [{ image: a }] } } }';
    expect(answersOf('workload', file('service.yaml', served))).toEqual(['web hints']);
    expect(answersOf('workload', file('fly.toml', 'app = "shop-api"\n'))).toEqual(['api hints']);
    expect(answersOf('workload', file('fly.toml', 'app = "x"\n[processes]\nweb = "serve"\njobs = "bundle exec sidekiq -e secret"\n'))).toEqual(['web hints', 'event hints']); // prettier-ignore
    expect(answersOf('workload', file('fly.toml', 'app = "x"\n[processes]\napp = "celery -A shop worker"\n'))).toEqual(['event implies']);
  });
});

describe('What else tells HTTP', () => {
  it('is a reverse proxy that is told of a service by labels or a variable', () => {
    expect(answersOf('protocol', compose('  a: { image: shop, labels: ["traefik.http.routers.a.rule=Host(`x`)"] }'))).toEqual([
      'http implies',
    ]);
    expect(answersOf('protocol', compose('  a: { image: shop, labels: { traefik.tcp.routers.a.rule: x } }'))).toEqual(['tcp-udp implies']);
    const proxied = whole(compose('  a: { image: shop, environment: { VIRTUAL_HOST: hush.example.com } }'));
    expect(claims(proxied)).toContain('protocol=http');
    expect(JSON.stringify(proxied)).not.toContain('hush');
  });

  it('is a health check over HTTP, but not that of a store', () => {
    const checked = (image: string): ImportFile =>
      compose(`  a: { image: ${image}, healthcheck: { test: "curl -f http://localhost:7/up" } }`);
    expect(answersOf('protocol', checked('shop'))).toEqual(['http hints']);
    expect(answersOf('protocol', checked('elasticsearch'))).toEqual(['tcp-udp implies']);
    expect(answersOf('protocol', dockerfile('FROM alpine\nHEALTHCHECK CMD wget -q http://localhost:7 || exit 1\n'))).toEqual([
      'http hints',
    ]);
    const pod = 'kind: Pod\napiVersion: v1\nspec: { containers: [{ image: a, readinessProbe: { httpGet: { path: /, port: 7 } } }] }';
    expect(answersOf('protocol', file('pod.yaml', pod))).toEqual(['http hints']);
    expect(answersOf('protocol', file('values.yaml', 'image: { repository: a }\nlivenessProbe: { httpGet: { path: / } }'))).toEqual([
      'http hints',
    ]);
  });

  it('is a Service whose pods are in other files, of which sockets say nothing', () => {
    const service = (port: string): ImportFile => file('service.yaml', `apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { selector: { app: a }, ports: [{ ${port} }] }`); // prettier-ignore
    expect(answersOf('protocol', service('port: 80, targetPort: 8080'))).toEqual(['http implies']);
    expect(answersOf('protocol', service('name: grpc, port: 9'))).toEqual(['http implies']);
    expect(answersOf('protocol', service('port: 5432'))).toEqual([]);
  });

  it('is no port of FastCGI', () => {
    expect(answersOf('protocol', dockerfile('FROM php:8-fpm\nEXPOSE 9000\n'))).toEqual([]);
    expect(answersOf('protocol', dockerfile('FROM golang\nEXPOSE 9000\n'))).toEqual(['http implies']);
  });

  it('is a listener of a load balancer', () => {
    const listener = (protocol: string): string[] =>
      answersOf(
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
    answersOf('dependencies', file('template.yaml', `Resources:\n  F: { Type: AWS::Serverless::Function, Properties: { Policies: [{ Statement: [{ Action: ["${action}"] }] }] } }\n`)); // prettier-ignore

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
      expect(answersOf('state', values(`${key}: { enabled: true }`)), key).toEqual(['stateful implies']);
    expect(answersOf('state', values('volume: { enabled: false }'))).toEqual([]);
    expect(answersOf('resources', values('resources: { limits: { nvidia.com/gpu: 1 } }'))).toEqual(['gpu states']);
    expect(answersOf('dependencies', values('env: [{ name: DATABASE_URL }]'))).toEqual(['rdbms hints']);
  });
});

describe('Previews', () => {
  it('are hinted at where each change gets an environment', () => {
    const render = (rest: string): ImportFile => file('render.yaml', `${rest}services: [{ type: web, name: a }]\n`);
    expect(answersOf('delivery', render('previews: { generation: automatic }\n'))).toEqual(['previews hints']);
    expect(answersOf('delivery', render('previews: { generation: off }\n'))).toEqual([]);
    expect(answersOf('delivery', file('app.json', '{ "addons": [], "environments": { "review": {} } }'))).toEqual(['previews hints']);
  });
});

describe('What the provider runs', () => {
  const template = (type: string, rest = ''): ImportFile =>
    file('template.yaml', `Resources:\n  A: { Type: ${type}, Properties: { ${rest} } }\n`);

  it('of templates without functions is told all the same', () => {
    expect(answersOf('platform-in-place', template('AWS::EKS::Cluster'))).toEqual(['kubernetes implies']);
    expect(answersOf('platform-in-place', template('AWS::ElasticBeanstalk::Environment'))).toEqual(['paas implies']);
    expect(answersOf('platform-in-place', template('AWS::ECS::Service', 'LaunchType: FARGATE'))).toEqual(['container-service implies']);
    expect(answersOf('resilience', template('AWS::ECS::Service', 'DesiredCount: 2'))).toEqual(['host hints']);
    expect(answersOf('resilience', template('AWS::RDS::DBInstance', 'MultiAZ: true'))).toEqual(['datacentre implies']);
    expect(answersOf('state', template('AWS::ElastiCache::ReplicationGroup'))).toEqual(['external states']);
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
