import { loadDecisions, loadImport, loadPlanContent } from '@/lib/content';
import { inquire, type Inquiry } from '@/lib/engine';
import { type RecommendationJson, toImportJson, toRecommendationJson } from '@/lib/export';
import { readFiles } from '@/lib/import';
import { INPUT_LIMITS, type InputFault, parseFiles, parseWorkloads, type PlanWish, type Workload } from '@/lib/input';
import { isLocale, LOCALES, type Locale } from '@/lib/locale';
import type { Catalogue } from '@/lib/model/catalogue';
import { BASE } from '@/lib/model/base-path';
import type { House } from '@/lib/model/house';
import { UNKNOWN } from '@/lib/model/answers';
import { writeAnswer } from '@/lib/model/several';
import { nearestId } from '@/lib/model/nearest-id';
import { buildBrief, buildDecisions, buildReport, type BriefReport, type Report } from '@/lib/report/result';
import { comparePlanned } from './compare-plans';
import { planTogether } from './plan';
import { house } from '@/lib/server/house';
import { publicOrigin } from '@/lib/server/origin';
import { encodeLink } from '@/lib/share';

/** What a tool answers, or every fault of its arguments. */
export type ToolAnswer =
  | { readonly ok: true; readonly content: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly faults: readonly InputFault[]; readonly locale: Locale };

type Arguments = Readonly<Record<string, unknown>>;

/** The tools by name. */
export const ANSWERS: Readonly<Record<string, (catalogue: Catalogue, args: Arguments) => ToolAnswer>> = {
  list_questions: (catalogue, { locale, ...rest }) => {
    const read = readLocale(locale);
    const faults = [...read.faults, ...listUnknown(rest, ['locale'])];
    return faults.length > 0 ? { ok: false, faults, locale: read.locale } : { ok: true, content: listQuestions(catalogue, read.locale) };
  },
  recommend: (catalogue, args) =>
    withWorkloads(catalogue, args, (workloads, _, wish) =>
      toWholeAddresses(
        toRecommendationJson(catalogue, workloads, {
          decisions: loadDecisions(),
          plan: { content: loadPlanContent(), wish },
          house: house(),
        }),
      ),
    ),
  read_files: readGiven,
  explain: (catalogue, args) =>
    withFindings(catalogue, args, (found) => ({ ...explain(buildBrief(found)), decisions: buildDecisions(found, loadDecisions()) })),
  what_would_change: (catalogue, args) => withFindings(catalogue, args, (found) => describeChanges(buildReport(found))),
  compare,
  plan: (catalogue, args) =>
    withWorkloads(catalogue, args, (workloads, locale, wish) => planTogether({ catalogue, workloads, wish, locale })),
  compare_plans: compareTwo,
};

/** Each plan is checked like any other input of workloads; faults say in which of the two they are. */
function compareTwo(catalogue: Catalogue, { locale: asked, a, b, ...rest }: Arguments): ToolAnswer {
  const { locale, faults } = readLocale(asked);
  const parsed = { a: parseWorkloads(toBytes(a), catalogue), b: parseWorkloads(toBytes(b), catalogue) };
  const all = [
    ...faults,
    ...listUnknown(rest, ['a', 'b', 'locale']),
    ...Object.entries(parsed).flatMap(([side, found]) =>
      found.ok
        ? []
        : found.faults.map((fault): InputFault => ({ ...fault, place: [side, fault.place].filter((part) => part !== '').join('.') })),
    ),
  ];
  if (!parsed.a.ok || !parsed.b.ok || all.length > 0) return { ok: false, faults: all, locale };
  const sides = [parsed.a, parsed.b].map(({ workloads, plan: wish }) => ({ catalogue, workloads, wish, locale }));
  const [first, second] = sides;
  if (!first || !second) throw new RangeError('Two plans are compared');
  return { ok: true, content: comparePlanned([first, second]) };
}

function listUnknown(rest: Arguments, allowed: readonly string[]): InputFault[] {
  return Object.keys(rest).map((key): InputFault => ({ kind: 'unknown-key', place: key, found: key, allowed }));
}

function toBytes(input: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(input ?? {}));
}

function readGiven(catalogue: Catalogue, { locale: asked, files, ...rest }: Arguments): ToolAnswer {
  const read = readLocale(asked);
  const parsed = parseFiles(files);
  const faults = [...read.faults, ...listUnknown(rest, ['files', 'locale']), ...(parsed.ok ? [] : parsed.faults)];
  if (!parsed.ok || faults.length > 0) return { ok: false, faults, locale: read.locale };
  return { ok: true, content: toImportJson(catalogue, readFiles(parsed.files), loadImport()) };
}

function listQuestions(catalogue: Catalogue, locale: Locale): Record<string, unknown> {
  return {
    contentVersion: String(catalogue.version),
    questions: catalogue.questions.map(({ id, title, why, choices, several }) => ({
      id,
      title: title[locale],
      why: why[locale],
      choices: [
        ...choices.map((choice) => ({ id: choice.id, title: choice.title[locale], meaning: choice.meaning[locale] })),
        { id: UNKNOWN },
      ],
      ...(several && { several: { most: several.most, alone: several.alone, ordered: several.ordered ?? false } }),
    })),
    criteria: catalogue.criteria.map(({ id, title, summary }) => ({ id, title: title[locale], summary: summary[locale] })),
    limits: { workloads: INPUT_LIMITS.workloads, priorities: INPUT_LIMITS.priorities },
  };
}

