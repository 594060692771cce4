import { defineWords } from '../words';

/** The page of the two design notes. */
export const designNotesWords = defineWords({
  en: {
    label: 'Design notes',
    lead: 'The criteria, the hidden costs and the order of lock-in come from two notes. They are in Japanese, undated, and shown here as written; only names of people and accounts and a join token are blacked out. The page of each platform says what no longer holds. The summaries are our own words.',
    summary: 'What it says',
    original: 'The note as written (in Japanese)',
  },
  ja: {
    label: '設計ノート',
    lead: '評価軸、潜在的なコスト、ロックインの順序は、二つのノートに基づきます。日付のないノートですが、原文のまま掲載し、個人名とアカウント名、参加用のトークンだけを伏せています。現在は当てはまらない点は、各プラットフォームのページに示しています。要点は本サイトの言葉でまとめたものです。',
    summary: '要点',
    original: 'ノートの原文',
  },
});
