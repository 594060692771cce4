import { defineWords } from '../words';

/** Asking a colleague the same questions, and answering one who asks. */
export const ask = defineWords({
  en: {
    title: 'Ask a colleague',
    text: 'This link opens the same questions blank, with your title and purpose and none of your other answers. Your colleague sends a link back; compare up to eight of them.',
    compare: 'Compare results',
    copy: 'Copy the link with the questions',
    copied: 'Copied',
    copyFailed: 'Not copied: select the address and copy it',
    address: 'Link with the questions',
    asked: 'A colleague asks for your view',
    about: 'Questions: {n}.',
    aboutTitle: 'Questions about “{title}”: {n}.',
    apart:
      'Their answers are not shown, except the purpose where they gave one. Your own draft stays as it is. At the end you get a link to send back.',
    back: 'Send this link back',
    backText: 'It holds your answers. Put your name into the title below, so that several can be told apart.',
    backAddress: 'Link to send back',
    withNotes: 'With notes ({n})',
    tooLong: 'The notes make the link longer than many programs take. Shorten them.',
    copyBack: 'Copy the link',
  },
  ja: {
    title: '同僚に聞く',
    text: 'このリンクを開くと、同じ質問が未回答の状態で表示されます。タイトルと目的は引き継がれますが、ほかの回答は含まれません。同僚から送り返されたリンクは、八つまで比較できます。',
    compare: '結果を比べる',
    copy: '質問のリンクをコピー',
    copied: 'コピーしました',
    copyFailed: 'コピーできません。アドレスを選択してコピーしてください',
    address: '質問のリンク',
    asked: '同僚から質問が届いています',
    about: '質問は{n}問です。',
    aboutTitle: '「{title}」についての質問は{n}問です。',
    apart: '相手の回答は、目的を除いて表示されません。ご自身の下書きはそのままです。最後に、送り返すためのリンクが表示されます。',
    back: 'このリンクを送り返す',
    backText: 'リンクには回答が入っています。誰の回答か分かるように、下のタイトルにお名前を入れてください。',
    backAddress: '送り返すリンク',
    withNotes: 'メモを付ける（{n}件）',
    tooLong: 'メモが長く、多くのソフトで扱えない長さのリンクになります。メモを短くしてください。',
    copyBack: 'リンクをコピー',
  },
});
