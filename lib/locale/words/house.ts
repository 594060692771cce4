import { defineWords } from '../words';

/** What a deployment says of itself beside the rules: house rules (docs/house.md). */
export const houseWords = defineWords({
  en: {
    title: 'At {house}',
    apart: 'House rules of this deployment. They change neither points nor ranking.',
    firstOffered: '{first} is on offer here.',
    notFirst: 'Not on offer here: {first}. The first on offer is {offered}, in place {rank}.',
    noneLeft: 'Not on offer here: {first}, nor any other platform that the answers allow.',
    nothing: 'The rules recommend nothing; this is what is not on offer here anyway.',
    row: 'not on offer here',
    withheld: 'Not on offer here',
    help: 'Notes and contacts',
    platform: '{platform}: ',
    contact: 'Contact: {contact}',
    presets: 'Answers that differ from the presets here',
    preset: '{question}: “{preset}” is preset, “{given}” is the answer here',
    unanswered: '{question}: “{preset}” is preset, not answered here',
    take: 'Use the preset answers',
    link: {
      other:
        'This link was made under other house rules ({stamp}), which this server does not have. The recommendation is the same; what is on offer is told as it is here.',
      none: 'This link was made under house rules ({stamp}) that this server does not have. The recommendation is the same; which platforms were on offer there is not known here.',
      changed:
        'This link was made under an earlier state of the house rules here ({stamp}). The recommendation is the same; what is on offer is told as it is today.',
      portfolioOther:
        'This link was made under other house rules ({stamp}), which this server does not have. The plan uses what is on offer here; under the other rules it may have been different.',
      portfolioNone:
        'This link was made under house rules ({stamp}) that this server does not have. The plan considers every platform; under those rules it may have been different.',
      portfolioChanged:
        'This link was made under an earlier state of the house rules here ({stamp}). The plan uses what is on offer today; it may have been different then.',
    },
    portfolio: {
      apart: 'House rules of this deployment: each workload is still judged by the rules alone.',
      left: 'Not on offer here, and not used by this plan: {platforms}.',
      asked: 'The link asks for {platforms}, which is not on offer here; the plan uses it as the link asks.',
      otherwise: 'By the rules alone: {headline}.',
    },
  },
  ja: {
    title: '{house}での扱い',
    apart: 'この環境の組織ルールです。総合点や順位には影響しません。',
    firstOffered: '{first}は、ここで利用できます。',
    notFirst: '{first}は、ここでは提供していません。提供中で最上位なのは{offered}（{rank}位）です。',
    noneLeft: '{first}を含め、回答に合うプラットフォームは、ここではどれも提供していません。',
    nothing: 'ルールで推奨できるものがありません。参考として、ここで提供していないものを示します。',
    row: 'ここでは提供なし',
    withheld: 'ここでは提供していないもの',
    help: '補足と問い合わせ先',
    platform: '{platform}：',
    contact: '問い合わせ先：{contact}',
    presets: '既定の回答と異なる点',
    preset: '{question}：既定は「{preset}」、この結果では「{given}」',
    unanswered: '{question}：既定は「{preset}」、この結果では未回答',
    take: '既定の回答を反映する',
    link: {
      other:
        'このリンクは別の組織ルール（{stamp}）のもとで作られました。推奨は同じですが、提供状況についての記載はこのサーバーのものです。',
      none: 'このリンクは、このサーバーにない組織ルール（{stamp}）のもとで作られました。推奨は同じですが、元の環境での提供状況はここでは分かりません。',
      changed:
        'このリンクは、組織ルールの以前の内容（{stamp}）のもとで作られました。推奨は同じですが、提供状況についての記載は現在のものです。',
      portfolioOther:
        'このリンクは別の組織ルール（{stamp}）のもとで作られました。この計画はここで提供中のプラットフォームだけを使うため、元の環境での計画とは異なることがあります。',
      portfolioNone:
        'このリンクは、このサーバーにない組織ルール（{stamp}）のもとで作られました。この計画はすべてのプラットフォームを対象とするため、元の環境での計画とは異なることがあります。',
      portfolioChanged:
        'このリンクは、組織ルールの以前の内容（{stamp}）のもとで作られました。この計画は現在提供中のプラットフォームだけを使うため、当時の計画とは異なることがあります。',
    },
    portfolio: {
      apart: 'この環境の組織ルールです。各ワークロードの評価は、ルールだけによります。',
      left: 'ここでは提供していないため、この計画では使いません：{platforms}。',
      asked: 'リンクは{platforms}の使用を指定しています。ここでは提供していませんが、指定どおり計画に含めています。',
      otherwise: 'ルールだけによる計画：{headline}',
    },
  },
});
