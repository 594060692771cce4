import { defineWords } from '../words';

/** Why a link shows no result, and what to do about it. */
export const linkProblemWords = defineWords({
  en: {
    kicker: 'Link',
    title: 'This link cannot be read',
    text: {
      empty: 'The address contains no code.',
      characters: 'The code contains a character that no code has. Codes use the digits 0–9 and the letters A–Z without I, L, O and U.',
      length: 'The code has {found} characters, and a code has {expected}. It was probably cut, or something was added.',
      checksum: 'The code fails its check: at least one character differs from the one it was made with.',
      'newer-codec': 'The code was made by a newer version of Dokoni than the one that runs here.',
      malformed: 'The code contains an answer that no questionnaire of this version has.',
      'newer-content': 'The code was made with rules that this server does not have yet.',
    },
    or: ' or ',
    found: 'Code as read: {code}',
    safe: 'No result is shown, so that you never see one that is not yours.',
    again: 'Type or paste the code or the whole link',
    open: 'Open',
    start: 'Start a new assessment',
  },
  ja: {
    kicker: 'リンク',
    title: 'このリンクは読み取れません',
    text: {
      empty: 'アドレスにコードがありません。',
      characters: 'コードに使われない文字が含まれています。コードは数字0〜9と、I・L・O・Uを除く英字A〜Zでできています。',
      length: 'コードは{expected}文字ですが、{found}文字でした。途中で切れたか、余分な文字が付いたようです。',
      checksum: 'コードの検査に失敗しました。作成時と異なる文字が一つ以上あります。',
      'newer-codec': 'このコードは、ここで動いているものより新しい版のDokoniで作られています。',
      malformed: 'コードに、この版の質問票にない回答が含まれています。',
      'newer-content': 'このコードは、このサーバーがまだ持っていないルールで作られています。',
    },
    or: 'または',
    found: '読み取ったコード：{code}',
    safe: '別の結果を誤って表示しないよう、結果は示しません。',
    again: 'コードまたはリンク全体を入力、貼り付け',
    open: '開く',
    start: '新しく診断する',
  },
});
