import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { filesSchema, importSchema, recommendationSchema, workloadsSchema } from '@/lib/export';
import { LOCALES } from '@/lib/locale';
import type { Catalogue } from '@/lib/model/catalogue';

/** A JSON schema as the protocol wants it: of an object, without its dialect. */
function toSchema(schema: z.ZodType): Tool['inputSchema'] {
  const entries = Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema');
  return Object.fromEntries(entries) as Tool['inputSchema'];
}

const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** What the server offers, with the ids of today's rules in the schemas. */
export function describeTools(catalogue: Catalogue): Tool[] {
  const workloads = workloadsSchema(catalogue) as z.ZodObject;
  const locale = z.enum(LOCALES).optional().meta({ description: 'Language of the texts; English where absent' });
  const worded = toSchema(workloads.extend({ locale }));
  const tool: MakeTool = (name, description, inputSchema) => ({
    name,
    description,
    inputSchema,
    annotations: READS_ONLY,
  });
  return [
    tool(
      'list_questions',
      'The questions about a workload with the choices of each, and the criteria that priorities can name. Answers and priorities use these ids. A question with `several` takes a list of up to `most` choices; those in `alone` go with no other.',
      toSchema(z.strictObject({ locale })),
    ),
    {
      ...tool(
        'recommend',
        'Where each workload should run: a ranking of the platforms with scores, exclusions and how firm it is. Questions may be left out; then openQuestions says what to ask next. The same reply as the HTTP API.',
        toSchema(workloads),
      ),
      outputSchema: toSchema(recommendationSchema),
    },
    readFilesTool(tool),
    tool(
      'explain',
      'Why: for each workload the reasons for the recommended platform, the facts that decide and the strongest reason against it, with sources, what excludes the others, warnings, and the published decisions most like it.',
      worded,
    ),
    tool(
      'what_would_change',
      'For each workload: which one or two other answers, or which other weights, would put another platform first, and which open questions tell most.',
      worded,
    ),
    tool('compare', 'Workloads side by side: platform by platform their ranks, scores and exclusions.', worded),
    planTool(tool, worded),
    compareTool(tool, workloads, locale),
  ];
}

function planTool(tool: MakeTool, worded: Tool['inputSchema']): Tool {
  return tool(
    'plan',
    'Several workloads on as few platforms as pay off: which platforms to run and what runs where, what running them takes in days of work a month, when one platform more would pay off, and in which order to move. `portfolio` limits it; `importance` and `stay` belong to a workload.',
    worded,
  );
}

function compareTool(tool: MakeTool, plan: z.ZodObject, locale: z.ZodType): Tool {
  return tool(
    'compare_plans',
    'Two plans side by side, from `a` to `b`: before and after a limit, today (`stay` where each workload is) and a target. Which workloads are on another platform, what each plan takes and gives up, from which weight of a day on one is better, and in which order to move. Workloads are the same where titles or answers are.',
    toSchema(z.strictObject({ a: plan, b: plan, locale })),
  );
}

type MakeTool = (name: string, description: string, inputSchema: Tool['inputSchema']) => Tool;

function readFilesTool(tool: MakeTool): Tool {
  const locale = z.enum(LOCALES).optional().meta({ description: 'Language of messages about faults; English where absent' });
  return {
    ...tool(
      'read_files',
      'What the files of a system prove (Compose, Dockerfile, Kubernetes, Helm values, Procfile, fly.toml, serverless.yml and others): answers with the line that says so and how sure it is, workload by workload, what contradicts itself and what stays open. Show the user the answers before passing them to recommend.',
      toSchema(z.strictObject({ files: filesSchema, locale })),
    ),
    outputSchema: toSchema(importSchema),
  };
}
