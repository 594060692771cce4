import type { RuleId } from '../shared/rules';

/** What packages speak for, by their names in lower case; the first rule whose pattern fits a whole name counts. */
const KNOWN: readonly (readonly [rule: RuleId, names: RegExp])[] = [
  [
    'relational-driver',
    /^(sqlx|kysely|@neondatabase\/serverless|@vercel\/postgres|laravel-doctrine\/orm|doctrine\/doctrine-bundle|symfony\/orm-pack|ext-(pdo_)?(mysql|mysqli|pgsql|sqlsrv)|sqlmodel|tortoise-orm|alembic|mybatis-spring-boot-starter|mybatis|flyway-core|flyway-database-.*|liquibase-core|quarkus-jdbc-(postgresql|mysql|mariadb|mssql|oracle)|quarkus-hibernate-orm.*|github\.com\/jmoiron\/sqlx|github\.com\/uptrace\/bun.*|diesel|sea-orm|myxql|tds|pg|pg-promise|postgres|mysql|mysql2|mariadb|mssql|tedious|oracledb|knex|sequelize|typeorm|drizzle-orm|@prisma\/client|@mikro-orm\/.*|objection|psycopg|psycopg2|psycopg2-binary|psycopg\[.*\]|asyncpg|aiomysql|mysqlclient|pymysql|mysql-connector-python|cx[-_]oracle|oracledb|pyodbc|sqlalchemy|flask-sqlalchemy|django-mysql|peewee|activerecord|sequel|trilogy|tiny_tds|npgsql|npgsql\..*|pomelo\..*|microsoft\.data\.sqlclient|microsoft\.entityframeworkcore\.sqlserver|doctrine\/(orm|dbal)|illuminate\/database|postgresql|mysql-connector-j|mysql-connector-java|mariadb-java-client|mssql-jdbc|ojdbc\d+|spring-boot-starter-data-jpa|spring-boot-starter-jdbc|hibernate-core|jdbi3-core|jooq|github\.com\/lib\/pq|github\.com\/jackc\/pgx.*|github\.com\/go-sql-driver\/mysql|gorm\.io\/driver\/(postgres|mysql|sqlserver)|github\.com\/microsoft\/go-mssqldb|sqlx-postgres|tokio-postgres|ecto_sql|postgrex)$/,
  ],
  [
    'file-database',
    /^(libsql|@libsql\/client|h2|exqlite|ecto_sqlite3|microsoft\.entityframeworkcore\.sqlite|sqlite3|better-sqlite3|node:sqlite|aiosqlite|litestack|gorm\.io\/driver\/sqlite|github\.com\/mattn\/go-sqlite3|modernc\.org\/sqlite|sqlite-jdbc|microsoft\.data\.sqlite|rusqlite)$/,
  ],
  [
    'store-client',
    /^(ext-(redis|mongodb|memcached)|celery\[redis\]|mongodb\/laravel-mongodb|jenssegers\/mongodb|redix|spring-boot-starter-data-elasticsearch|spring-rabbit|quarkus-mongodb-client|quarkus-redis-client|masstransit\.rabbitmq|confluent\.kafka|aio-pika|valkey|iovalkey|redis|ioredis|@redis\/client|memcached|mongodb|mongoose|pymongo|motor|mongoengine|amqplib|pika|kafkajs|kafka-python|confluent-kafka|node-rdkafka|aiokafka|nats|@elastic\/elasticsearch|elasticsearch|@opensearch-project\/opensearch|django-redis|redis-py-cluster|stackexchange\.redis|mongodb\.driver|rabbitmq\.client|predis\/predis|mongoid|bunny|ruby-kafka|jedis|lettuce-core|spring-boot-starter-data-(redis|mongodb)|spring-kafka|spring-boot-starter-amqp|github\.com\/redis\/go-redis.*|github\.com\/go-redis\/redis.*|go\.mongodb\.org\/mongo-driver.*|github\.com\/segmentio\/kafka-go|github\.com\/rabbitmq\/amqp091-go|github\.com\/nats-io\/nats\.go)$/,
  ],
  [
    'cloud-client',
    /^(aws-sdk|@aws-sdk\/client-(s3|sqs|sns|dynamodb|kinesis|eventbridge|sfn)|@aws-sdk\/lib-dynamodb|@google-cloud\/(storage|firestore|pubsub|tasks|datastore)|firebase-admin|@azure\/(storage-blob|storage-queue|service-bus|event-hubs|cosmos|data-tables)|boto3|aioboto3|django-storages|google-cloud-(storage|firestore|pubsub|tasks|datastore|bigquery)|azure-(storage-blob|storage-queue|servicebus|eventhub|cosmos)|aws-sdk-(s3|sqs|sns|dynamodb|kinesis)|aws\/aws-sdk-php|league\/flysystem-aws-s3-v3|google\/cloud-(storage|firestore|pubsub)|awssdk\.(s3|sqs|simplenotificationservice|dynamodbv2|kinesis)|azure\.(storage\.(blobs|queues)|messaging\.(servicebus|eventhubs)|data\.tables)|microsoft\.azure\.cosmos|spring-cloud-aws-starter-.*|spring-cloud-azure-starter-.*|github\.com\/aws\/aws-sdk-go-v2\/service\/(s3|sqs|sns|dynamodb|kinesis|eventbridge)|cloud\.google\.com\/go\/(storage|firestore|pubsub|datastore)|ex_aws_(s3|sqs|sns|dynamo))$/,
  ],
  ['windows-image', /^(net4\d+|v4[\d.]*|net\d+\.\d-windows[\d.]*)$/],
  [
    'websocket-library',
    /^(websocket|laravel\/reverb|beyondcode\/laravel-websockets|microsoft\.aspnetcore\.signalr.*|tokio-tungstenite|axum-tungstenite|anycable-rails|ws|socket\.io|@fastify\/websocket|express-ws|@nestjs\/websockets|uwebsockets\.js|websockets|flask-socketio|python-socketio|django-channels|channels|actioncable|faye-websocket|github\.com\/(gorilla|coder)\/websocket|nhooyr\.io\/websocket|spring-boot-starter-websocket|cboden\/ratchet)$/,
  ],
  [
    'web-framework',
    /^(@11ty\/eleventy|vitepress|vuepress|@docusaurus\/core|hexo|@quasar\/app-vite|@angular\/platform-browser|solid-js|@solidjs\/start|@builder\.io\/qwik|@tanstack\/react-start|@react-router\/(node|serve)|ember-source|gradio|dash|nicegui|reflex|wagtail|symfony\/symfony|yiisoft\/yii2|cakephp\/cakephp|codeigniter4\/framework|typo3\/cms-core|craftcms\/cms|roots\/wordpress|hanami|spring-boot-starter-mustache|spring-boot-starter-freemarker|vaadin-spring-boot-starter|github\.com\/a-h\/templ|leptos|dioxus|microsoft\.aspnetcore\.(identity\.ui|components\..*|mvc\.razor\..*)|microsoft\.net\.sdk\.(razor|blazorwebassembly)|next|nuxt|react-dom|@remix-run\/.*|@sveltejs\/kit|svelte|vue|astro|@angular\/core|gatsby|solid-start|preact|hugo|django|rails|laravel\/framework|symfony\/framework-bundle|spring-boot-starter-thymeleaf|phoenix_live_view|streamlit|wordpress|drupal\/core)$/,
  ],
  [
    'api-framework',
    /^(@apollo\/server|apollo-server.*|graphql-yoga|elysia|h3|nitropack|@feathersjs\/(express|koa)|@adonisjs\/core|strapi|@strapi\/strapi|quart|litestar|djangorestframework|connexion|laravel\/lumen-framework|mezzio\/mezzio|spring-boot-starter-(webmvc|jersey|graphql|hateoas)|quarkus-(rest|resteasy)[a-z-]*|micronaut-http-server-netty|javalin|ktor-server-[a-z-]*|dropwizard-core|vertx-web|github\.com\/valyala\/fasthttp|github\.com\/julienschmidt\/httprouter|warp|microsoft\.net\.sdk\.web|grpc\.aspnetcore|swashbuckle\.aspnetcore|fastendpoints|express|fastify|koa|@hapi\/hapi|hono|@nestjs\/core|restify|polka|flask|fastapi|starlette|aiohttp|tornado|falcon|sanic|bottle|sinatra|grape|roda|slim\/slim|spring-boot-starter-web|spring-boot-starter-webflux|quarkus-rest|micronaut-http-server|github\.com\/gin-gonic\/gin|github\.com\/labstack\/echo.*|github\.com\/gofiber\/fiber.*|github\.com\/go-chi\/chi.*|github\.com\/gorilla\/mux|actix-web|axum|rocket|phoenix)$/,
  ],
  [
    'worker-by-name',
    /^(laravel\/horizon|oban|hangfire\.(core|aspnetcore)|microsoft\.net\.sdk\.worker|arq|taskiq|pg-boss|graphile-worker|shoryuken|github\.com\/riverqueue\/river|bullmq|bull|bee-queue|agenda|celery|rq|dramatiq|huey|sidekiq|resque|delayed_job|good_job|solid_queue|github\.com\/hibiken\/asynq)$/,
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
