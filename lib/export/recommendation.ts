import { z } from 'zod';
import { importSchema } from './import-json';
import { notesSchema } from './note-json';

/**
 * What the command line (`--json`) and the API reply: released names and shapes, which other people's programs read.
 * New keys may be added; nothing here is renamed or taken out.
 */

const points = z.number().min(0).max(100).meta({ description: 'Points of 100, one decimal' });

const foundExclusion = z.strictObject({
  constraint: z.string().meta({ description: 'Id of the exclusion that holds' }),
  answers: z.array(z.string()).meta({ description: 'The questions whose answers make it hold' }),
});

const rankedAlternative = z.strictObject({
  alternative: z.string(),
  family: z.string(),
  status: z.enum(['in', 'open', 'out']).meta({ description: 'open: an unanswered question could still exclude it' }),
  rank: z.int().min(1).nullable().meta({ description: 'Equal scores share a rank; null where it is out' }),
  score: points,
  low: points.meta({ description: 'The least score over all replies to the open questions, one decimal' }),
  high: points.meta({ description: 'The greatest score over all replies to the open questions, one decimal' }),
  acceptability: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'Share of the fitting weightings and open replies that rank it first, two decimals' }),
  exclusions: z.array(foundExclusion),
  contributions: z.record(z.string(), z.number()).meta({ description: 'Points by criterion; they add up to the score' }),
});

const answer = z.union([z.string(), z.array(z.string()).min(2)]);

const flip = z.strictObject({
  to: z.string().meta({ description: 'The alternative that would be recommended' }),
  changes: z.array(
    z.strictObject({
      question: z.string(),
      from: answer.nullable().meta({ description: 'Id of the choice, a list where several were given; null where there was none' }),
      to: answer.meta({ description: 'The whole answer after the change: id of the choice, or a list of several' }),
    }),
  ),
  lead: z
    .number()
    .nullable()
    .optional()
    .meta({ description: 'Points by which it would then lead; null where nothing else would be left; absent before version 6' }),
  likely: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: 'How likely these answers are beside the others given; absent before version 6' }),
});

const bothLanguages = z.strictObject({ en: z.string(), ja: z.string() });

const contradiction = z.strictObject({
  id: z.string(),
  questions: z.array(z.string()).length(2).meta({ description: 'The two questions whose answers cannot both be true' }),
  reason: bothLanguages.meta({ description: 'Why they cannot' }),
  ask: bothLanguages.meta({ description: 'What to find out, and which answer to change then' }),
});

const nearDecision = z.strictObject({
  id: z.string(),
  title: z.string().meta({ description: 'Who decided what, in English' }),
  year: z.int().nullable().meta({ description: 'null where the source gives none' }),
  kind: z.enum(['decision', 'guidance']).meta({ description: 'guidance recommends what a decision chooses' }),
  family: z.string().meta({ description: 'The family chosen' }),
  alternative: z.string().nullable().meta({ description: 'The alternative chosen; null where the source names none' }),
  otherwise: z.boolean().meta({ description: 'Whether that is another family or alternative than is recommended' }),
  likeness: z.number().min(0).max(1).meta({ description: 'Two decimals; answers that move the ranking most count most' }),
  alike: z.array(z.string()).meta({ description: 'Questions that both answer alike, those that count most first' }),
  different: z.array(z.string()).meta({ description: 'Questions that both answer differently' }),
  why: z.string().meta({ description: 'The reason that the source gives, in English and in our words' }),
  source: z.string().meta({ description: 'Address of the source' }),
});

const decisions = z.strictObject({
  counted: z.int().min(1).meta({ description: 'How many of the nearest published decisions are counted' }),
  families: z.record(z.string(), z.int()).meta({ description: 'How many of these chose each family' }),
  sameAlternative: z.int().meta({ description: 'How many of these name the recommended alternative' }),
  nearest: z.array(nearDecision).max(6).meta({ description: 'Those that decided otherwise first; no two of one source' }),
});

