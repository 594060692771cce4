import { z } from 'zod';
import type { InputFault } from '../input';
import type { Locale } from '../locale';
import { inputWords } from '../locale/words/input';
import { formatInputFault } from './input-fault';

/** One mistake in a request: its place, what was found, what is allowed, and the nearest allowed id. */
const faultSchema = z.strictObject({
  kind: z.string().meta({ description: 'What is wrong, as a code that does not change' }),
  place: z.string().meta({ description: 'Path or line in the body; empty for the whole body' }),
  found: z.string().nullable().meta({ description: 'null where there was nothing' }),
  message: z.string().meta({ description: 'The same as a sentence, in the language of Accept-Language' }),
  allowed: z.array(z.string()).optional(),
  nearest: z.string().optional(),
  most: z.int().optional().meta({ description: 'Where there are too many answers: how many the question takes' }),
});

/** A refusal (RFC 9457). `type` is one of `PROBLEMS`. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int().min(100).max(599),
  faults: z.array(faultSchema),
});
export type Problem = z.infer<typeof problemSchema>;

/** Status of each problem; its type is `urn:dokoni:problem:NAME`. */
export const PROBLEMS = {
  'invalid-workloads': 400,
  'invalid-export': 400,
  'invalid-parameter': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  busy: 503,
} as const;

/** Words a refusal with everything that is wrong. */
export function toProblem(name: keyof typeof PROBLEMS, faults: readonly InputFault[], locale: Locale): Problem {
  return {
    type: `urn:dokoni:problem:${name}`,
    title: inputWords(locale).problems[name],
    status: PROBLEMS[name],
    faults: faults.map((fault) => describeFault(fault, locale)),
  };
}

function describeFault(fault: InputFault, locale: Locale): Problem['faults'][number] {
  const { kind, place, found, allowed, nearest, most } = fault;
  return {
    kind,
    place,
    found,
    message: formatInputFault(fault, locale),
    ...(allowed && { allowed: [...allowed] }),
    ...(nearest !== undefined && { nearest }),
    ...(most !== undefined && { most }),
  };
}
