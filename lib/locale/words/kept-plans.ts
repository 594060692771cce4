import { defineWords } from '../words';

/** The way from the page of a plan to a comparison, and the plans that this browser keeps for it. */
export const keptPlansWords = defineWords({
  en: {
    begin: {
      label: 'Compare',
      title: 'What is different in another plan?',
      text: 'Paste the link of another portfolio: a target, the state of today, or the same workloads under other limits.',
      field: 'The other plan: link or code of a portfolio',
      unlimited: 'Compare with the plan without these limits',
      today: 'Compare with the plan by today’s rules',
    },
    kept: {
      title: 'Plans kept in this browser',
      keep: 'Keep this plan',
      name: 'Name of the plan',
      isKept: 'This plan is kept in this browser.',
      none: 'None yet. A kept plan can be compared with any other; only its link is kept.',
      compare: 'Compare with {name}',
      remove: 'Remove',
      removed: '{name} was removed.',
      undo: 'Undo',
      full: 'There is room for {most} plans. Remove one first.',
      unnamed: 'Plan of {date}',
      choose: 'Use as plan {side}',
      chosen: '{name} is plan {side} now.',
    },
  },
  ja: {
    begin: {
      label: '比較',
      title: '別の計画とどこが違うか',
      text: '別のポートフォリオのリンクを貼り付けてください。目標、現状、条件だけを変えた同じワークロードなどと比べられます。',
      field: '比べる計画：ポートフォリオのリンクまたはコード',
      unlimited: 'これらの条件がない計画と比べる',
      today: '現在のルールによる計画と比べる',
    },
    kept: {
      title: 'このブラウザーに保存した計画',
      keep: 'この計画を保存',
      name: '計画の名前',
      isKept: 'この計画はこのブラウザーに保存されています。',
      none: 'まだありません。保存した計画は、ほかのどの計画とも比べられます。保存するのはリンクだけです。',
      compare: '{name}と比べる',
      remove: '削除',
      removed: '{name}を削除しました。',
      undo: '元に戻す',
      full: '保存できるのは{most}件までです。先にどれかを削除してください。',
      unnamed: '{date}の計画',
      choose: '計画{side}にする',
      chosen: '{name}を計画{side}にしました。',
    },
  },
});
