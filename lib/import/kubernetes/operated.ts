import { fact, facts, NONE, type Notes, type Seen } from '../shared/notes';
import type { RuleId } from '../shared/rules';
import { at, textOf, type Value } from '../tree/value';

/** Stores that an operator runs in the cluster, or orders from a provider, by kind and group. */
const STORES: readonly (readonly [rules: readonly RuleId[], objects: RegExp])[] = [
  [
    ['relational-store'],
    /^(Cluster postgresql\.cnpg\.io|postgresql acid\.zalan\.do|PostgresCluster postgres-operator\.crunchydata\.com|Percona(PG|XtraDB)Cluster (pgv2|pxc)\.percona\.com|InnoDBCluster mysql\.oracle\.com|MariaDB k8s\.mariadb\.com|SGCluster stackgres\.io)$/,
  ],
  [
    ['own-store'],
    /^(Kafka kafka\.strimzi\.io|RabbitmqCluster rabbitmq\.com|Elasticsearch elasticsearch\.k8s\.elastic\.co|OpenSearchCluster opensearch\.(opster\.io|org)|MongoDBCommunity mongodbcommunity\.mongodb\.com|PerconaServerMongoDB psmdb\.percona\.com|Redis(Cluster|Failover|Replication|Sentinel)? (redis\.redis\.opstreelabs\.in|databases\.spotahome\.com)|Dragonfly dragonflydb\.io|Tenant minio\.min\.io)$/,
  ],
  [
    ['relational-store', 'managed-store'],
    /^(DB(Instance|Cluster) rds\.services\.k8s\.aws|SQLInstance sql\.cnrm\.cloud\.google\.com|Instance rds\.aws\.(m\.)?upbound\.io|DatabaseInstance sql\.gcp\.(m\.)?upbound\.io)$/,
  ],
];

/** What an object says by which an operator runs a store. */
export function readOperated(object: Value, seen: Seen): Notes {
  const group = (textOf(at(object, 'apiVersion')) ?? '').split('/')[0] ?? '';
  const name = `${textOf(at(object, 'kind')) ?? ''} ${group}`;
  const rules = STORES.find(([, objects]) => objects.test(name))?.[0];
  return rules ? facts(...rules.map((rule) => fact(rule, seen))) : NONE;
}
