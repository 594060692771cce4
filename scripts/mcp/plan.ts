import { loadPlanContent } from '@/lib/content';
import type { PlanWish, Workload } from '@/lib/input';
import type { Locale } from '@/lib/locale';
import type { Catalogue } from '@/lib/model/catalogue';
import { listLeftOut } from '@/lib/model/house';
import { buildWorkloads } from '@/lib/report/portfolio';
import { house } from '@/lib/server/house';
import { cleanTitle } from '@/lib/share';

interface Asked {
  readonly catalogue: Catalogue;
  readonly workloads: readonly Workload[];
  readonly wish: PlanWish;
  readonly locale: Locale;
}

/** The plan for all workloads in words. */
export function planTogether({ catalogue, workloads, wish, locale }: Asked): Record<string, unknown> {
  const named = workloads.map((workload) => ({ ...workload, title: cleanTitle(workload.title ?? workload.id) }));
  const left = listLeftOut(house(), [...(wish.include ?? []), ...workloads.map(({ stay }) => stay)]);
  const { headline, sentence, reasons, best, effort, blocked, second } = buildWorkloads({
    catalogue,
    workloads: named,
    wish: { ...wish, exclude: [...new Set([...(wish.exclude ?? []), ...left])] },
    locale,
    content: loadPlanContent(),
  });
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
    ...(house() && { notOnOffer: left }),
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
