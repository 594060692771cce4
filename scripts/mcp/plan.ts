import { loadPlanContent } from '@/lib/content';
import type { PlanWish, Workload } from '@/lib/input';
import type { Locale } from '@/lib/locale';
import type { Catalogue } from '@/lib/model/catalogue';
import { listLeftOut } from '@/lib/model/house';
import { buildWorkloads } from '@/lib/report/portfolio';
import { house } from '@/lib/server/house';
import { cleanTitle } from '@/lib/share';

/** Workloads to plan together. */
export interface Asked {
  readonly catalogue: Catalogue;
  readonly workloads: readonly Workload[];
  readonly wish: PlanWish;
  readonly locale: Locale;
}

/** What the plan is made of: the workloads by their names, without what the house does not offer. */
export function statePlan({ catalogue, workloads, wish, locale }: Asked): Parameters<typeof buildWorkloads>[0] {
  const named = workloads.map((workload) => ({ ...workload, title: cleanTitle(workload.title ?? workload.id) }));
  const exclude = [...new Set([...(wish.exclude ?? []), ...listMissing({ workloads, wish })])];
  return { catalogue, workloads: named, wish: { ...wish, exclude }, locale, content: loadPlanContent() };
}

/** Platforms that are not on offer here, and that nobody asks for all the same. */
function listMissing({ workloads, wish }: Pick<Asked, 'workloads' | 'wish'>): readonly string[] {
  return listLeftOut(house(), [...(wish.include ?? []), ...workloads.map(({ stay }) => stay)]);
}

/** The plan for all workloads in words. */
export function planTogether(asked: Asked): Record<string, unknown> {
  const { catalogue, workloads } = asked;
  const { headline, sentence, reasons, best, effort, blocked, second } = buildWorkloads(statePlan(asked));
  return {
    contentVersion: String(catalogue.version),
    headline,
    sentence,
    reasons,
    assignment: (best?.placements ?? []).map(({ workload, platform, regret }) => ({
      workload: workloads[workload]?.id ?? '',
      alternative: platform.alternative,
      name: platform.name,
      regret,
    })),
    ...(house() && { notOnOffer: listMissing(asked) }),
    work: effort && { days: effort.days, sentence: effort.title, sentences: effort.sentences },
    payoffs: effort?.payoffs.map(({ pays, sentences }) => ({ pays, sentences })) ?? [],
    leaving:
      effort?.leaving.rows.map(({ workload, change, platforms }) => ({ workload: workloads[workload]?.id ?? '', change, platforms })) ?? [],
    moves: effort && {
      before: effort.moves.practices.map(({ title, text }) => ({ title, text })),
      stays: effort.moves.stays,
      steps: effort.moves.steps.map(({ title, claims }) => ({ title, because: claims.map(({ text }) => text) })),
    },
    second: second && { title: second.title, sentence: second.sentence },
    impossible: blocked.map(({ workload, lift }) => ({ workload: workloads[workload]?.id ?? '', lift })),
    sources: effort?.evidence.map(({ title, address }, index) => ({ number: index + 1, title, address })) ?? [],
  };
}
