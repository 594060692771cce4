import { defineWords } from '../words';

/** What the page of a result says of keeping it, and of the title under which it is shared. */
export const keepWords = defineWords({
  en: {
    list: 'My assessments',
    keep: 'Keep',
    keepHint: 'in this browser, under {list}',
    kept: 'Kept under {list}',
    keptAs: 'Kept as “{name}” under {list}',
    full: 'Your list is full: delete an entry first.',
    forbidden: 'This browser keeps nothing for this page: it will be gone when you leave it.',
    storageFull: 'The browser’s storage is full: it will be gone when you leave this page.',
    naming: {
      title: 'Give it a title before you share it',
      label: 'Title',
      hint: 'At most 40 characters. It goes into the link, the texts and the files below, and changes nothing in the result.',
      submit: 'Use this title',
    },
  },
  ja: {
    list: '自分の診断',
    keep: '保存する',
    keepHint: 'このブラウザーの「{list}」に保存します',
    kept: '「{list}」に保存済みです',
    keptAs: '「{name}」として「{list}」に保存済みです',
    full: '一覧がいっぱいです。先に診断を削除してください。',
    forbidden: 'このブラウザーでは保存できないため、ページを離れると消えます。',
    storageFull: 'ブラウザーの保存領域がいっぱいのため、ページを離れると消えます。',
    naming: {
      title: '共有する前にタイトルを付ける',
      label: 'タイトル',
      hint: '40文字まで。リンクと、下の文字列やファイルに入ります。結果は変わりません。',
      submit: 'このタイトルを使う',
    },
  },
});
