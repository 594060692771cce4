import { describe, expect, it } from 'vitest';
import { GET as submit } from './route';
import { GET as shared } from '@/app/p/[code]/route';
import { loadExamples } from '@/lib/content';
import { parseWorkloads } from '@/lib/input';
import { fill } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { writeWorkloadFile } from '@/lib/server/engine/workload-file';
import { readForm } from '@/lib/server/read-form';
import { encodeLink, encodePortfolio, portfolioEntryPath, portfolioPath, sharedPortfolioPath, writeWorkloads } from '@/lib/share';
import { catalogue } from '@/tests/support/catalogue';
import { patternOf } from '@/tests/support/words';

const states = loadExamples().map(({ answers, priorities = NO_PRIORITIES }) => ({
  contentVersion: catalogue.version,
  answers,
  priorities,
}));
const codes = states.map(encodeLink);
const [A, B] = [codes[0]!, codes[1]!];
const code = encodePortfolio(states.slice(0, 2));

async function follow(text: string): Promise<string> {
  const address = `http://x/ja/p?${new URLSearchParams({ w: text }).toString()}`;
  const response = await submit(new Request(address), { params: Promise.resolve({ locale: 'ja' }) });
  expect(response.status).toBe(303);
  return response.headers.get('location')!;
}

describe('the form of a portfolio', () => {
  const words = portfolioWords('en').entry;

  it('leads to the page of its workloads, with their names in order, planned by the work of each platform', async () => {
    expect(await follow(`${A}\nhttps://dokoni.example/r/${B}?t=Orders`)).toBe(`/ja/p/${code}?t=&t=Orders&effort=1`);
  });

  it('leads back with what was entered where a line is wrong, where one workload is missing, or where there are too many', async () => {
    for (const text of [`${A}\n${B.slice(1)} 受注`, `${A} 受注`, Array.from({ length: 13 }, () => A).join('\n')]) {
      expect(await follow(text)).toBe(`/ja/portfolio?${new URLSearchParams({ w: text }).toString()}`);
    }
    expect(await follow('')).toBe('/ja/portfolio');
  });

  it('tells each wrong line by its number, and that one workload is not yet a portfolio', () => {
    const { form, links } = readForm(`${A} One\n\n${B.slice(1)} Two\nhello`, 'en');
    expect(links).toBeNull();
    expect(form.problemTitle).toBe(fill(words.problems.many, { n: 2 }));
    expect(form.problems).toEqual([3, 4].map((n) => expect.stringMatching(patternOf(fill(words.line, { n }))) as string));
    expect(readForm(A, 'en').form).toMatchObject({ problemTitle: null, note: words.one });
    expect(readForm(`${A}\n`.repeat(13), 'en').form.problemTitle).toBe(fill(words.tooMany, { most: 12, found: 13 }));
  });

  it('refuses a workload whose rules are not here', () => {
    const later = encodeLink({ ...states[0]!, contentVersion: 1000 });
    expect(readForm(`${A}\n${later}`, 'en').form.problems).toHaveLength(1);
  });
});

describe('a portfolio link without a language', () => {
  const open = async (path: string, languages: string): Promise<string | null> => {
    const request = new Request(`http://x${path}`, { headers: { 'accept-language': languages } });
    const [, , spelt = ''] = new URL(request.url).pathname.split('/');
    return (await shared(request, { params: Promise.resolve({ code: spelt }) })).headers.get('location');
  };

  it('goes to the reader’s language with its names and limits, and takes nothing else along', async () => {
    expect(await open(`/p/${code.toLowerCase()}?t=&t=Orders&max=2&x=1&stay=1.compose`, 'ja')).toBe(
      `/ja/p/${code}?t=&t=Orders&max=2&stay=1.compose`,
    );
    expect(await open(`/p/${code}`, 'en')).toBe(`/en/p/${code}`);
  });

  it('goes there too where it cannot be read, to be told why', async () => {
    expect(await open('/p/WRONG', 'en')).toBe('/en/p/WRONG');
  });
});

describe('the addresses of a portfolio', () => {
  const links = {
    locale: 'en',
    code,
    workloads: [
      { code: A, title: '' },
      { code: B, title: 'A&B=C' },
    ],
  } as const;

  it('keep names in their places and write limits after them', () => {
    expect(sharedPortfolioPath(links)).toBe(`/p/${code}?t=&t=A%26B%3DC`);
    expect(portfolioPath(links, { cost: 15, with: ['compose'], without: [] })).toBe(`/en/p/${code}?t=&t=A%26B%3DC&cost=15&with=compose`);
  });

  it('lead to the form with the same workloads', () => {
    const query = new URL(`http://x${portfolioEntryPath('en', writeWorkloads(links.workloads))}`).searchParams;
    expect(readForm(query.get('w')!, 'en').links).toMatchObject({ code, workloads: links.workloads });
  });
});

describe('the workloads as a file', () => {
  it('is read by the command line and the API as the same workloads, each with an id of its own', () => {
    const titles = ['Order entry', 'Order entry', '受注管理', '', 'x'];
    const entries = states.map((state, index) => ({ ...state, catalogue, title: titles[index]! }));
    const parsed = parseWorkloads(new TextEncoder().encode(writeWorkloadFile(entries)), catalogue);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.workloads.map(({ id }) => id)).toEqual(['order-entry', 'workload-2', 'workload-3', 'workload-4', 'x']);
    expect(parsed.workloads.map(({ answers }) => answers)).toEqual(states.map(({ answers }) => answers));
  });
});
