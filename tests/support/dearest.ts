import { GET as getComparison } from '@/app/[locale]/compare/route';
import { GET as getCost } from '@/app/[locale]/cost/route';
import { GET as getProducts } from '@/app/[locale]/platforms/products/route';
import { GET as comparePlans } from '@/app/[locale]/portfolio/compare/route';
import { GET as getPortfolio } from '@/app/[locale]/p/[code]/route';
import { GET as submitPortfolio } from '@/app/[locale]/p/route';
import { GET as getDuels } from '@/app/[locale]/r/[code]/duels/route';
import { GET as getResult } from '@/app/[locale]/r/[code]/route';
import { GET as getShare } from '@/app/[locale]/r/[code]/share/route';
import { GET as getRules } from '@/app/[locale]/r/[code]/rules/route';
import { GET as search } from '@/app/[locale]/search/route';
import { GET as findSystems } from '@/app/[locale]/systems/find/route';
import { GET as getApiPage } from '@/app/[locale]/api/route';
import { GET as submitAnswers } from '@/app/[locale]/r/route';
import { GET as getCatalogue } from '@/app/api/v1/catalogue/route';
import { GET as getMoves } from '@/app/api/v1/moves/route';
import { GET as getOpenApi } from '@/app/api/v1/openapi.json/route';
import { POST as exportNoted } from '@/app/api/v1/exports/route';
import { POST as advise } from '@/app/api/v1/recommendations/route';
import { GET as getEmbed } from '@/app/embed/[code]/route';
import { GET as getExport } from '@/app/export/[file]/route';
import { GET as getPlanEmbed } from '@/app/embed/p/[code]/route';
import { GET as getPlanFile } from '@/app/export/p/[file]/route';
import { GET as getImage } from '@/app/image/[file]/route';
import { GET as getPlanImage } from '@/app/image/p/[file]/route';
import { GET as getOembed } from '@/app/oembed/route';
import { loadTariffs } from '@/lib/content';
import { INPUT_LIMITS } from '@/lib/input';
import { publicOrigin } from '@/lib/server/origin';
import { SIDE_NAMES } from '@/lib/share';

/**
 * The dearest request known for every public way: codes whose answers were seen to take a processor long (complete, every platform
 * excluded, far apart), and the largest input that is taken. Add what turns out dearer.
 */
const COMPLETE = '10366J9PHCPK589D6TCG00000S5QG';
const EXCLUDED = '103P8TCK34PC4RA56TA000000AGDN';
const FAR = '103TRS54V9RCHMT8JB9G00000P2B4';
/** Half of it is open. */
const HALF = '103FYJ7JV8J97KZ4ZTWP000005J3G';

const at = (path: string): Request => new Request(`http://host.example${path}`);
const result = (code: string) => ({ params: Promise.resolve({ locale: 'en', code }) });
const below = { params: Promise.resolve({ locale: 'en' }) };
const file = (name: string) => ({ params: Promise.resolve({ file: name }) });
const twelve = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? EXCLUDED : COMPLETE));

/** Everything that can be drawn. */
const COSTED = loadTariffs()
  .map(({ id }) => id)
  .join('.');

const post = (body: string): Promise<Response> =>
  advise(
    new Request('http://host.example/api/v1/recommendations', { method: 'POST', body, headers: { 'content-type': 'application/yaml' } }),
  );

