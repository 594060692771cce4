import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deployFiles } from './deploy/files';
import { loadCatalogue } from '@/lib/content';
import { parseWorkloads } from '@/lib/input';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '@/lib/report/result';
import { decodeLink } from '@/lib/share';

describe('The pages', () => {
  const pages = deployFiles().filter(([file]) => file.endsWith('.md'));
  const index = readFileSync('deploy/README.md', 'utf8');

  it('are all found from the first', () => {
    const found = pages.map(([file]) => file.replace('deploy/', '')).filter((file) => file !== 'README.md');
    expect(found.length).toBeGreaterThan(7);
    expect(found.filter((file) => !index.includes(`](${file})`))).toEqual([]);
  });

  it('name files that exist', () => {
    const named = pages.flatMap(([page, text]) => [
      ...[...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => normalize(join(dirname(page), link))),
      ...[...text.matchAll(/\bdeploy\/[\w./-]*\w/g)].map(([file]) => file),
    ]);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('show our own workload as its file has it', () => {
    const parsed = parseWorkloads(readFileSync('deploy/own-workload.yaml'), loadCatalogue());
    const code = /\/r\/([0-9A-Z]{20,})/.exec(readFileSync('deploy/own-advice.md', 'utf8'))?.[1] ?? '';
    const link = decodeLink(code);
    expect(link.ok && link.answers).toEqual(parsed.ok && parsed.workloads[0]?.answers);
  });

  it('show of it what today’s rules advise, place by place', () => {
    const page = readFileSync('deploy/own-advice.md', 'utf8');
    const parsed = parseWorkloads(readFileSync('deploy/own-workload.yaml'), loadCatalogue());
    const [workload] = parsed.ok ? parsed.workloads : [];
    const catalogue = loadCatalogue();
    const { ranking } = buildReport({
      catalogue,
      findings: collectFindings(catalogue, workload!.answers, workload!.priorities),
      locale: 'en',
    });
    const rows = [...page.matchAll(/^\| (\d) +\| (.+?) +\| ([\d.]+) +\|/gm)].map(([, rank, name, score]) => [
      Number(rank),
      name,
      Number(score),
    ]);
    expect(rows).toEqual(ranking.filter(({ rank }) => rank !== null).map(({ rank, short, score }) => [rank, short, score]));
    expect(page).toContain(`With version ${catalogue.version} of the rules`);
  });
});
