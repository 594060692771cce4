import { defineWords } from '../words';

/** How often the stated chance of the first place came true. */
export const chanceWords = defineWords({
  en: {
    label: 'Stated chances',
    title: 'Of the platforms given a chance of 90% or more to stay first, {share} did',
    note: 'While questions are open, a result states how likely its first place is to stay. Complete answer sheets were cut to 6, 9, 12 and 15 answers, and what the whole sheet recommends has the last word. For published decisions it is the platform that was chosen, where the source names it. In both, how open answers are drawn was counted without the sheets or sources judged. Version {version}.',
    sets: {
      'cut-sheets': 'Complete sheets cut short: {sheets} stated chances, off by {error} points in the mean.',
      decisions:
        'Published decisions: {sheets} stated chances, off by {error} points in the mean. Chances below one half come true more often than stated, those of 80% and more a little less often.',
    },
    short: { 'cut-sheets': 'sheets cut short', decisions: 'decisions' },
    caption: 'Stated chances and how often they came true',
    corner: 'Stated',
    range: '{from} to {to}%',
    came: 'came true, {set}',
    cell: '{came}% of {sheets}',
    missing: 'never stated',
    axes: { said: 'stated chance, %', came: 'came true, %' },
    description:
      'The nearer a point is to the diagonal, the more the stated chance is worth. Filled: complete sheets cut short; hollow: published decisions.',
  },
  ja: {
    label: '見込みの的中',
    title: '90％以上の見込みとした首位のうち、{share}が実際に首位のままだった',
    note: '未回答の質問がある間、結果には首位が変わらない見込みを示します。すべて回答した回答票を6、9、12、15問に減らして判定し、全回答での推奨と照らし合わせました。公表された決定では、選ばれたプラットフォームを出典が明記しているものについて、それと一致すれば的中とします。いずれも、判定する回答票や出典を除いて未回答の答えの出やすさを数えています。第{version}版の値です。',
    sets: {
      'cut-sheets': '回答を減らした回答票：見込み{sheets}件、ずれは平均{error}ポイント。',
      decisions:
        '公表された決定：見込み{sheets}件、ずれは平均{error}ポイント。50％未満の見込みは示した値より多く的中し、80％以上の見込みは少し下回ります。',
    },
    short: { 'cut-sheets': '減らした回答票', decisions: '公表された決定' },
    caption: '示した見込みと実際に的中した割合',
    corner: '示した見込み',
    range: '{from}〜{to}％',
    came: '的中した割合（{set}）',
    cell: '{sheets}件中{came}％',
    missing: '該当なし',
    axes: { said: '示した見込み（％）', came: '的中した割合（％）' },
    description: '点が対角線に近いほど、示した見込みは信頼できます。塗りつぶしは回答を減らした回答票、白抜きは公表された決定です。',
  },
});
