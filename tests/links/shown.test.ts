import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { knownVersions, loadReleased } from '@/lib/content';
import { toWorkloadJson } from '@/lib/export';
import { contentRoot } from '@/lib/content/source';
import type { Catalogue } from '@/lib/model/catalogue';
import { renderEmbed } from '@/lib/publish';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '@/lib/report/result';
import { decodeLink } from '@/lib/share';
import { readGoldenRankings } from '@/scripts/golden-links';

/**
 * What readers are shown of a link is frozen with its rules: every number, their order, the exclusions, what would change the result,
 * and which criteria are named as reasons. Wording may improve; estimates over open answers (acceptability, chance, the order of the open
 * questions) may get better; these are not in it. `DOKONI_FREEZE=1 npx vitest run tests/links/shown.test.ts` writes the file of a
 * version that was just released, once: `fingerprints.yaml` holds it from then on.
 */
interface Shown {
  readonly code: string;
  /** Criteria, the strongest reason first; then what speaks against it. */
  readonly reasons: string;
  readonly sha256: string;
}

function show(rules: Catalogue, code: string): Shown {
  const link = decodeLink(code);
  if (!link.ok) throw new Error(`${code} is not read any more: ${link.problem}`);
  const findings = collectFindings(rules, link.answers, link.priorities);
  const { recommendation: recommended, ranking, flips } = toWorkloadJson(rules, { id: 'link', ...link }, findings);
  const recommendation = recommended && { alternative: recommended.alternative, family: recommended.family, verdict: recommended.verdict };
  const places = ranking.map((place) => Object.fromEntries(Object.entries(place).filter(([name]) => name !== 'acceptability')));
  const { rationale } = findings;
  const reasons = [...(rationale?.strongest ?? []), ...(rationale?.against ? [rationale.against] : [])].map(({ criterion }) => criterion);
  const report = buildReport({ catalogue: rules, findings, locale: 'en' });
  const html = (['table', 'ranking'] as const).map((view) =>
    renderEmbed({ report, code, title: '', origin: '' }, { view, theme: 'light', fitted: false }),
  );
  const cells = [...html.join('').matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell]) => cell);
  const bars = [...html.join('').matchAll(/ width="([\d.]+%)"/g)].map(([, width]) => width);
  const shown = JSON.stringify({ recommendation, places, flips, cells, bars });
  return { code, reasons: reasons.join(', '), sha256: createHash('sha256').update(shown).digest('hex') };
}

const folder = import.meta.dirname;
const released = knownVersions().filter((version) => existsSync(join(contentRoot(), 'released', `${version}.json`)));

describe.each(released)('What links of version %i show', { timeout: 120_000 }, (version) => {
  const name = `shown-${version}.yaml`;
  const path = join(folder, name);

  it('is what they showed', () => {
    const rules = loadReleased(version);
    if (!rules) throw new Error(`Version ${version} is gone`);
    const now = readGoldenRankings(folder, version).map(({ code }) => show(rules, code));
    if (!existsSync(path) && process.env['DOKONI_FREEZE'] === '1') writeFileSync(path, stringify(now, { lineWidth: 0 }));
    expect(existsSync(path), `${name} is missing: run with DOKONI_FREEZE=1 right after the release`).toBe(true);
    expect(now).toEqual(parse(readFileSync(path, 'utf8')));
  });
});
