import { defineWords } from '../words';

/** The first page of a copy that is read from a folder. */
export const copyCoverWords = defineWords({
  en: {
    title: 'What Dokoni knows, to read without a server',
    lead: 'This is a copy of its pages about platforms, products, systems and the method, made from version {version} of the rules ({date}). It needs no server, no network and no script.',
    missing:
      'Not in it is what has to be worked out: the questionnaire, results, comparisons, portfolios, costs and the search. Your browser’s own search finds words on a page.',
    contents: 'Contents',
  },
  ja: {
    title: 'サーバーなしで読めるDokoniの資料',
    lead: 'プラットフォーム、製品、システム、評価方法に関するページの写しです。ルール第{version}版（{date}）から作成しました。サーバーもネットワークもスクリプトも要りません。',
    missing:
      '計算が必要なもの（質問、結果、比較、ポートフォリオ、コスト、検索）は含まれていません。ページ内の言葉は、ブラウザーの検索機能で探せます。',
    contents: '目次',
  },
});
