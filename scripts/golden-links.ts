import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { inquire, type Rules } from '@/lib/engine';
import { joinAnswer } from '@/lib/model/answers';
import { idSchema } from '@/lib/model/text';
import { roundPoints } from '@/lib/report/reader';
import { encodeLink, type LinkState } from '@/lib/share';

const goldenSchema = z.array(
  z.strictObject({
    code: z.string(),
    what: z.string(),
    contentVersion: z.int(),
    answers: z.record(idSchema, z.union([idSchema, z.array(idSchema).min(2).transform(joinAnswer)])),
    most: z.array(z.string()),
    least: z.array(z.string()),
  }),
);

const rankingSchema = z.array(z.strictObject({ code: z.string(), ranking: z.string() }));
export type GoldenRanking = z.infer<typeof rankingSchema>[number];

/** A code that was given out, with what it says. */
export interface GoldenLink {
  readonly code: string;
  readonly state: LinkState;
}

/** The golden links of `folder` (`tests/links`). Throws where the file is no list of them. */
export function readGoldenLinks(folder: string): readonly GoldenLink[] {
  const entries = goldenSchema.parse(parse(readFileSync(join(folder, 'golden.yaml'), 'utf8')));
  return entries.map(({ code, contentVersion, answers, most, least }) => ({
    code,
    state: { contentVersion, answers, priorities: { most, least } },
  }));
}

/** What the rules said of the golden links when they were released. */
export function readGoldenRankings(folder: string, version: number): readonly GoldenRanking[] {
  return rankingSchema.parse(parse(readFileSync(join(folder, `ranking-${version}.yaml`), 'utf8')));
}

/** Every golden state as a link of these rules, with their verdict and ranking. */
export function rankGoldenLinks(rules: Rules, links: readonly GoldenLink[]): readonly GoldenRanking[] {
  return links.map(({ state }) => ({
    code: encodeLink({ ...state, contentVersion: rules.version }),
    ranking: wordRanking(rules, state),
  }));
}

/** `leaning: compose 52.5, k8s-self 47.3, faas-public out`. */
export function wordRanking(rules: Rules, { answers, priorities }: Pick<LinkState, 'answers' | 'priorities'>): string {
  const { assessment, robustness } = inquire(rules, answers, priorities);
  const ranking = assessment.ranking.map(({ alternative, rank, score }) =>
    rank === null ? `${alternative} out` : `${alternative} ${roundPoints(score / assessment.weightTotal).toFixed(1)}`,
  );
  return `${robustness.verdict}: ${ranking.join(', ')}`;
}
