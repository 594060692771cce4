import { defineWords } from '../words';

/** How the advice is made, and every rule behind it. */
export const methodWords = defineWords({
  en: {
    title: 'How the advice is made',
    lead: 'First in plain words, with an example taken apart; then every rule with its reason and its sources. Nothing that moves a score is left out.',
    steps: {
      label: 'In plain words',
      title: 'From your answers to a ranking in six steps',
      list: [
        {
          title: 'You describe one workload',
          text: 'Up to {questions} questions with {choices} possible answers. “I don’t know” is an answer too: it is never filled in by a guess.',
        },
        {
          title: 'Hard limits come first',
          text: '{exclusions} rules exclude a platform that cannot do the job, whatever its score: functions end after minutes, an air gap keeps vendors out. Each names the answer that caused it and what would lift it.',
        },
        {
          title: 'Every platform is rated on {criteria} criteria',
          text: 'A value runs from 0 to 100 on a scale whose two ends are written down. It starts from a base value for the ordinary case, and {effects} rules about answers add or take away points. The rules are built so that no sum leaves the scale; nothing is cut off.',
        },
        {
          title: 'What matters more weighs more',
          text: 'Your purpose ranks the criteria in tiers, and what you mark as most or least important overrides it. The weights follow from this order: they are the mean of all weightings that respect it, so nobody has to invent percentages.',
        },
        {
          title: 'Value times weight, added up, is the score',
          text: 'The parts add up exactly to the score, so any score can be taken apart again into answers and reasons.',
        },
        {
          title: 'The result is put to the test',
          text: 'Thousands of other weightings that fit your priorities, and every way to answer what is open, are tried. How often the first platform stays first says how sure the advice is.',
        },
      ],
    },
    example: {
      label: 'An example',
      caption: 'Value, weight and points of each criterion in the example',
      title: 'The score of {platform}, step by step',
      note: 'For the example “{example}”: {platform} comes first with {score} of 100 points. A value is the base value plus what the answers change; points are value times weight.',
      base: 'Base value',
      change: 'Answers',
      value: 'Value',
      weight: 'Weight',
      percent: '{n}%',
      total: 'Score',
      open: 'Open this recommendation',
    },
    verdicts: {
      label: 'How sure',
      title: 'Four words for how sure the advice is',
      certain: 'Proven: no weighting that fits your priorities, and no answer to an open question, puts another platform first.',
      robust:
        'First in at least {share}% of the weightings, and at worst no more than {points} points behind. While questions are open: in as many of the weightings, and with as great a chance to be first once they are answered.',
      leaning: 'First in at least {share}% of the weightings; while questions are open, with as great a chance too.',
      open: 'Anything else: more than one platform is a sensible choice.',
      none: 'Where every platform is excluded, nothing is recommended; the result says what would have to give.',
      prior:
        'What is not answered yet is drawn beside what is: the published decisions below say which answers go together, and how often a question turns out to be nothing out of the ordinary, since sources do not mention it then. Scores, exclusions and proofs do not depend on it.',
    },
    rules: {
      label: 'Rules by criterion',
      title: '{criteria} criteria, {rules} rules',
      note: 'Each criterion has a page of its own: what the two ends of its scale mean, where each platform starts and why, and what each answer changes.',
      answers: '{n} rules about answers',
    },
    criterion: {
      pageTitle: 'Criterion: {criterion}',
      others: 'Other criteria',
      scale: {
        label: 'Scale',
        title: 'What 0 and 100 mean',
        worst: '0 means',
        best: '100 means',
        origin: 'From the design notes',
      },
      base: {
        label: 'Base values',
        title: 'Where each platform starts, and why',
        note: 'The value in the ordinary case, before any answer. Numbers in brackets lead to the sources.',
      },
      effects: {
        label: 'Answers',
        title: 'What answers change: {n} rules',
        note: 'Each rule adds points to the base value of some platforms, or takes them away, where the answer given is the one in bold.',
        raises: 'Raises',
        lowers: 'Lowers',
        judged: 'judgement only',
      },
    },
    weights: {
      label: 'Weights',
      title: 'What each purpose weighs',
      note: 'Weights in percent before your own marks, rounded so that each column adds up. Where the purpose is not answered, all purposes count alike. Evidence and reason stand below the table.',
      caption: 'Weight of each criterion by purpose, in percent',
      total: 'Sum',
    },
    exclusions: {
      label: 'Exclusions',
      title: '{n} rules that exclude',
      platforms: 'Platforms',
      note: 'Whatever its score, a platform that cannot do the job is out.',
      link: 'Every exclusion with its cause, its reason and what lifts it',
      lead: 'Whatever its score, a platform that cannot do the job is out. Each rule with the answer that causes it, its reason, and what lifts it.',
    },
    caveats: {
      label: 'Warnings',
      title: '{n} warnings that change no score',
      note: 'What works but hurts is said beside the result.',
      link: 'Every warning with its cause',
      lead: 'What works but hurts is said beside the result. Each warning with the answers that cause it; what happens and what helps stands on the page of the platform.',
    },
    judgement: {
      label: 'Judgement',
      title: '{n} of {rules} rules rest on judgement alone',
      note: 'No source we read states them. They are experience, and the first thing to challenge. {mixed} more name judgement alongside a source.',
      none: 'Every rule names at least one source besides judgement.',
      base: 'base value of {platform}',
    },
    agreement: {
      label: 'Agreement',
      title: 'Measured against real decisions',
      text: 'On decisions that helped to set the rules they do better, as is to be expected: for {agreed} of {cases} the advice falls in a family that the source’s own reasoning leaves open; for {ruledOut} in one that it rules out.',
      link: 'How often, where it disagrees, and why',
    },
    sources: {
      label: 'Sources',
      title: 'The rules rest on {n} sources',
      note: 'Every page lists the sources that it cites, as this one does below.',
      link: 'All sources in one list',
      lead: 'What base values, rules about answers, exclusions, warnings and weights rest on: {n} sources, by publisher.',
      age: {
        old: 'published {age} days before this content',
        rival: 'figures of an interested party',
        note: 'On {date}, the day of this content, {old} of them were older than {days} days: their products may have changed since. {rival} rest on a vendor’s own test of a rival. Both are marked.',
      },
    },
  },
  ja: {
    title: '助言のしくみ',
    lead: 'まず平易な言葉と計算例で説明し、続いて全ルールの理由と出典へ案内します。点数を動かすもので、公開していないものはありません。',
    steps: {
      label: 'あらまし',
      title: '回答から順位まで、六つの段階',
      list: [
        {
          title: 'ワークロードを一つ選んで答える',
          text: '質問は最大{questions}問、選択肢は合わせて{choices}個です。「分からない」も回答の一つで、推測で埋めることはありません。',
        },
        {
          title: '越えられない制約を先に見る',
          text: '点数にかかわらず、その仕事をこなせないプラットフォームは{exclusions}件のルールで候補から外します。関数は数分で打ち切られ、エアギャップの内側にはベンダーのサービスが届きません。どの回答が原因か、どうすれば外れなくなるかも示します。',
        },
        {
          title: '{criteria}の評価軸で点を付ける',
          text: '値は、両端の意味を文章で定めた0〜100の尺度で行います。標準的な状況の基準点から始め、回答に関する{effects}件のルールで加減します。合計が尺度をはみ出さないように作ってあり、端数の切り捨てもありません。',
        },
        {
          title: '大事な軸ほど重くする',
          text: '目的によって評価軸に順序が付き、最重要・最も重要でないと印を付けた軸がそれに優先します。重みは、その順序に沿うあらゆる重み付けの中央から決まるので、百分率を考え出す必要はありません。',
        },
        {
          title: '値と重みの積を足すと総合点',
          text: '各部分の和は総合点とちょうど一致します。どの点数も、回答と理由まで分解できます。',
        },
        {
          title: '結果を揺さぶって確かめる',
          text: '優先度に合う数千通りの重み付けと、未回答の質問へのあらゆる答え方を試します。首位が入れ替わらない割合が、助言の確かさです。',
        },
      ],
    },
    example: {
      label: '計算例',
      caption: '計算例の評価軸ごとの値・重み・点数',
      title: '{platform}の総合点ができるまで',
      note: '例「{example}」では、{platform}が100点満点中{score}点で首位です。値は基準点に回答による増減を足したもの、点数は値に重みを掛けたものです。',
      base: '基準点',
      change: '回答',
      value: '値',
      weight: '重み',
      percent: '{n}%',
      total: '総合点',
      open: 'この推奨結果を開く',
    },
    verdicts: {
      label: '確かさ',
      title: '確かさを表す四つの言葉',
      certain: '証明済みです。優先度に合うどの重み付けでも、未回答の質問にどう答えても、首位は変わりません。',
      robust:
        '重み付けの{share}%以上で首位になり、最悪でも{points}点差以内に収まります。未回答の質問がある間は、重み付けの割合と、すべて答えたときに首位である見込みのどちらもがこの割合以上です。',
      leaning: '重み付けの{share}%以上で首位になります。未回答の質問がある間は、首位である見込みもこの割合以上です。',
      open: '上のどれにも当たりません。妥当な選択肢が複数あります。',
      none: 'すべてのプラットフォームが除外される場合は何も推奨せず、何を譲れば候補が生まれるかを示します。',
      prior:
        '未回答の質問は、答えた内容に合わせて補います。どの回答が一緒に現れやすいか、また特別な事情がない（出典で触れられない）ことがどれだけ多いかは、下で照合に使う公表事例から数えています。点数・除外・証明はこれに左右されません。',
    },
    rules: {
      label: '評価軸ごとのルール',
      title: '{criteria}の評価軸と{rules}件のルール',
      note: '評価軸ごとのページで、尺度の両端の意味、各プラットフォームの基準点とその理由、回答による増減を示します。',
      answers: '回答に関するルール{n}件',
    },
    criterion: {
      pageTitle: '評価軸：{criterion}',
      others: 'ほかの評価軸',
      scale: {
        label: '尺度',
        title: '0点と100点の意味',
        worst: '0点の意味',
        best: '100点の意味',
        origin: '設計ノートでの位置づけ',
      },
      base: {
        label: '基準点',
        title: '各プラットフォームの基準点とその理由',
        note: '標準的な状況での、回答前の値です。角括弧の数字は出典への案内です。',
      },
      effects: {
        label: '回答',
        title: '回答による増減：{n}件のルール',
        note: '太字の回答を選ぶと、該当するプラットフォームの点が基準点から増減します。',
        raises: '上がる',
        lowers: '下がる',
        judged: '判断のみ',
      },
    },
    weights: {
      label: '重み',
      title: '目的ごとの重み',
      note: '印を付ける前の重み（%）で、合計が合うように丸めています。目的が未回答なら、すべての目的を等しく扱います。理由と出典は表の下にあります。',
      caption: '目的別の各評価軸の重み（%）',
      total: '合計',
    },
    exclusions: {
      label: '除外条件',
      title: '候補から外す{n}件のルール',
      platforms: '対象',
      note: 'その仕事をこなせないプラットフォームは、点数にかかわらず候補から外れます。',
      link: 'すべての除外条件と、その原因・理由・解除の方法',
      lead: 'その仕事をこなせないプラットフォームは、点数にかかわらず候補から外れます。ルールごとに、原因となる回答、理由、解除の方法を示します。',
    },
    caveats: {
      label: '注意点',
      title: '点数を変えない{n}件の注意点',
      note: '使えるものの苦労する点は、結果に添えて知らせます。',
      link: 'すべての注意点とその原因',
      lead: '使えるものの苦労する点は、結果に添えて知らせます。注意点ごとに原因となる回答を示します。何が起きて何が助けになるかは、各プラットフォームのページにあります。',
    },
    judgement: {
      label: '判断',
      title: '{rules}件中{n}件は判断だけに基づくルール',
      note: '読んだ資料に記載がなく、経験に基づくものです。真っ先に疑ってください。ほかに{mixed}件が、出典と並べて判断を挙げています。',
      none: 'すべてのルールに、判断以外の出典が一つ以上あります。',
      base: '{platform}の基準点',
    },
    agreement: {
      label: '実例との一致',
      title: '実際の決定に照らして測る',
      text: 'ルールの作成に使った決定では、当然ながら成績が上がります。{cases}件のうち{agreed}件で、推奨は当事者の論拠が選択肢に残す系統に入りました。論拠が退けた系統を推奨したのは{ruledOut}件です。',
      link: '一致の度合い、食い違った事例とその理由',
    },
    sources: {
      label: '出典',
      title: 'ルールの根拠は{n}件の出典です',
      note: '各ページに、そのページで引いた出典を示します。このページの出典は下のとおりです。',
      link: 'すべての出典の一覧',
      lead: '基準点、回答に関するルール、除外条件、注意点、重みの根拠とした{n}件の出典を、発行元の順に示します。',
      age: {
        old: '内容の日付の{age}日前に公表',
        rival: '利害関係者による数値',
        note: 'この内容の日付（{date}）の時点で、{days}日より古い出典は{old}件あり、製品がその後変わっている可能性があります。ベンダーが競合製品を自社で測定した出典は{rival}件です。いずれも印を付けて示します。',
      },
    },
  },
});
