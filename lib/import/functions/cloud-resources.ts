import type { RuleId } from '../shared/rules';
import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { seenIn, seenKey } from '../tree/seen';
import { at, entriesOf, isTrue, itemsOf, placeAt, placeOf, textOf, type Maybe, type Value } from '../tree/value';

const KEPT =
  /^AWS::(DynamoDB::(Table|GlobalTable)|S3::Bucket|Serverless::SimpleTable|Timestream::|OpenSearchServerless::|S3Express::|DocDB::DBCluster|Neptune::DBCluster|MemoryDB::Cluster|ElastiCache::|OpenSearchService::Domain|EFS::FileSystem)/;
const CLOUD =
  /^AWS::(DynamoDB|SQS|SNS|S3|Kinesis|KinesisFirehose|Events::EventBus|StepFunctions|Serverless::(SimpleTable|StateMachine)|Scheduler|Pipes|IoT)\b/;
/** What hands on and keeps no more than messages. */
const QUEUE = /^AWS::(SQS::Queue|SNS::Topic)$/;
const RELATIONAL = /^AWS::(RDS|DSQL)::/;

/** What the resources of a CloudFormation template say that are no functions. */
export function readResources(resources: Maybe): Notes {
  return join(
    entriesOf(resources).map(([name, resource, line]) => {
      const type = textOf(at(resource, 'Type')) ?? '';
      const seen: Seen = { ...placeAt(resource, 'Type'), key: name, value: type };
      const isRelational = RELATIONAL.test(type);
      const isCloud = CLOUD.test(type);
      const isKept = KEPT.test(type);
      if (!isRelational && !isCloud && !isKept) return readApi(resource, type, { file: resource.file, line, key: name, value: type });
      return join([
        facts(
          isRelational && fact('relational-store', seen),
          isRelational && /DBInstance|DBCluster|::Cluster/.test(type) && fact('managed-store', seen),
          isCloud && fact('cloud-service', seen),
          isTrue(at(resource, 'Properties', 'MultiAZ')) && fact('spread-over-zones', seenIn(resource, 'Properties', 'MultiAZ')),
          isKept && fact('managed-store', seen),
          QUEUE.test(type) && fact('store-beside', seen),
          at(resource, 'Properties', 'WebsiteConfiguration') &&
            fact('static-pages', seenKey(resource, 'Properties', 'WebsiteConfiguration')),
        ),
        parts(part('cloud-resource', seen)),
      ]);
    }),
  );
}

function readApi(resource: Value, type: string, seen: Seen): Notes {
  const isSocket = type === 'AWS::ApiGatewayV2::Api' && textOf(at(resource, 'Properties', 'ProtocolType')) === 'WEBSOCKET';
  if (isSocket) return facts(fact('websocket-api', seenIn(resource, 'Properties', 'ProtocolType')));
  const platform = PLATFORMS.find(([types]) => types.test(type))?.[1];
  if (platform) return facts(fact(platform, seen));
  if (type === 'AWS::ElasticLoadBalancingV2::Listener') return readListener(resource);
  if (type === 'AWS::ECS::Service') return readTasks(resource);
  return /^AWS::(ApiGateway::RestApi|ApiGatewayV2::Api|Serverless::(Api|HttpApi))$/.test(type) ? facts(fact('http-handler', seen)) : NONE;
}

/** What runs there is run by the provider in a way that the questions ask about. */
const PLATFORMS: readonly (readonly [types: RegExp, rule: RuleId])[] = [
  [/^AWS::EKS::Cluster$/, 'written-for-kubernetes'],
  [/^AWS::ElasticBeanstalk::(Application|Environment)$/, 'written-for-paas'],
  [/^AWS::AppRunner::Service$/, 'written-for-container-service'],
];

function readListener(resource: Value): Notes {
  const seen = seenIn(resource, 'Properties', 'Protocol');
  if (/^HTTPS?$/.test(seen.value ?? '')) return facts(fact('http-port', seen));
  if (/UDP/.test(seen.value ?? '')) return both('udp-port', 'udp-port', seen);
  return /^(TCP|TLS)$/.test(seen.value ?? '') ? both('socket-port', 'socket-port', seen) : NONE;
}

function readTasks(resource: Value): Notes {
  const copies = seenIn(resource, 'Properties', 'DesiredCount');
  const launch = seenIn(resource, 'Properties', 'LaunchType');
  return join([
    Number(copies.value) > 1 ? both('several-copies', 'copies', copies) : NONE,
    facts(launch.value === 'FARGATE' && fact('written-for-container-service', launch)),
  ]);
}

/** Actions and policy templates by which a function reaches what it leans on. */
export function readPolicies(holder: Maybe): Notes {
  return join(namesIn(holder, 0).map(readPolicy));
}

function readPolicy(seen: Seen): Notes {
  const name = seen.value ?? '';
  // Whoever may copy snapshots of a database does not have to use one: only its data count.
  if (/^(rds-db|rds-data|dsql):/.test(name) || /^(RDS|AmazonRDS)Data/.test(name))
    return facts(fact('relational-store', seen), fact('managed-store', seen));
  if (
    /^(dynamodb|s3|sqs|sns|kinesis|events|states):/.test(name) ||
    /^(Amazon)?(DynamoDB|S3|SQS|SNS|Kinesis|EventBridge|StepFunctions)\w*(Policy|Access)$/.test(name)
  ) {
    return facts(fact('cloud-service', seen), /^(dynamodb:|(Amazon)?DynamoDB)/.test(name) && fact('managed-store', seen));
  }
  return NONE;
}

const DEEPEST = 8;

/** Texts under `Action`, and names of policy templates, however they are nested. */
function namesIn(value: Maybe, depth: number): readonly Seen[] {
  if (depth > DEEPEST || !value) return [];
  if (value.kind === 'list') return value.items.flatMap((item) => namesIn(item, depth + 1));
  // The provider's own policies are named as texts, alone or at the end of their address.
  const managed = /(^|\/)(Amazon\w+Access)$/.exec(textOf(value) ?? '')?.[2];
  if (managed !== undefined) return [{ ...placeOf(value), key: 'Policies', value: managed }];
  return entriesOf(value).flatMap(([key, inner, line]) => {
    if (key === 'Action' || key === 'NotAction')
      return itemsOf(inner).flatMap((item) => (textOf(item) === undefined ? [] : [{ ...placeOf(item), key, value: textOf(item) }]));
    const own: Seen[] = /Policy$/.test(key) ? [{ file: inner.file, line, key: 'Policies', value: key }] : [];
    return [...own, ...namesIn(inner, depth + 1)];
  });
}
