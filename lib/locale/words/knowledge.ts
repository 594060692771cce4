import { defineWords } from '../words';

/** What the knowledge pages share: platforms, method, agreement, systems. */
export const knowledgeWords = defineWords({
  en: {
    contents: 'On this page',
    sources: { label: 'Sources', title: 'Everything on this page rests on {n} sources', supports: 'Supports: {text}' },
    before: 'Before any answer',
    points: 'Points',
    platform: 'Platform',
    family: 'Family',
    criterion: 'Criterion',
    answer: 'Answer',
    why: 'Why',
    layers: {
      hardware: 'Hardware',
      virtualisation: 'Virtualisation',
      'operating-system': 'Operating system',
      container: 'Container engine, orchestration',
      runtime: 'Language runtime',
      application: 'Application',
      function: 'Function',
    },
    carriers: { provider: 'Provider', operator: 'Own platform team', shared: 'Shared', team: 'You', none: 'none' },
  },
  ja: {
    contents: 'このページの内容',
    sources: { label: '出典', title: 'このページの根拠は{n}件の出典です', supports: '裏づける内容：{text}' },
    before: '回答前',
    points: '点',
    platform: 'プラットフォーム',
    family: '系統',
    criterion: '評価軸',
    answer: '回答',
    why: '理由',
    layers: {
      hardware: 'ハードウェア',
      virtualisation: '仮想化',
      'operating-system': 'OS',
      container: 'コンテナ実行・オーケストレーション',
      runtime: '言語ランタイム',
      application: 'アプリケーション',
      function: '関数',
    },
    carriers: { provider: '事業者', operator: '社内プラットフォームチーム', shared: '分担', team: '自分たち', none: 'なし' },
  },
});
