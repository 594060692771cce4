import { defineWords } from '../words';

/** What stands beside an answer in the questionnaire. */
export const noteFieldWords = defineWords({
  en: {
    label: 'Note',
    hint: 'Who said so and why, in at most 200 characters. Kept in this browser.',
    place: '{file}, line {line}',
    source: 'from {places}',
    separator: '; ',
    between: ' · ',
  },
  ja: {
    label: 'メモ',
    hint: '誰の判断か、その理由など。200文字まで。このブラウザーに保存されます。',
    place: '{file}の{line}行目',
    source: '{places}より',
    separator: '、',
    between: '・',
  },
});

/** Notes beside answers: in the questionnaire, on a result, in its files and its link. */
export const noteWords = defineWords({
  en: {
    ...noteFieldWords('en'),
    title: 'Notes',
    result: {
      edit: 'Note: who said so, and why',
      kept: 'At most 200 characters, kept in this browser.',
      linked: 'In the link: {note}',
      notKept: 'This browser cannot keep it: the note lasts until you close this page.',
      damaged: 'The notes in this link cannot be read: it was cut or changed. Ask for the whole link again.',
      newer: 'A newer Dokoni wrote the notes in this link; they cannot be read here.',
      elsewhere: 'Notes in the link that belong to no question here: {n}',
    },
    share: {
      title: 'The link',
      withNotes: 'With notes ({n})',
      text: 'Notes come after the # of the link. A browser never sends that part to a server, but whoever has the link can read it.',
      tooLong: 'The notes make the link longer than many programs accept. Shorten them, or send a file.',
      address: 'Link to pass on',
    },
    files: {
      withNotes: 'With notes ({n})',
      text: 'To write a file, the notes are sent to this server, which neither keeps nor logs them.',
      failed: 'The file could not be written. Try again, or take it without notes.',
    },
  },
  ja: {
    ...noteFieldWords('ja'),
    title: 'メモ',
    result: {
      edit: 'メモ：誰の判断か、その理由など',
      kept: '200文字まで。このブラウザーに保存されます。',
      linked: 'リンクのメモ：{note}',
      notKept: 'このブラウザーでは保存できません。メモはこのページを閉じるまで有効です。',
      damaged: 'このリンクのメモは、途中で切れたか書き換わったため読み取れません。リンク全体をもう一度受け取ってください。',
      newer: 'このリンクのメモは新しいバージョンのDokoniで書かれているため、ここでは読み取れません。',
      elsewhere: 'ここにない質問に付いたリンクのメモ：{n}件',
    },
    share: {
      title: 'リンク',
      withNotes: 'メモを付ける（{n}件）',
      text: 'メモはリンクの「#」より後ろに入ります。この部分をブラウザーがサーバーに送ることはありませんが、リンクを受け取った人は読めます。',
      tooLong: 'メモが長く、多くのソフトで扱えない長さのリンクになります。メモを短くするか、ファイルで渡してください。',
      address: '共有するリンク',
    },
    files: {
      withNotes: 'メモを付ける（{n}件）',
      text: 'ファイルを作るためにメモをこのサーバーに送りますが、保存もログへの記録もしません。',
      failed: 'ファイルを作成できませんでした。もう一度試すか、メモなしで保存してください。',
    },
  },
});