function readLocale(asked: unknown): { readonly locale: Locale; readonly faults: readonly InputFault[] } {
  if (asked === undefined) return { locale: 'en', faults: [] };
  if (typeof asked === 'string' && isLocale(asked)) return { locale: asked, faults: [] };
  const found = JSON.stringify(asked).slice(0, 60);
  const nearest = typeof asked === 'string' ? nearestId(asked.slice(0, 60), LOCALES) : undefined;
  return { locale: 'en', faults: [{ kind: 'bad-locale', place: 'locale', found, allowed: LOCALES, ...(nearest && { nearest }) }] };
}

/** Checks the arguments like any other input of workloads. */
function withWorkloads(
  catalogue: Catalogue,
  { locale: asked, ...input }: Arguments,
  answer: (workloads: readonly Workload[], locale: Locale, wish: PlanWish) => Readonly<Record<string, unknown>>,
): ToolAnswer {
  const { locale, faults } = readLocale(asked);
  const parsed = parseWorkloads(toBytes(input), catalogue);
  const all = [...faults, ...(parsed.ok ? [] : parsed.faults)];
  if (!parsed.ok || all.length > 0) return { ok: false, faults: all, locale };
  return { ok: true, content: answer(parsed.workloads, locale, parsed.plan) };
}

/** What a report is written from: only what it tells is worked out. */
interface Found {
  readonly catalogue: Catalogue;
  readonly findings: Inquiry;
  readonly locale: Locale;
  readonly house: House | undefined;
}

type Tell = (found: Found) => Readonly<Record<string, unknown>>;

function withFindings(catalogue: Catalogue, args: Arguments, tell: Tell): ToolAnswer {
  return withWorkloads(catalogue, args, (workloads, locale) => ({
    contentVersion: String(catalogue.version),
    workloads: workloads.map((workload) => {
      const findings = inquire(catalogue, workload.answers, workload.priorities);
      return { ...identify(catalogue, workload), ...tell({ catalogue, findings, locale, house: house() ?? undefined }) };
    }),
  }));
}

/** A model hands the address on to a reader, to whom the path of a server that it cannot know opens nothing. */
function toWholeAddresses(reply: RecommendationJson): Record<string, unknown> {
  return { ...reply, workloads: reply.workloads.map((workload) => ({ ...workload, url: publicOrigin() + workload.url })) };
}

function identify(catalogue: Catalogue, { id, answers, priorities }: Workload): Record<string, string> {
  const code = encodeLink({ contentVersion: catalogue.version, answers, priorities });
  return { id, code, url: `${publicOrigin()}${BASE}/r/${code}` };
}

function reportOf(catalogue: Catalogue, { answers, priorities }: Workload, locale: Locale): BriefReport {
  return buildBrief({ catalogue, findings: inquire(catalogue, answers, priorities), locale });
}

function explain({
  headline,
  sentence,
  recommendation,
  inPlace,
  stores,
  obstruction,
  contradictions,
  exclusions,
  caveats,
  evidence,
  house: own,
}: BriefReport): Record<string, unknown> {
  return {
    headline,
    sentence,
    verdict: recommendation?.verdict ?? null,
    inPlace,
    stores,
    reasons: recommendation?.reasons ?? [],
    facts: recommendation?.facts ?? [],
    against: recommendation?.against ?? null,
    obstruction,
    contradictions,
    exclusions,
    caveats,
    ...(own && { house: own }),
    sources: evidence.map(({ title, publisher, address, dates }, index) => ({ number: index + 1, title, publisher, address, dates })),
  };
}

function describeChanges({ headline, recommendation, obstruction, changes, outlook }: Report): Record<string, unknown> {
  return {
    headline,
    recommended: recommendation?.alternative ?? null,
    flips: changes.flips.map(({ alternative, sentence, changes: needed }) => ({
      to: alternative,
      sentence,
      changes: needed.map(({ question, to }) => ({ question, to: writeAnswer(to) })),
    })),
    weights: changes.weights,
    rest: changes.rest,
    lift: obstruction?.lift ?? null,
    openQuestions: outlook,
  };
}

function compare(catalogue: Catalogue, args: Arguments): ToolAnswer {
  return withWorkloads(catalogue, args, (workloads, locale) => {
    const compared = workloads.map((workload) => ({ workload, report: reportOf(catalogue, workload, locale) }));
    return {
      contentVersion: String(catalogue.version),
      workloads: compared.map(({ workload, report: { headline, sentence, recommendation } }) => ({
        ...identify(catalogue, workload),
        headline,
        sentence,
        recommended: recommendation?.alternative ?? null,
        verdict: recommendation?.verdict.id ?? null,
      })),
      platforms: catalogue.alternatives.map(({ id, title }) => ({
        alternative: id,
        name: title[locale],
        places: compared.map(({ workload, report }) => {
          const platform = report.ranking.find(({ alternative }) => alternative === id);
          return {
            workload: workload.id,
            rank: platform?.rank ?? null,
            score: platform?.score ?? 0,
            excludedBy: platform?.excludedBy ?? [],
          };
        }),
      })),
    };
  });
}
