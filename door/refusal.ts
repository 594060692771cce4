import { assets } from '@/lib/server/assets';
import type { AddressKind } from './policy';
import { BASE } from '../lib/model/base-path';

const TEXTS: Readonly<Record<number, { readonly en: string; readonly ja: string }>> = {
  400: { en: 'This address cannot be read.', ja: 'このアドレスは読み取れません。' },
  404: { en: 'There is no such page.', ja: 'ページが見つかりません。' },
  405: { en: 'This method is not allowed here.', ja: 'このメソッドは使えません。' },
  417: { en: 'This server does not do what the request expects.', ja: '要求された動作（Expect）には対応していません。' },
  414: { en: 'This address is too long.', ja: 'アドレスが長すぎます。' },
  500: { en: 'Something failed on our side. Please try again.', ja: 'サーバー側で問題が起きました。もう一度お試しください。' },
  503: { en: 'Too busy just now. Please try again in a moment.', ja: '混み合っています。少し待ってからお試しください。' },
};

/** A constant answer, in both languages, that repeats nothing of the request. */
export function refusal(status: number, kind: AddressKind): { readonly type: string; readonly body: string } {
  const text = TEXTS[status] ?? { en: 'The request was refused.', ja: '要求は受け付けられませんでした。' };
  if (kind === 'api') {
    return { type: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: text.en, status, faults: [] }) };
  }
  // What is no page may load nothing.
  const style = kind === 'page' ? `<link rel="stylesheet" href="${assets().style}">` : '';
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${status} – Dokoni</title>${style}</head><body class="p-6"><main><h1 class="text-3xl">${status}</h1><p>${text.en} <a class="link" href="${BASE}/en">Start</a></p><p lang="ja">${text.ja} <a class="link" href="${BASE}/ja">トップページ</a></p></main></body></html>`;
  return { type: 'text/html; charset=utf-8', body };
}
