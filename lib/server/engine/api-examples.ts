import { toProblem } from '../../export';
import { catalogue } from '../catalogue';
import { adviseWorkload, placeWorkloads } from './advise';
import { readRequest } from './read-request';

/** The requests of the page and of docs/api.md; `tests/api-docs.test.ts` sends them. */
export const API_REQUESTS = {
  workload: `workloads:
  - id: campaign-site
    title: Spring campaign
    answers: { purpose: time-to-market, workload: web, traffic: bursty, operators: none, updates: daily }
    priorities: { most: [cost], least: [portability] }
`,
  fault: `{ "workloads": [{ "id": "shop", "answers": { "trafic": "bursty" } }] }
`,
  files: `files:
  - path: compose.yaml
    text: |
      services:
        web:
          build: .
          ports: ["80:8000"]
          depends_on: [db]
        db:
          image: postgres:16
          volumes: ["data:/var/lib/postgresql/data"]
      volumes: { data: {} }
`,
} as const;
export type ApiExample = keyof typeof API_REQUESTS;

/** What the server answers to a request, as `app/api/v1/recommendations` does, in English. */
export function answerExample(example: ApiExample): unknown {
  const read = readRequest({ bytes: Buffer.from(API_REQUESTS[example]) });
  if (!read.ok) return toProblem('invalid-workloads', read.faults, 'en');
  return {
    contentVersion: String(catalogue().version),
    workloads: read.workloads.map(adviseWorkload),
    portfolio: placeWorkloads(read.workloads, read.plan),
    ...(read.files && { files: read.files }),
  };
}

/** Of lists of more than two, the first entry stands for all. */
export function shortenReply(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 2 ? [shortenReply(value[0]), '…'] : value.map(shortenReply);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shortenReply(member)]));
}
