import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { headersFor } from './policy';
import type { Door } from './server';
import type { Watch } from './watch';

/** What is counted, and the server that tells it. */
export interface Metrics {
  readonly watch: Watch;
  /** Answers `/metrics` in Prometheus' text format, and nothing else. Not listening yet. */
  readonly serve: (door: Pick<Door, 'gate' | 'pages' | 'isDraining'>) => Server;
}

/** From answers out of memory to the longest that is waited for, in seconds. */
const BUCKETS = [0.01, 0.05, 0.25, 1, 5];

/** Labels are kinds of addresses and statuses alone: what strangers send makes no new series (docs/adr/0018). */
export function openMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 20 });
  const own = { registers: [register] };
  const requests = new Counter({ ...own, name: 'dokoni_requests_total', help: 'Answers', labelNames: ['kind', 'status'] });
  const latency = new Histogram({
    ...own,
    name: 'dokoni_request_seconds',
    help: 'From the head of a request to the end of its answer',
    labelNames: ['kind'],
    buckets: BUCKETS,
  });
  const malformed = new Counter({ ...own, name: 'dokoni_malformed_total', help: 'Heads that were no request', labelNames: ['status'] });
  const busy = new Counter({ ...own, name: 'dokoni_busy_total', help: 'Requests sent away because too many waited' });
  return {
    watch: {
      answered: ({ kind, status, seconds }) => {
        requests.inc({ kind, status: `${Math.floor(status / 100)}xx` });
        latency.observe({ kind }, seconds);
      },
      malformed: (status) => {
        malformed.inc({ status });
      },
      busy: () => {
        busy.inc();
      },
    },
    serve: (door) => {
      addGauges(register, door);
      return createMetricsServer(register);
    },
  };
}

function addGauges(register: Registry, { gate, pages, isDraining }: Pick<Door, 'gate' | 'pages' | 'isDraining'>): void {
  const gauges: readonly (readonly [name: string, help: string, read: () => number])[] = [
    ['dokoni_waiting', 'Requests that wait for their turn', () => gate.waiting],
    ['dokoni_at_work', 'Requests that are worked on', () => gate.atWork],
    ['dokoni_kept_answers', 'Pages and pictures in memory', () => pages.size],
    ['dokoni_kept_bytes', 'Bytes of pages and pictures in memory', () => pages.weight],
    ['dokoni_draining', 'Whether it stops', () => Number(isDraining())],
  ];
  for (const [name, help, read] of gauges) {
    const gauge: Gauge = new Gauge({
      registers: [register],
      name,
      help,
      collect: () => {
        gauge.set(read());
      },
    });
  }
}

function createMetricsServer(register: Registry): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor('health', { frameAncestors: "'none'", hsts: null })))
      response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    if (request.url !== '/metrics' || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is /metrics.\n');
      return;
    }
    register.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}
