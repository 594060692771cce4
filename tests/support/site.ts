import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { loadCatalogue } from '../../lib/content';
import { NO_PRIORITIES } from '../../lib/model/answers';
import { encodeLink } from '../../lib/share';

export const LOCALES = ['en', 'ja'] as const;

/** The code of one of the start page's examples, under today's content version. */
export function exampleCode(id: string): string {
  const path = join(process.cwd(), 'content/examples', `${id}.yaml`);
  const { answers, priorities } = parse(readFileSync(path, 'utf8')) as {
    answers: Record<string, string>;
    priorities?: { most: string[]; least: string[] };
  };
  return encodeLink({ contentVersion: loadCatalogue().version, answers, priorities: priorities ?? NO_PRIORITIES });
}

export function exampleIds(): string[] {
  return readdirSync(join(process.cwd(), 'content/examples')).map((name) => name.replace(/\.yaml$/, ''));
}

const comparison = (a: string, b: string): string => `/compare?${new URLSearchParams({ a, b }).toString()}`;

/** All examples freely, and without two of them under limits. */
function planComparison(): string {
  const codes = exampleIds().map(exampleCode);
  const a = `/p/${codes.join('U')}?t=&t=A+rather+long+title+of+forty+characters+mm&effort=1`;
  const b = `/p/${codes.slice(1).join('U')}?t=A+rather+long+title+of+forty+characters+mm&effort=1&max=2&stay=1.compose`;
  return `/portfolio${comparison(a, b)}`;
}

/** A page of every kind, behind the language: what all of them must hold is tested on these. */
export function everyPage(): string[] {
  return [
    '',
    '/assess',
    '/assess#check',
    '/assess#priorities',
    '/assess/all',
    '/assess/files',
    `/r/${exampleCode('nightly-etl')}`,
    `/r/${exampleCode('nightly-etl')}/share?width=1200&picture=badge`,
    '/r/NOTACODE',
    '/platforms',
    '/platforms/compose',
    '/platforms/compose/criteria',
    '/platforms/compose/caveats',
    '/platforms/products',
    '/platforms/kubernetes',
    '/platforms/products?products=fargate,cloud-run&differences=1',
    '/platforms/products?products=lamda',
    `/platforms/products?for=${exampleCode('campaign-site')}`,
    '/method',
    '/method/criteria/state',
    '/method/graph',
    '/method/graph/questions/location',
    '/method/graph/criteria/cost',
    '/method/exclusions',
    '/method/caveats',
    '/method/sources',
    '/method/notes',
    '/method/agreement',
    '/method/agreement/all',
    '/method/agreement/further',
    '/method/agreement/further/compose',
    '/method/agreement/unseen',
    '/method/decisions',
    '/systems',
    '/systems/several',
    '/systems/find?kind=mesh',
    '/systems/find?kind=nothing',
    '/search',
    '/search?q=k8s',
    '/search?q=qqqqzzzz',
    '/api',
    '/r?purpose=fast',
    '/glossary',
    '/compare',
    comparison(`/r/${exampleCode('campaign-site')}?t=A+rather+long+title+of+forty+characters+mm`, exampleCode('daily-product')),
    comparison(exampleCode('campaign-site'), exampleCode('database')),
    `/compare?${new URLSearchParams(
      exampleIds()
        .slice(0, 8)
        .map((id, at) => [
          'abcdefgh'[at] ?? '',
          at === 2 ? `/r/${exampleCode(id)}?t=A+rather+long+title+of+forty+characters+mm` : exampleCode(id),
        ]),
    ).toString()}`,
    comparison(exampleCode('campaign-site'), 'X'),
    '/portfolio',
    '/mine',
    `/p/${exampleIds().map(exampleCode).join('U')}?t=&t=A+rather+long+title+of+forty+characters+mm`,
    `/p/${exampleIds().map(exampleCode).join('U')}?t=&t=A+rather+long+title+of+forty+characters+mm&effort=1&stay=2.compose`,
    '/portfolio/compare',
    planComparison(),
    '/portfolio/compare?a=/p/X&b=hello',
    '/cost',
    `/cost?of=${exampleCode('daily-product')}&t=A+rather+long+title+of+forty+characters+mm`,
    '/cost?r=many&gb=0',
    `/cost?of=${exampleIds().map(exampleCode).join('U')}`,
    '/nothing',
  ];
}

/** Collects what a reader's browser would complain about: blocked by the policy, failed, or thrown. */
export async function watchComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // The status of the page itself is asserted where it matters: 404 of what is not there, 400 of a code that cannot be read.
    if (message.type() === 'error' && !/status of 40[04]/.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}
