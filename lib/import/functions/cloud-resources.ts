import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { seenIn, seenKey } from '../tree/seen';
import { at, entriesOf, itemsOf, placeAt, placeOf, textOf, type Maybe, type Value } from '../tree/value';

const KEPT = /^AWS::(DynamoDB::(Table|GlobalTable)|S3::Bucket|Serverless::SimpleTable|Timestream::|OpenSearchServerless::|S3Express::)/;
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
      if (!isRelational && !isCloud) return readApi(resource, type, { file: resource.file, line, key: name, value: type });
      return join([
        facts(
          isRelational && fact('relational-store', seen),
          isRelational && /DBInstance|DBCluster|::Cluster/.test(type) && fact('managed-store', seen),
          isCloud && fact('cloud-service', seen),
          KEPT.test(type) && fact('managed-store', seen),
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
  return /^AWS::(ApiGateway::RestApi|ApiGatewayV2::Api|Serverless::(Api|HttpApi))$/.test(type) ? facts(fact('http-handler', seen)) : NONE;
}

/** Actions and policy templates by which a function reaches what it leans on. */
export function readPolicies(holder: Maybe): Notes {
  return join(namesIn(holder, 0).map(readPolicy));
}

function readPolicy(seen: Seen): Notes {
  const name = seen.value ?? '';
  if (/^(rds-db|rds-data|rds|dsql):/.test(name) || /^(RDS|AmazonRDS)/.test(name))
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