const house = z.strictObject({
  id: z.string(),
  name: bothLanguages,
  stamp: z.string().meta({ description: 'Changes with every word of the house rules; links carry it' }),
  notOnOffer: z
    .array(z.strictObject({ alternative: z.string(), why: bothLanguages }))
    .meta({ description: 'Alternatives that cannot be had here; ranking and recommendation are not changed by it' }),
  firstOnOffer: z
    .string()
    .nullable()
    .meta({ description: 'The first alternative of the ranking that can be had here; null where none can' }),
  notes: z.array(z.strictObject({ alternative: z.string(), note: bothLanguages.optional(), contact: bothLanguages.optional() })),
  presets: z
    .array(z.strictObject({ question: z.string(), preset: answer, given: answer.nullable() }))
    .meta({ description: 'Answers preset here that the workload does not have; they are not filled in' }),
});

/** What `GET /api/v1/house` replies. */
export const houseRulesSchema = z.strictObject({
  house: z
    .strictObject({
      id: z.string(),
      name: bothLanguages,
      stamp: z.string(),
      answers: z.record(z.string(), answer).meta({ description: 'With what the questionnaire starts' }),
      platforms: z.array(
        z.strictObject({
          alternative: z.string(),
          offered: z.boolean(),
          why: bothLanguages.optional(),
          note: bothLanguages.optional(),
          contact: bothLanguages.optional(),
        }),
      ),
    })
    .nullable(),
});

const workload = z.strictObject({
  id: z.string(),
  code: z.string().regex(/^[0-9A-Z]{1,40}$/),
  url: z.string().meta({ description: 'Path of the recommendation on this server; in tools for language models its whole address' }),
  recommendation: z
    .strictObject({
      alternative: z.string(),
      family: z.string(),
      verdict: z.enum(['certain', 'robust', 'leaning', 'open']),
      chance: z.number().min(0).max(1).nullable().meta({
        description:
          'How likely it is first once every open question is answered, at the weights of the score, two decimals; null by content versions 1 to 5 while questions are open',
      }),
    })
    .nullable()
    .meta({ description: 'null where every alternative is excluded' }),
  notes: notesSchema.optional().meta({ description: 'The notes of the request, made safe to show; they change no result' }),
  nearest: z
    .array(z.strictObject({ alternative: z.string(), exclusions: z.array(foundExclusion) }))
    .optional()
    .meta({ description: 'Where nothing is recommended: the alternatives, nearest first, with what would have to be lifted' }),
  ranking: z.array(rankedAlternative).meta({ description: 'All alternatives, best first, the excluded ones last' }),
  inPlace: z
    .strictObject({
      kind: z
        .enum(['first', 'near', 'far', 'excluded'])
        .meta({ description: 'It comes first, is at most 10 points behind, is further behind, or is excluded' }),
      alternatives: z.array(z.string()).meta({ description: 'What the answer says is in place' }),
      alternative: z.string().meta({ description: 'The best placed of them' }),
      behind: z
        .number()
        .nullable()
        .meta({ description: 'Points behind the recommended alternative, one decimal; null where it is excluded' }),
      gains: z
        .array(z.strictObject({ criterion: z.string(), points: z.number() }))
        .meta({ description: 'Where the recommended alternative is ahead of it most: what leaving would bring' }),
      exclusions: z.array(foundExclusion).meta({ description: 'What it does not meet' }),
    })
    .optional()
    .meta({ description: 'Whether to stay: present where an answer says what is in place and something is recommended' }),
  managedStores: z
    .strictObject({
      canBuy: z.boolean().meta({ description: 'false where the location or the isolation keeps services of providers out of reach' }),
      kinds: z.array(z.string()).meta({ description: 'Ids of the kinds in `managedStores` of the catalogue' }),
    })
    .optional()
    .meta({ description: 'Present where the workload is a store or keeps state: which stores can be bought instead of run' }),
  openQuestions: z.array(z.string()).meta({ description: 'Questions without an answer, the most informative first' }),
  presumed: z
    .record(z.string(), answer)
    .optional()
    .meta({ description: 'By open question: what it counts as, by other answers, until it is answered; absent where nothing is presumed' }),
  flips: z.array(flip).meta({ description: 'The fewest changed answers after which another alternative is recommended' }),
  contradictions: z.array(contradiction).meta({ description: 'Answers given that cannot both be true; they are ranked as they stand' }),
  decisions: decisions
    .optional()
    .meta({ description: 'Published decisions with answers like these: absent where none has an answer in common' }),
  house: house.optional().meta({ description: 'What the house rules of this deployment say beside the advice; absent where it has none' }),
});

