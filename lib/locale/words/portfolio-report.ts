import { defineWords } from '../words';

/** What is said of several workloads and the platforms to run for them. */
export const portfolioReportWords = defineWords({
  en: {
    workload: 'Workload {n}',
    headlines: {
      one: 'Run all {n} on {platforms}',
      some: 'Run {platforms}',
      none: 'No set of platforms within these limits runs all of them',
      impossible: 'No platform is possible for any of these workloads',
    },
    count: { one: 'One platform', many: '{n} platforms' },
    fits: {
      all: 'Every workload gets the platform that suits it best.',
      none: 'No workload gets the platform that suits it best; {points} points are given up in all.',
      one: 'One of {n} workloads gets the platform that suits it best; the others give up {points} points in all.',
      some: '{best} of {n} workloads get the platform that suits them best; the others give up {points} points in all.',
    },
    blocked: {
      one: '{names} is left out: its answers exclude every platform.',
      many: '{n} workloads are left out, because their answers exclude every platform: {names}.',
      all: 'Every workload’s answers exclude every platform. What would lift that is listed below.',
    },
    why: {
      cost: 'One more platform has to be worth {cost} points over all workloads.',
      fewer: '{count} would give up {points} points more.',
      fewerNot: 'With fewer, not every workload could run.',
      more: '{count} would win back only {points} points.',
      moreNot: 'More would win nothing back.',
    },
    unable: {
      excluded: 'Without {platforms}, nothing is left for {workloads}.',
      contradiction: 'You ask for {n} platforms, and for at most {max}.',
      tooFew: 'At most {max} is too few: it takes {least} to run all of them.',
    },
    given: { none: 'nothing given up', some: '{points} points given up' },
    steps: {
      only: 'However costly an extra platform is, the best set stays {names}: {given}.',
      first: 'While an extra platform costs less than {to} points: {names}; {given}.',
      next: '{count} pay off once an extra one costs {from} points: {names}; {given}.',
      one: 'One platform pays off once an extra one costs {from} points: {names}; {given}.',
    },
    range: { always: 'always', below: 'less than {to}', between: '{from} to {to}', above: '{from} or more', never: 'never' },
    balance: 'At {cost} points for each extra platform, {count} are best',
    balanceOne: 'At {cost} points for each extra platform, one is best',
    second: {
      title: 'Second best: {names}',
      text: 'Its total is {total} points: {misfit} given up and {n} × {cost} for its platforms. The best set has {best}.',
      move: '{workload}: {to} instead of {from}; {given}',
    },
    fit: {
      one: '{platform} suits all of them best',
      nearest: 'No platform suits all of them best: {platform} comes nearest and gives up {points} points',
      none: 'No single platform can run all of them',
      plain: 'How far each platform is from the best',
    },
    today: {
      same: 'By today’s rules (version {version} of {date}) every workload goes to the same platform.',
      moved: 'By today’s rules (version {version} of {date}) the platforms are the same, but workloads change place.',
      other: 'By today’s rules (version {version} of {date}) it would be {names}.',
      none: 'By today’s rules (version {version} of {date}) no platform is possible for any of them.',
    },
  },
  ja: {
    workload: 'ワークロード{n}',
    headlines: {
      one: 'すべてを{platforms}で動かす',
      some: '{platforms}で動かす',
      none: 'この条件では、すべてを動かせる組み合わせがない',
      impossible: 'どのワークロードにも候補となるプラットフォームがない',
    },
    count: { one: '1種類', many: '{n}種類' },
    fits: {
      all: 'どのワークロードも、最も適したプラットフォームで動きます。',
      none: '最も適したプラットフォームで動くワークロードはありません。最適との差は合計{points}点です。',
      one: '{n}件中1件は、最も適したプラットフォームで動きます。残りの最適との差は合計{points}点です。',
      some: '{n}件中{best}件は、最も適したプラットフォームで動きます。残りの最適との差は合計{points}点です。',
    },
    blocked: {
      one: '{names}は、回答によってすべてのプラットフォームが除外されるため、含めていません。',
      many: '次の{n}件は、回答によってすべてのプラットフォームが除外されるため、含めていません：{names}。',
      all: 'どのワークロードも、回答によってすべてのプラットフォームが除外されています。解消の方法は下にあります。',
    },
    why: {
      cost: 'プラットフォームを一つ増やすのは、全体で{cost}点以上の改善があるときだけとします。',
      fewer: '{count}に減らすと、最適との差が{points}点広がります。',
      fewerNot: 'これより減らすと、動かせないワークロードが出ます。',
      more: '{count}に増やしても、縮まる差は{points}点だけです。',
      moreNot: 'これより増やしても、差は縮まりません。',
    },
    unable: {
      excluded: '{platforms}を使わないと、{workloads}を動かせるプラットフォームがありません。',
      contradiction: '必ず使うものが{n}種類ありますが、上限は{max}種類です。',
      tooFew: '上限の{max}種類では足りません。すべてを動かすには{least}種類が必要です。',
    },
    given: { none: '最適との差なし', some: '最適との差{points}点' },
    steps: {
      only: 'プラットフォームの追加を何点と見ても、{names}が最善です（{given}）。',
      first: 'プラットフォームの追加を{to}点未満と見る間は、{names}が最善です（{given}）。',
      next: '{from}点以上と見るなら、{count}に絞るほうが得です（{names}、{given}）。',
      one: '{from}点以上と見るなら、一つに絞るほうが得です（{names}、{given}）。',
    },
    range: { always: '常に', below: '{to}未満', between: '{from}〜{to}', above: '{from}以上', never: 'なし' },
    balance: 'プラットフォームの追加を{cost}点と見るなら、{count}が最善',
    balanceOne: 'プラットフォームの追加を{cost}点と見るなら、1種類が最善',
    second: {
      title: '次点：{names}',
      text: '最適との差{misfit}点に、{n}種類×{cost}点を加えて{total}点です（最善の組み合わせは{best}点）。',
      move: '{workload}：{from}ではなく{to}（{given}）',
    },
    fit: {
      one: '{platform}がすべてに最も適している',
      nearest: 'すべてに最適なプラットフォームはない（最も近いのは{platform}で、差は合計{points}点）',
      none: '一つですべてを動かせるプラットフォームはない',
      plain: '各プラットフォームと最適との差',
    },
    today: {
      same: '現在のルール（第{version}版、{date}）でも、すべて同じプラットフォームになります。',
      moved: '現在のルール（第{version}版、{date}）では、組み合わせは同じですが、配置が変わります。',
      other: '現在のルール（第{version}版、{date}）では、{names}になります。',
      none: '現在のルール（第{version}版、{date}）では、どのワークロードにも候補がありません。',
    },
  },
});
