import { INPUT_LIMITS } from '../input';
import { LOCALES } from '../model/locale';

/** The media types that a body of workloads may have. */
export const WORKLOAD_TYPES = ['application/json', 'application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'] as const;

/** A request with its name, for people to copy and for the tests to run. */
export interface ApiExample {
  readonly id: string;
  readonly summary: string;
  readonly value: unknown;
}

const reference = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const jsonReply = (description: string, name: string): object => ({
  description,
  content: { 'application/json': { schema: reference(name) } },
});
const problemReply = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
});

export function houseOperation(): object {
  return {
    operationId: 'house',
    summary: 'The house rules of this deployment: preset answers, platforms that are not on offer, notes and contacts',
    responses: { 200: jsonReply('The house rules; null where there are none', 'House') },
  };
}

export function movesOperation(): object {
  return {
    operationId: 'moves',
    summary: 'What becomes of each kind of part of a file (bind mount, start order, privileges …) on each alternative, in both languages',
    responses: { 200: jsonReply('The kinds of parts, with the evidence that they name', 'Moves') },
  };
}

export function recommendOperation(examples: readonly ApiExample[]): object {
  const body = {
    schema: reference('Workloads'),
    examples: Object.fromEntries(examples.map(({ id, summary, value }) => [id, { summary, value }])),
  };
  return {
    operationId: 'recommend',
    summary: 'Advice on one or several workloads',
    description: `At most ${INPUT_LIMITS.bytes} bytes of JSON or YAML in UTF-8, at most ${INPUT_LIMITS.workloads} workloads. YAML without aliases and tags. Files of a system may stand beside workloads or in place of them. A workload takes tens of milliseconds; those of all requests take turns on one thread.`,
    requestBody: { required: true, content: Object.fromEntries(WORKLOAD_TYPES.map((type) => [type, body])) },
    responses: {
      200: jsonReply('The advice', 'Recommendations'),
      400: problemReply(
        `Every fault with its place, what was found, what is allowed and the nearest; at most ${INPUT_LIMITS.faults} are listed`,
      ),
      413: problemReply('The body is too large'),
      415: problemReply('The body is neither JSON nor YAML, or is encoded'),
      503: problemReply('Too many others wait for their results: come again after Retry-After seconds'),
    },
  };
}

export function exportOperation(): object {
  const content = Object.fromEntries(WORKLOAD_TYPES.map((type) => [type, { schema: reference('Export') }]));
  return {
    operationId: 'export',
    summary: 'A result as a file, with notes beside its answers',
    description: 'The files of `GET /export/CODE.FORMAT`, with notes, which stand in no address: neither body nor file is kept or logged.',
    requestBody: { required: true, content },
    responses: {
      200: { description: 'The file', content: { 'text/markdown': {}, 'text/csv': {}, 'application/json': {} } },
      400: problemReply('Every fault with its place, what was found and what is allowed'),
      413: problemReply('The body is too large'),
      415: problemReply('The body is neither JSON nor YAML, or is encoded'),
      503: problemReply('Too many others wait for their results: come again after Retry-After seconds'),
    },
  };
}

export function catalogueOperation(): object {
  return {
    operationId: 'catalogue',
    summary: 'The rules: alternatives, criteria, questions, exclusions and their evidence',
    parameters: [
      {
        name: 'locale',
        in: 'query',
        required: false,
        description: 'One language: every text is then a string',
        schema: { type: 'string', enum: [...LOCALES] },
      },
    ],
    responses: { 200: jsonReply('The rules', 'Catalogue'), 400: problemReply('There is no such language') },
  };
}
