import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { answer } from './answer';
import { answerQuestion } from './answer-question';
import type { Page, Question, SentPage } from '../questions';

const asked = { locale: 'ja', path: '', origin: 'https://dokoni.example', status: 404 } as const;
const question: Question = { kind: 'unknown-page', asked };

it('a page passes to the other thread as bytes that are moved, packed where that is asked for', () => {
  const { status, html } = answer(question) as Page;
  for (const packs of [true, false]) {
    const { reply, moved } = answerQuestion({ ...question, packs });
    const page = reply as SentPage;
    expect([page.status, page.encoding]).toEqual([status, packs ? 'gzip' : undefined]);
    expect(Buffer.from(packs ? gunzipSync(page.body) : page.body).toString()).toBe(html);
    // Nothing else lies in the memory that is moved.
    expect(moved).toEqual([page.body.buffer]);
    expect(page.body.buffer.byteLength).toBe(page.body.length);
  }
});

it('what is no page stays as it is', () => {
  const { reply, moved } = answerQuestion({
    kind: 'advice',
    asked: { workload: { id: 'a', answers: {}, priorities: { most: [], least: [] } } },
  } as never);
  expect(reply).toMatchObject({ id: 'a' });
  expect(moved).toBeUndefined();
});
