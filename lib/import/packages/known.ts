import type { RuleId } from '../shared/rules';

/** What packages speak for, by their names in lower case; the first rule whose pattern fits a whole name counts. */
const KNOWN: readonly (readonly [rule: RuleId, names: RegExp])[] = [
  [
    'relational-driver',
    /^(pg|pg-promise|postgres|mysql|mysql2|mariadb|mssql|tedious|oracledb|knex|sequelize|typeorm|drizzle-orm|@prisma\/client|@mikro-orm\/.*|objection|psycopg|psycopg2|psycopg2-binary|psycopg\[.*\]|asyncpg|aiomysql|mysqlclient|pymysql|mysql-connector-python|cx[-_]oracle|oracledb|pyodbc|sqlalchemy|flask-sqlalchemy|django-mysql|peewee|activerecord|trilogy|tiny_tds|npgsql|npgsql\..*|pomelo\..*|microsoft\.data\.sqlclient|microsoft\.entityframeworkcore\.sqlserver|doctrine\/(orm|dbal)|illuminate\/database|postgresql|mysql-connector-j|mysql-connector-java|mariadb-java-client|mssql-jdbc|ojdbc\d+|spring-boot-starter-data-jpa|spring-boot-starter-jdbc|hibernate-core|jdbi3-core|jooq|github\.com\/lib\/pq|github\.com\/jackc\/pgx.*|github\.com\/go-sql-driver\/mysql|gorm\.io\/driver\/(postgres|mysql|sqlserver)|github\.com\/microsoft\/go-mssqldb|sqlx-postgres|tokio-postgres|ecto_sql|postgrex)$/,
  ],
  [
    'file-database',
    /^(sqlite3|better-sqlite3|node:sqlite|aiosqlite|litestack|gorm\.io\/driver\/sqlite|github\.com\/mattn\/go-sqlite3|modernc\.org\/sqlite|sqlite-jdbc|microsoft\.data\.sqlite|rusqlite)$/,
  ],
  [
    'store-client',
    /^(redis|ioredis|@redis\/client|memcached|mongodb|mongoose|pymongo|motor|mongoengine|amqplib|pika|kafkajs|kafka-python|confluent-kafka|node-rdkafka|aiokafka|nats|@elastic\/elasticsearch|elasticsearch|@opensearch-project\/opensearch|django-redis|redis-py-cluster|stackexchange\.redis|mongodb\.driver|rabbitmq\.client|predis\/predis|mongoid|bunny|ruby-kafka|jedis|lettuce-core|spring-boot-starter-data-(redis|mongodb)|spring-kafka|spring-boot-starter-amqp|github\.com\/redis\/go-redis.*|github\.com\/go-redis\/redis.*|go\.mongodb\.org\/mongo-driver.*|github\.com\/segmentio\/kafka-go|github\.com\/rabbitmq\/amqp091-go|github\.com\/nats-io\/nats\.go)$/,
  ],
  [
    'websocket-library',
    /^(ws|socket\.io|@fastify\/websocket|express-ws|@nestjs\/websockets|uwebsockets\.js|websockets|flask-socketio|python-socketio|django-channels|channels|actioncable|faye-websocket|github\.com\/(gorilla|coder)\/websocket|nhooyr\.io\/websocket|spring-boot-starter-websocket|cboden\/ratchet)$/,
  ],
  [
    'web-framework',
    /^(next|nuxt|react-dom|@remix-run\/.*|@sveltejs\/kit|svelte|vue|astro|@angular\/core|gatsby|solid-start|preact|hugo|django|rails|laravel\/framework|symfony\/framework-bundle|spring-boot-starter-thymeleaf|phoenix_live_view|streamlit|wordpress|drupal\/core)$/,
  ],
  [
    'api-framework',
    /^(express|fastify|koa|@hapi\/hapi|hono|@nestjs\/core|restify|polka|flask|fastapi|starlette|aiohttp|tornado|falcon|sanic|bottle|sinatra|grape|roda|slim\/slim|spring-boot-starter-web|spring-boot-starter-webflux|quarkus-rest|micronaut-http-server|github\.com\/gin-gonic\/gin|github\.com\/labstack\/echo.*|github\.com\/gofiber\/fiber.*|github\.com\/go-chi\/chi.*|github\.com\/gorilla\/mux|actix-web|axum|rocket|phoenix)$/,
  ],
  [
    'worker-by-name',
    /^(bullmq|bull|bee-queue|agenda|celery|rq|dramatiq|huey|sidekiq|resque|delayed_job|good_job|solid_queue|github\.com\/hibiken\/asynq)$/,
  ],
  [
    'native-library',
    /^(puppeteer|playwright|sharp|canvas|ffmpeg-static|fluent-ffmpeg|wkhtmltopdf|weasyprint|opencv-python|opencv-python-headless|pytesseract|pdf2image|selenium|rmagick|mini_magick|ruby-vips|grover|wicked_pdf)$/,
  ],
];

/** What a package speaks for; null where it says nothing of the questions. */
export function ruleOf(name: string): RuleId | null {
  const lower = name.toLowerCase();
  return KNOWN.find(([, names]) => names.test(lower))?.[0] ?? null;
}
