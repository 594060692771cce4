import { defineWords } from '../words';

/** What the questionnaire says of the questions that are still open. */
export const outlook = defineWords({
  en: {
    enough: 'Nothing that can still be asked changes much',
    enoughText: '{platform} stays first as far as you can tell. Say what matters most, or see the result.',
    enoughNone: 'Your answers exclude every platform. The result shows which one to change.',
    skipped: 'Skipped, but worth an answer:',
    stop: 'You could stop here',
    stopText: '{platform} stays first in {share}% of the ways to answer what can still be asked. You can still go on.',
    settled: 'No remaining answer can change this',
    settledText:
      '{platform} stays first, whatever the open answers are. Only other priorities, or a change to an answer you gave, could alter that.',
    settledNone: 'Every platform is excluded, whatever the open answers are. Only a change to an answer you gave could alter that.',
    toCheck: 'Review answers',
    goOn: 'Go on with the open questions',
    toPriorities: 'Say what matters most and least',
    idle: 'no effect',
    idleMeaning: '“No effect”: no answer to it can change the recommendation any more.',
  },
  ja: {
    enough: '結果を大きく左右する質問はもうありません',
    enoughText: '分かる範囲では{platform}が首位のままです。優先度を指定するか、結果を表示してください。',
    enoughNone: 'これまでの回答では、すべてのプラットフォームが除外されます。どの回答を変えればよいかは結果で示します。',
    skipped: 'スキップした質問のうち、結果に影響しそうなもの：',
    stop: 'ここで終えても構いません',
    stopText: 'これから尋ねる質問への答え方のうち{share}%で、{platform}が首位のままです。このまま続けることもできます。',
    settled: '残りの質問では、首位は変わりません',
    settledText: '未回答の質問にどう答えても、{platform}が首位のままです。変わるとすれば、優先度か、すでに答えた内容を変えたときだけです。',
    settledNone:
      '未回答の質問にどう答えても、すべてのプラットフォームが除外されたままです。変わるとすれば、すでに答えた内容を変えたときだけです。',
    toCheck: '確認ページへ',
    goOn: '残りの質問にも答える',
    toPriorities: '優先度を指定する',
    idle: '影響なし',
    idleMeaning: '「影響なし」は、どう答えても推奨が変わらない質問です。',
  },
});
