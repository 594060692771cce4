import { defineWords } from '../words';

/** The start page. */
export const startWords = defineWords({
  en: {
    title: 'Where should this workload run?',
    lead: 'Answer up to {questions} questions about one workload: what you release, scale and switch off as one thing. Dokoni ranks {alternatives} ways to run it, from Compose on a VM to functions, and tells you why, on what evidence, how sure it is, and what would change the answer.',
    begin: 'Assess a workload',
    onePage: 'All questions on one page',
    keeps: 'Takes five to ten minutes. Your answers stay in this browser. A result is a link that works for ever, without an account.',
    pictureTitle: 'What a result looks like: {example}',
    picture: '{first} leads with {score} of 100 points; {second} follows with {other}.',
    examplesTitle: 'Typical workloads',
    examplesLead:
      'Each is a complete answer sheet, judged by today’s rules. Open one to see the whole recommendation, or change its answers.',
    columns: { workload: 'Workload', recommended: 'Recommended', sure: 'How sure', next: 'Next best' },
    open: 'See the recommendation for {example}',
    excluded: 'excluded',
    share: 'first in {share} of weightings',
    howTitle: 'How it decides',
    how: [
      {
        title: 'Hard limits first',
        text: 'A run-time limit, a missing GPU or an air gap excludes a platform outright. You see which answer caused it and what would lift it. No score can hide it.',
      },
      {
        title: '{criteria} criteria, fixed scales',
        text: 'Each platform starts from a base value that your answers raise or lower, every step with a reason and a source. Contributions add up exactly to the score.',
      },
      {
        title: 'Open answers stay open',
        text: '“I don’t know” widens a score to a range instead of guessing. You see which answers could still change the ranking.',
      },
      {
        title: 'How sure, in plain words',
        text: 'The ranking is tried with thousands of weightings that fit your priorities. If one platform wins under all of them, we call the result certain. Otherwise we say how often it wins.',
      },
    ],
    measured: 'Measured against published decisions',
    measuredOthers: 'On the same sheets: {list}.',
    measuredOther: '{who}: {share}',
    measuredBetween: '; ',
    measuredText:
      'On {counted} decisions that helped to set them, today’s rules agree in {agreed}: that is how well they were fitted, not what to expect.',
    measuredLink: 'Where it disagrees, and why',
    principle: 'No platform suits everything',
    principleText:
      'The advice is for one workload at a time: each goes where it fits, and the mix has to stay small enough to operate. Whatever you choose, automate its delivery first.',
  },
  ja: {
    title: 'このワークロード、どこで動かす？',
    lead: '一つのワークロード（まとめてリリースし、スケールさせ、停止する単位）について最大{questions}問に答えると、VM上のComposeから関数まで{alternatives}通りの動かし方を順位づけし、理由と根拠、確かさ、結論が変わる条件まで示します。',
    begin: '診断を始める',
    onePage: '全問を1ページで答える',
    keeps: '所要時間は5〜10分。回答はこのブラウザーに残ります。結果のリンクはアカウントなしで誰でも、いつまでも開けます。',
    pictureTitle: '結果の例：{example}',
    picture: '首位は{first}（100点満点中{score}点）、次点は{second}（{other}点）です。',
    examplesTitle: '代表的なワークロード',
    examplesLead: 'いずれも全問に回答済みの例で、現在のルールで判定しています。開くと推奨の全体が見られ、回答を変えて試すこともできます。',
    columns: { workload: 'ワークロード', recommended: '推奨', sure: '確かさ', next: '次点' },
    open: '{example}の推奨結果を見る',
    excluded: '除外',
    share: '重み付けの{share}で首位',
    howTitle: '判定のしくみ',
    how: [
      {
        title: 'まず越えられない制約から',
        text: '実行時間の上限、GPUの有無、エアギャップといった制約に触れるプラットフォームは除外します。どの回答が原因か、何をすれば解除されるかも示します。総合点で覆い隠すことはありません。',
      },
      {
        title: '{criteria}の評価軸を固定の尺度で',
        text: '各プラットフォームの基準点を回答に応じて上下させ、その一つ一つに理由と出典を付けます。寄与を足し合わせると、ちょうど総合点になります。',
      },
      {
        title: '未回答は未回答のまま',
        text: '「分からない」は推測で埋めず、総合点の幅として扱います。どの回答が順位を左右するかが分かります。',
      },
      {
        title: '確かさを言葉で',
        text: '優先度に合う数千通りの重み付けで順位を試します。すべてで勝てば「確実」、そうでなければ、そのとおりに伝えます。',
      },
    ],
    measured: '公開された実例で検証',
    measuredOthers: '同じ回答での他の方法：{list}。',
    measuredOther: '{who}は{share}',
    measuredBetween: '、',
    measuredText:
      'ルールの作成に使った{counted}件では、現在のルールは{agreed}件で一致します。これはルールをどれだけ合わせ込んだかを示す数値で、期待できる一致度ではありません。',
    measuredLink: '一致しなかった事例とその理由',
    principle: 'すべてに適したプラットフォームはない',
    principleText:
      '助言はワークロードごとに行います。それぞれを適した場所に置きつつ、組み合わせは運用できる数に抑えます。どこを選んでも、最初にリリースの手順を自動化してください。',
  },
});
