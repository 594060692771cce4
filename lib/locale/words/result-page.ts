import { defineWords } from '../words';

/** How the page of a result is put together: its bar, what opens in it and what is answered in place. */
export const resultPageWords = defineWords({
  en: {
    contents: 'On this page',
    depth: 'In depth',
    inShort: { label: 'In short', why: 'Why', against: 'Against', next: 'Next', answer: 'Answer: {list}' },
    open: {
      label: 'What is open',
      one: 'One question is open',
      some: '{n} questions are open',
      explain: 'Explain this question',
      all: 'Answer all that is open ({n})',
      press: 'Press an answer: the result with it opens.',
    },
    ranking: {
      press: 'Points of 100. Press a platform to compare it with {first}.',
      pressNone: 'Points of 100 without the exclusions. Press a platform to see what excludes it.',
      excludedBy: 'Excluded: {exclusions}.',
      lift: 'What lifts it',
      range: 'from {low} to {high}, as long as questions are open',
    },
    against: { others: 'Also worth knowing' },
    changes: {
      more: '{n} more platforms within reach',
      moreOne: 'One more platform within reach',
      weights: 'With other weights',
      enough: 'Which answers already decide it',
    },
    next: {
      label: 'If you choose it',
      title: 'If you choose {first}',
      steps: 'Next steps',
      beside: 'The same for {rival}, and how tightly each platform locks you in',
      table: 'Layer by layer, and how far it runs without operators',
    },
    answers: {
      press: 'The answers that move {first} most come first, with the points they add or take away. Press one to change it.',
      others: 'The other {n} questions, {open} of them open',
      explain: 'Explain the question',
    },
    files: 'Files',
  },
  ja: {
    contents: 'このページの内容',
    depth: '詳しく',
    inShort: { label: '要点', why: '理由', against: '不利な点', next: '次に', answer: '回答する：{list}' },
    open: {
      label: '未回答',
      one: '未回答の質問が1問あります',
      some: '未回答の質問が{n}問あります',
      explain: '説明を読む',
      all: '未回答の{n}問に続けて答える',
      press: '回答を押すと、その回答での結果が開きます。',
    },
    ranking: {
      press: '100点満点です。行を押すと、{first}との比較が開きます。',
      pressNone: '除外がなかった場合の総合点（100点満点）です。行を押すと、除外の理由が開きます。',
      excludedBy: '除外：{exclusions}。',
      lift: '解除するには',
      range: '未回答の質問しだいで{low}〜{high}点',
    },
    against: { others: 'そのほかの注意点' },
    changes: {
      more: 'ほか{n}種類が首位になる条件',
      moreOne: 'ほか1種類が首位になる条件',
      weights: '重みが変わる場合',
      enough: '結果を決めている回答',
    },
    next: {
      label: 'これにするなら',
      title: '{first}にするなら',
      steps: '始め方',
      beside: '{rival}の場合と、全プラットフォームのロックイン',
      table: '層ごとの担い手と、運用担当者なしで動く範囲',
    },
    answers: {
      press: '{first}の総合点を大きく動かした回答から、増減した点数とともに示します。押すと変更できます。',
      others: 'ほかの{n}問（うち未回答{open}問）',
      explain: '質問の説明を読む',
    },
    files: 'ファイル',
  },
});