const days = z.number().min(0).meta({ description: 'Days of work every month, two decimals' });
const lost = z.number().min(0).meta({ description: 'Points given up, over all workloads by their importance, one decimal' });

const plan = z.strictObject({
  effort: z.string().meta({ description: 'Version of the figures of what running platforms takes' }),
  day: z.number().meta({ description: 'Points of fit that a day of work every month counts' }),
  situation: z.strictObject({
    answers: z.record(z.string(), z.string()).meta({ description: 'The answers that count for all: of several the best staffed' }),
    inPlace: z.array(z.string()).meta({ description: 'Platforms that an answer says are in place' }),
  }),
  platforms: z.array(z.string()).meta({ description: 'The alternatives to run; empty where these limits leave no plan' }),
  assignment: z.array(z.strictObject({ workload: z.string(), alternative: z.string(), regret: points })),
  misfit: lost,
  days,
  parts: z
    .array(z.strictObject({ part: z.string(), days, platforms: z.array(z.string()) }))
    .meta({ description: 'The work of the platforms that are run; each part is done once, however many need it' }),
  counts: z
    .array(z.strictObject({ platforms: z.array(z.string()), misfit: lost, days, total: z.number() }))
    .meta({ description: 'The best set for each number of platforms that gives up less than any smaller one; `total` in points' }),
  payoffs: z.array(z.strictObject({ platforms: z.int(), gain: z.number(), limit: z.number(), days: z.number(), pays: z.boolean() })).meta({
    description:
      'From each number of platforms to the next: it pays off where it takes fewer days more than `limit`, which `gain` points are worth',
  }),
  steps: z
    .array(z.strictObject({ from: z.number(), platforms: z.array(z.string()) }))
    .meta({ description: 'The platforms to run from so many points for a day of work on, one decimal, from 0 up' }),
  impossible: z.array(z.string()),
});

const portfolio = z.strictObject({
  platformCost: z.number().meta({ description: 'Points of fit, over all workloads, that one more platform has to be worth' }),
  platforms: z.array(z.string()).meta({ description: 'The alternatives to run; empty where every workload is impossible' }),
  assignment: z.array(
    z.strictObject({
      workload: z.string(),
      alternative: z.string(),
      regret: points.meta({ description: 'Points below the best alternative of the workload alone, one decimal' }),
    }),
  ),
  impossible: z.array(z.string()).meta({ description: 'Workloads that every alternative excludes' }),
  steps: z
    .array(z.strictObject({ from: z.number(), platforms: z.array(z.string()) }))
    .meta({ description: 'The platforms to run from each platform cost on, one decimal, from 0 up' }),
  plan: plan.optional().meta({
    description:
      'The plan that weighs the work of running each platform and keeps to the limits asked; the other members count every platform alike',
  }),
  notOnOffer: z
    .array(z.string())
    .optional()
    .meta({ description: 'Alternatives that the plan leaves out because the house does not offer them; absent without house rules' }),
});

export const recommendationSchema = z.strictObject({
  contentVersion: z.string().meta({ description: 'Version of the rules that this was computed with' }),
  workloads: z.array(workload),
  portfolio: portfolio.nullable().meta({ description: 'null for a single workload' }),
  files: importSchema.optional().meta({ description: 'What the files of the request say, line by line; present where files were given' }),
});

export type RecommendationJson = z.infer<typeof recommendationSchema>;
export type PortfolioJson = NonNullable<RecommendationJson['portfolio']>;
export type PlanJson = NonNullable<PortfolioJson['plan']>;
export type HouseRulesJson = z.infer<typeof houseRulesSchema>;
export type HouseJson = z.infer<typeof house>;
export type WorkloadJson = RecommendationJson['workloads'][number];
