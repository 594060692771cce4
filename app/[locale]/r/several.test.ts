import { expect, it, vi } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { decodeLink } from '@/lib/share';
import { withSeveral } from '@/tests/support/several';
import { GET } from './route';

vi.mock('@/lib/server/catalogue', () => ({ todaysRules: () => withSeveral(loadCatalogue()) }));

function get(query: string): Promise<Response> {
  return GET(new Request(`http://localhost/ja/r?${query}`), { params: Promise.resolve({ locale: 'ja' }) });
}

it('takes the boxes that a form without script sends for one question, and those that are empty', async () => {
  const response = await get('purpose=scale&purpose=cost&dependencies=rdbms&dependencies=cloud-native&isolation=&t=');
  expect(response.status).toBe(303);
  const [, code = ''] = /\/ja\/r\/([0-9A-Z]+)$/.exec(response.headers.get('location') ?? '') ?? [];
  expect(decodeLink(code)).toMatchObject({ ok: true, answers: { purpose: 'scale+cost', dependencies: 'cloud-native+rdbms' } });
});

it('says which boxes do not go together, and makes no link of the others', async () => {
  const query = 'dependencies=none&dependencies=rdbms&isolation=private-network&isolation=regulated&isolation=air-gapped';
  const response = await get(query);
  expect(response.status).toBe(400);
  const page = await response.text();
  expect(page).toContain('「none」はほかの回答と一緒に選べないため、「dependencies」から「rdbms」を除きました。');
  expect(page).toContain('「isolation」に選べる数を超えるため、「air-gapped」を除きました。残した回答：private-network, regulated。');
});