export const DEAREST: Readonly<Record<string, () => Response | Promise<Response>>> = {
  'a page': () => getResult(at(`/en/r/${COMPLETE}`), result(COMPLETE)),
  'its head-to-heads': () => getDuels(at('/'), result(COMPLETE)),
  'its rules': () => getRules(at('/'), result(COMPLETE)),
  'a comparison of results that are far apart': () => getComparison(at(`/en/compare?a=${COMPLETE}&b=${FAR}`), below),
  'a comparison of eight results that are far apart': () =>
    getComparison(
      at(
        `/en/compare?${new URLSearchParams(SIDE_NAMES.map((side, n) => [side, [COMPLETE, FAR, EXCLUDED, HALF][n % 4] ?? ''])).toString()}`,
      ),
      below,
    ),
  'a file with notes, the longest': () =>
    exportNoted(
      new Request('http://host.example/api/v1/exports', {
        method: 'POST',
        body: JSON.stringify({ code: COMPLETE, format: 'madr.md', notes: { traffic: 'あ'.repeat(200) }, title: 'x' }),
        headers: { 'content-type': 'application/json' },
      }),
    ),
  'what needs a thousand copies': () => getCost(at(`/en/cost?r=6500000000&c=1&show=${COSTED}`), below),
  'what twelve workloads cost': () => getCost(at(`/en/cost?of=${twelve.join('U')}`), below),
  'a portfolio of twelve': () => getPortfolio(at(`/en/p/${twelve.join('U')}?cost=13`), result(twelve.join('U'))),
  'a plan of twelve that weighs work': () =>
    getPortfolio(at(`/en/p/${twelve.join('U')}?effort=1&stay=1.compose`), result(twelve.join('U'))),
  'two plans of twelve side by side': () => {
    const plan = `/p/${twelve.join('U')}?effort=1`;
    return comparePlans(at(`/en/portfolio/compare?${new URLSearchParams({ a: plan, b: `${plan}&max=1` }).toString()}`), below);
  },
  'a plan of twelve as a record': () => getPlanFile(at(`/export/p/x?effort=1`), file(`${twelve.join('U')}.madr.md`)),
  'a plan of twelve for programs': () => getPlanFile(at(`/export/p/x?effort=1`), file(`${twelve.join('U')}.json`)),
  'a plan of twelve in a frame': () => getPlanEmbed(at(`/embed/p/x?effort=1`), { params: Promise.resolve({ code: twelve.join('U') }) }),
  'a plan of twelve as a picture': () => getPlanImage(at(`/image/p/x?effort=1`), file(`${twelve.join('U')}.png`)),
  'the form of a portfolio, as full as an address allows': () =>
    submitPortfolio(at(`/en/p?${new URLSearchParams({ w: `${EXCLUDED}\n`.repeat(180) }).toString()}`), below),
  'the form of answers': () =>
    submitAnswers(at(`/en/r?${new URLSearchParams(Array.from({ length: 60 }, (_, n) => [`q${n}`, 'x'])).toString()}`), below),
  'a search for much at once': () =>
    search(
      at(
        `/en/search?${new URLSearchParams({ q: 'kubernetes serverless container cloud function platform state cost '.repeat(4) }).toString()}`,
      ),
      below,
    ),
  'all systems under a form': () => findSystems(at('/en/systems/find'), below),
  'the page about the API': () => getApiPage(at('/en/api'), below),
  'all products side by side': () => getProducts(at('/en/platforms/products'), below),
  'the page to share a result': () => getShare(at(`/en/r/${COMPLETE}/share`), result(COMPLETE)),
  'an embed': () => getEmbed(at(`/embed/${COMPLETE}?view=table`), { params: Promise.resolve({ code: COMPLETE }) }),
  'a picture': () => getImage(at(`/image/${COMPLETE}.png?width=1200`), file(`${COMPLETE}.png`)),
  'a file for programs': () => getExport(at(`/export/${COMPLETE}.json`), file(`${COMPLETE}.json`)),
  'a record': () => getExport(at(`/export/${COMPLETE}.madr.md`), file(`${COMPLETE}.madr.md`)),
  'an oEmbed reply': () => getOembed(at(`/oembed?url=${publicOrigin()}/r/${COMPLETE}`)),
  'a hundred workloads': () =>
    post(
      JSON.stringify({
        workloads: Array.from({ length: INPUT_LIMITS.workloads }, (_, n) => ({ id: `w${n}`, answers: { traffic: 'bursty' } })),
      }),
    ),
  'the largest body, of lines that say nothing': () => post('\n'.repeat(INPUT_LIMITS.bytes)),
  'the catalogue': () => getCatalogue(at('/api/v1/catalogue')),
  'what moves how': () => getMoves(),
  'the description of the API': () => getOpenApi(),
};

/** Those that are read whole before they are refused. */
export const REFUSED: readonly string[] = ['the form of answers', 'the largest body, of lines that say nothing'];
