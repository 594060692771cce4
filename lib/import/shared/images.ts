export type StoreKind = 'relational' | 'other';

const RELATIONAL =
  /^(postgres|postgresql|postgis|timescaledb|timescaledb-ha|pgvector|mysql|mysql-server|mariadb|percona|percona-server|mssql-server|mssql|azure-sql-edge|oracle-xe|oracle-free|cockroach|cockroachdb|tidb|yugabyte|db2|pgautoupgrade|supabase-postgres|citus|mariadb-galera|postgresql-repmgr|postgresql-ha|postgres-flex)$/;
const OTHER =
  /^(redis|redis-stack|redis-stack-server|redis-cluster|valkey|valkey-bundle|keydb|dragonfly|memcached|mongo|mongodb|mongodb-community-server|mongodb-atlas-local|ferretdb|couchdb|cassandra|scylla|dynamodb-local|kafka|cp-kafka|kafka-native|redpanda|zookeeper|cp-zookeeper|rabbitmq|activemq|activemq-artemis|artemis|nats|nats-streaming|pulsar|emqx|eclipse-mosquitto|mosquitto|hivemq4?|hivemq-ce|vernemq|nanomq|elasticsearch|opensearch|solr|meilisearch|typesense|manticore|clickhouse|clickhouse-server|influxdb|questdb|victoria-metrics|neo4j|arangodb|rethinkdb|minio|seaweedfs|etcd|qdrant|weaviate|milvus|chroma|beanstalkd|gearmand|opensearch-dashboards-store|surrealdb|couchbase|ravendb|eventstore|immudb|timescale|foundationdb|tarantool|hazelcast|ignite|aerospike-server|vitess)$/;
/** Images of things around a store, whose names hold its name. */
const AROUND = /(exporter|-ui$|-client$|admin|express|commander|insight|backup|operator|proxy|-init$|connect|manager|tools)/;

/** The last part of an image's name, in lower case, without registry, tag and digest: `ghcr.io/a/postgres:16@sha256:…` is `postgres`. */
export function imageName(image: string): string {
  const bare = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return (bare.split('/').at(-1) ?? '').toLowerCase();
}

/** What kind of store an image runs; null where it runs none. */
export function storeOf(image: string): StoreKind | null {
  const name = imageName(image);
  const path = image.toLowerCase();
  if (AROUND.test(name)) return null;
  if (RELATIONAL.test(name) || /mssql\/server|database\/(express|free|enterprise)\b/.test(path)) return 'relational';
  return OTHER.test(name) ? 'other' : null;
}

/** A broker that devices connect to from outside, which no other store is for. */
export function isDeviceBroker(image: string): boolean {
  return /^(emqx|eclipse-mosquitto|mosquitto|hivemq4?|hivemq-ce|vernemq|nanomq)$/.test(imageName(image));
}

/** An image that brings what a GPU needs. */
export function isGpuImage(image: string): boolean {
  if (/[:-]cpu\b/.test(image)) return false;
  return /(^|\/)(nvidia\/cuda|pytorch\/pytorch|vllm\/vllm-openai|huggingface\/text-generation-inference)|[:-](cuda|cu1[0-9]{2}|gpu)|rocm|nvcr[.]io\//i.test(
    image,
  );
}

/** A Windows base image, or one that only runs there. */
export function isWindowsImage(image: string): boolean {
  return /windows\/(servercore|nanoserver|server)|(^|\/)windows(\/|:|$)|dotnet\/framework|[:-](windowsservercore|nanoserver)/i.test(image);
}

/** Images that bring a language's runtime, a web server, a bare system or nothing at all, for programs that need no more. */
const RUNTIMES =
  /^(node|python|pypy|golang|go|openjdk|jdk|jre|eclipse-temurin|amazoncorretto|ibm-semeru-runtimes|sapmachine|zulu-openjdk|liberica-openjre-debian|ruby|jruby|php|aspnet|runtime|runtime-deps|sdk|scratch|bun|deno|elixir|erlang|perl|rust|swift|dart|static|static-debian\d+|base-debian\d+|cc-debian\d+|java\d*-debian\d+|nodejs\d*-debian\d+|python3-debian\d+|openjdk-\d+-.*|nodejs-\d+.*|python-\d+.*|nginx|nginx-unprivileged|httpd|caddy|tomcat|alpine|debian|ubuntu|busybox|amazonlinux|ubi\d*(-minimal|-micro)?)$/;

export function isRuntime(image: string): boolean {
  return RUNTIMES.test(imageName(image));
}

/** An image that listens for HTTP by itself, whatever is put into it. */
export function isWebServer(image: string): boolean {
  return /^(nginx|nginx-unprivileged|openresty|httpd|caddy|tomcat|aspnet)$/.test(imageName(image)) || /(^|\/)php:[^@]*apache/.test(image);
}
