import { variableExcerpt } from './excerpt';
import { facts, type Notes, type Seen } from './notes';
import type { RuleId } from './rules';

const WHERE = '(URL|URI|DSN|HOST|HOSTS|HOSTNAME|SERVER|SERVERS|ADDR|ADDRESS|ENDPOINT|CONNECTION|CONNECTION_STRING)';
/** Stores that one runs oneself or rents, but for relational ones; the second kind hands on and keeps nothing. */
const OTHER =
  'MONGO|MONGODB|REDIS|VALKEY|MEMCACHE|MEMCACHED|CLICKHOUSE|CASSANDRA|ELASTIC|ELASTICSEARCH|OPENSEARCH|INFLUX|INFLUXDB|NEO4J|COUCHDB';
const BROKER = 'KAFKA|RABBIT|RABBITMQ|AMQP|NATS|CELERY_BROKER|BROKER';
const RELATIONAL = 'DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|MSSQL|SQLSERVER|JDBC|DATASOURCE|SQL';

const RELATIONAL_NAME = new RegExp(`(^|_)((${RELATIONAL})_${WHERE}|PGHOST|CONNECTION_STRINGS_.+)$`);
const OTHER_NAME = new RegExp(`(^|_)(${OTHER})(_\\w+)?_${WHERE}$`);
const BROKER_NAME = new RegExp(`(^|_)((${BROKER})(_\\w+)?_${WHERE}|BOOTSTRAP_SERVERS)$`);
const ANY_OTHER = new RegExp(`(^|_)(${OTHER}|${BROKER}|DYNAMODB|MINIO)(_|$)`);
const TABLE = /(^|_)(S3|GCS|DYNAMO|DYNAMODB|FIRESTORE|COSMOS|COSMOSDB)(_|$)|(^|_)BUCKET(_NAME)?$/;
const QUEUE = /(^|_)(SQS|SNS|KINESIS|PUBSUB)(_|$)|(^|_)EVENT_?BUS(_NAME|_ARN)?$/;

/** What the name of a variable speaks for. */
function rulesOf(name: string): readonly RuleId[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/_{2,}|[.-]/g, '_')
    .toUpperCase();
  if (/(^|_)MINIO(_|$)/.test(words)) return ['names-own-store', 'names-store'];
  if (OTHER_NAME.test(words)) return ['names-own-store', 'names-store'];
  if (BROKER_NAME.test(words)) return ['names-own-store'];
  if (RELATIONAL_NAME.test(words) && !ANY_OTHER.test(words)) return ['names-database', 'names-store'];
  if (TABLE.test(words)) return ['names-cloud-service', 'names-store'];
  return QUEUE.test(words) ? ['names-cloud-service'] : [];
}

/** What the names of an application's variables say; their values are never looked at. The first of each kind counts. */
export function readNames(names: readonly Seen[]): Notes {
  const first = new Map<RuleId, Seen>();
  for (const seen of names) for (const rule of rulesOf(seen.key)) if (!first.has(rule)) first.set(rule, seen);
  return facts(...[...first].map(([rule, { file, line, key }]) => ({ rule, file, line, excerpt: variableExcerpt(key) })));
}
