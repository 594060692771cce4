import { defineWords } from '../words';

/** What the questionnaire says of the questions that are still open. */
export const outlook = defineWords({
  en: {
    coming: 'Working out which questions can still change the recommendation …',
    able: '{worth} Of the {open} open ones, {able} can still change the recommendation.',
    worthMany: '{n} more questions are worth asking.',
    worthOne: 'One more question is worth asking.',
    worthNone: 'No further question tells much by itself.',
    skipped: 'Skipped, but worth an answer:',
    stop: 'You could stop here',
    stopText: '{platform} stays first in {share}% of the ways to answer the rest. You can still go on.',
    settled: 'No remaining answer can change this',
    settledText:
      '{platform} stays first, whatever the open answers are. Only other priorities, or a change to an answer you gave, could alter that.',
    settledNone: 'All platforms are excluded, whatever the open answers are. Only a change to an answer you gave could alter that.',
    toCheck: 'Review answers',
    goOn: 'Go on with the open questions',
    toPriorities: 'Say what matters most and least',
    idle: 'no effect',
    idleMeaning: '“No effect”: no answer to it can change the recommendation any more.',
  },
  ja: {
    coming: '結果を左右する質問を調べています…',
    able: '{worth}残り{open}問のうち、推奨が変わる可能性があるのは{able}問です。',
    worthMany: '結果に影響しそうな質問は、あと{n}問です。',
    worthOne: '結果に影響しそうな質問は、あと1問です。',
    worthNone: '単独で結果を大きく左右する質問はもうありません。',
    skipped: 'スキップした質問のうち、結果に影響しそうなもの：',
    stop: 'ここで終えても構いません',
    stopText: '未回答の質問の答えしだいですが、{share}%の場合は{platform}が1位のままです。このまま続けることもできます。',
    settled: '残りの質問では、1位は変わりません',
    settledText: '未回答の質問にどう答えても、{platform}が1位のままです。変わるとすれば、優先度か、すでに答えた内容を変えたときだけです。',
    settledNone:
      '未回答の質問にどう答えても、すべてのプラットフォームが除外されたままです。変わるとすれば、すでに答えた内容を変えたときだけです。',
    toCheck: '確認ページへ',
    goOn: '残りの質問にも答える',
    toPriorities: '優先度を指定する',
    idle: '影響なし',
    idleMeaning: '「影響なし」は、どう答えても推奨が変わらない質問です。',
  },
});
