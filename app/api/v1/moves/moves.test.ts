import { expect, it } from 'vitest';
import { movesTableSchema } from '@/lib/export';
import { PARTS } from '@/lib/import';
import { catalogue } from '@/lib/server/catalogue';
import { GET } from './route';

it('GET /api/v1/moves tells of every kind of part what becomes of it on each alternative', async () => {
  const response = GET();
  expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const { parts, evidence } = movesTableSchema.parse(await response.json());
  expect(parts.map(({ id }) => id).toSorted()).toEqual([...PARTS].toSorted());
  const platforms = catalogue().alternatives.map(({ id }) => id);
  for (const { to } of parts) {
    expect(Object.keys(to).toSorted()).toEqual(platforms.toSorted());
    for (const move of Object.values(to)) for (const id of move.evidence ?? []) expect(evidence[id]?.title.ja).toBeTruthy();
  }
});
