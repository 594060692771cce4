import { defineWords } from '../words';

/** Header, footer and what every page shares. */
export const siteWords = defineWords({
  en: {
    name: 'Dokoni',
    tagline: 'Where should this workload run?',
    description: 'Answer questions about a workload and get an explained, ranked recommendation among Compose, CaaS, PaaS and FaaS.',
    skip: 'Skip to the content',
    mainMenu: 'Main menu',
    assess: 'Assess a workload',
    platforms: 'Platforms',
    method: 'Method',
    theme: 'Appearance',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    language: '日本語',
    languageHint: 'このページを日本語で読む',
    footer: 'Open source under Apache-2.0. No account, no cookies, no tracking.',
    contentVersion: 'Rules version {version} of {date}',
    notFound: { title: 'There is no such page', text: 'The address may be mistyped, or the page has moved.', home: 'Go to the start page' },
    failed: {
      title: 'This page failed',
      text: 'Your answers are kept in this browser. Try again; if it fails again, please report it.',
      retry: 'Try again',
    },
  },
  ja: {
    name: 'Dokoni',
    tagline: 'このワークロード、どこで動かす？',
    description: 'ワークロードについての質問に答えると、Compose・CaaS・PaaS・FaaSの中から根拠つきで順位を示します。',
    skip: '本文へ移動',
    mainMenu: 'メインメニュー',
    assess: '診断',
    platforms: 'プラットフォーム',
    method: '評価方法',
    theme: '表示',
    themes: { auto: '自動', light: 'ライト', dark: 'ダーク' },
    language: 'English',
    languageHint: 'Read this page in English',
    footer: 'Apache-2.0のオープンソース。アカウント登録、Cookie、追跡は一切ありません。',
    contentVersion: 'ルール第{version}版（{date}）',
    notFound: {
      title: 'ページが見つかりません',
      text: 'アドレスが間違っているか、ページが移動した可能性があります。',
      home: 'トップページへ',
    },
    failed: {
      title: 'ページを表示できませんでした',
      text: '回答はこのブラウザーに残っています。もう一度お試しください。繰り返す場合はご報告ください。',
      retry: '再試行',
    },
  },
});
