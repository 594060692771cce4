import { defineWords } from '../words';

/** The page for programs: what the API takes and gives, its limits, and the other ways in. */
export const apiWords = defineWords({
  en: {
    title: 'API',
    lead: 'The same advice for programs: no key, no cookie, any origin. The replies below are those of the server that you are reading this from.',
    openapi: 'OpenAPI 3.1 description',
    contents: 'On this page',
    ways: {
      label: 'Addresses',
      title: 'What can be asked',
      caption: 'Addresses of the API',
      method: 'Method',
      address: 'Address',
      gives: 'What it gives',
      list: {
        recommendations:
          'A ranking for each workload of the body, why, how sure, and what would change it; two or more also as a portfolio',
        catalogue: 'Platforms, criteria, questions with their choices, exclusions and evidence; ?locale=en or ?locale=ja for one language',
        moves: 'What becomes of each kind of part of a file (bind mount, start order, privileges …) on each platform, with sources',
        house:
          'The house rules of this deployment: preset answers, platforms that are not on offer, notes and contacts; null where it has none',
        openapi: 'The schemas that check what goes in and out',
        oembed: 'oEmbed for the address of a result (?url=, &format=json or xml)',
        embed: 'A result as a page for an iframe, without script',
        image: 'A result as a picture: .svg or .png',
        export: 'A result as a file',
      },
    },
    recommend: {
      label: 'Ask',
      title: 'Ask about a workload',
      text: 'Workloads in JSON or YAML, with the ids of the catalogue. A question that is left out was not asked; “unknown” means that nobody knows. Every field and value below is what this server answers; of lists with more than two entries the first is shown, and “…” stands for the others.',
      request: 'Request',
      send: 'Sent with curl',
      reply: 'Reply',
    },
    fields: {
      label: 'Reply',
      title: 'What the reply says',
      list: {
        code: 'The answers as a code; url is the page of the result',
        recommendation:
          'The platform that is recommended, how sure (certain, robust, leaning, open) and the chance that it is first; null where every platform is excluded, and nearest then says what would have to be lifted',
        ranking:
          'Every platform: its rank, score (0 to 100), the range it can reach by open answers (low, high), what each criterion adds, and the exclusions of those that are out (rank: null)',
        openQuestions: 'Questions without an answer, those that tell most first',
        presumed: 'What an open question counts as, by other answers, until it is answered',
        flips: 'The fewest changes of answers that put another platform first',
        contradictions: 'Answers that cannot both be true; they are ranked as they stand',
        decisions: 'Published decisions with answers like these',
        portfolio: 'The platforms to run for all workloads together, and where each goes; null for one workload',
      },
    },
    files: {
      label: 'Files',
      title: 'Send the files of a system instead',
      text: 'Up to {files} files (Compose, Dockerfile, manifests and others) beside workloads or in place of them. What their lines state is taken as answers; the reply names the line of each. Nothing of them is run or kept.',
    },
    faults: {
      label: 'Errors',
      title: 'Errors name the place and what is allowed',
      text: 'Nothing is guessed: every fault comes with its place, what was found, what is allowed and the nearest id (RFC 9457), in the language of Accept-Language.',
    },
    limits: {
      label: 'Limits',
      title: 'Limits',
      list: [
        '{bytes} bytes a request; {workloads} workloads; a title of {title} signs; {files} files',
        'YAML without aliases and tags, nested {depth} levels deep at most',
        'At most {faults} faults are listed',
        'A workload takes tens of milliseconds; 503 with Retry-After means that too many others wait',
      ],
    },
    others: {
      label: 'Other ways',
      title: 'On a command line, and for assistants',
      cli: 'From a checkout, without a server: the same advice for a file of workloads, or from the files of a system.',
      mcp: 'For assistants, over the Model Context Protocol on standard input and output. Tools: {tools}.',
      command: 'Command line',
      assistant: 'Command of the server for assistants',
      source: 'Source code',
    },
  },
  ja: {
    title: 'API',
    lead: 'プログラムから同じ助言を得られます。キーもCookieも不要で、どのオリジンからでも呼び出せます。以下のレスポンスは、いまご覧のサーバーが実際に返すものです。',
    openapi: 'OpenAPI 3.1の定義',
    contents: 'このページの内容',
    ways: {
      label: 'アドレス',
      title: '問い合わせできるもの',
      caption: 'APIのアドレス',
      method: 'メソッド',
      address: 'アドレス',
      gives: '返すもの',
      list: {
        recommendations: '本文のワークロードごとの順位、理由、確かさ、結果を変える条件。二つ以上なら組み合わせも返します',
        catalogue: 'プラットフォーム、評価軸、質問と選択肢、除外条件、根拠。?locale=en または ?locale=ja で一言語に絞れます',
        moves: 'ファイルの箇所（バインドマウント、起動順、特権など）の種類ごとに、各プラットフォームでの扱いと出典',
        house: 'この環境の組織ルール（既定の回答、提供していないプラットフォーム、補足、問い合わせ先）。ない場合はnull',
        openapi: '入出力の検査に使っているスキーマ',
        oembed: '結果のアドレスに対するoEmbed（?url=、&format=json または xml）',
        embed: 'iframeに埋め込む結果のページ（スクリプトなし）',
        image: '結果の画像（.svg、.png）',
        export: '結果のファイル',
      },
    },
    recommend: {
      label: '問い合わせ',
      title: 'ワークロードについて問い合わせる',
      text: 'カタログのIDを使い、ワークロードをJSONまたはYAMLで送ります。省いた質問は「尋ねていない」、unknownは「誰も知らない」という意味です。下の項目と値は、すべてこのサーバーの応答そのものです。三つ以上並ぶ一覧は最初の一つだけを示し、残りは「…」で表します。',
      request: 'リクエスト',
      send: 'curlで送る場合',
      reply: 'レスポンス',
    },
    fields: {
      label: 'レスポンス',
      title: 'レスポンスの読み方',
      list: {
        code: '回答を表すコード。urlは結果のページ',
        recommendation:
          '推奨プラットフォーム、その確かさ（certain、robust、leaning、open）、首位になる割合。すべて除外された場合はnullで、nearestが何を外せばよいかを示します',
        ranking:
          '全プラットフォームの順位、総合点（0〜100）、未回答の質問で動きうる幅（low、high）、評価軸ごとの寄与。除外されたものはrankがnullになり、その理由が付きます',
        openQuestions: '未回答の質問。結果への影響が大きい順',
        presumed: 'ほかの回答から推して、回答されるまで仮に数える未回答の質問の答え',
        flips: '首位が入れ替わる最小限の回答の変更',
        contradictions: '同時には成り立たない回答。そのまま順位付けします',
        decisions: '条件の近い公開事例',
        portfolio: '全ワークロードで使うプラットフォームの組み合わせと割り当て。ワークロードが一つならnull',
      },
    },
    files: {
      label: 'ファイル',
      title: 'システムのファイルを送る',
      text: 'Compose、Dockerfile、マニフェストなどを最大{files}個まで、ワークロードと一緒に、または単独で送れます。行に書かれた事実を回答とみなし、どの行によるものかを返します。内容を実行することも、保存することもありません。',
    },
    faults: {
      label: 'エラー',
      title: 'エラーは場所と許される値を示します',
      text: '推測で補うことはしません。誤りごとに、場所、見つかった値、許される値、最も近いIDを、Accept-Languageの言語で返します（RFC 9457）。',
    },
    limits: {
      label: '上限',
      title: '上限',
      list: [
        '1リクエストあたり{bytes}バイト、ワークロード{workloads}件、題名{title}文字、ファイル{files}個',
        'YAMLはエイリアスとタグなし、入れ子は{depth}段まで',
        '一度に示す誤りは最大{faults}件',
        '1ワークロードの処理は数十ミリ秒。Retry-After付きの503は、待ちが多すぎることを示します',
      ],
    },
    others: {
      label: 'ほかの方法',
      title: 'コマンドラインとAIアシスタントから使う',
      cli: 'リポジトリーを手元に置けば、サーバーなしで使えます。ワークロードのファイルや、システムのファイルから同じ助言を得られます。',
      mcp: 'Model Context Protocolの標準入出力で、AIアシスタントから使えます。ツール：{tools}。',
      command: 'コマンドライン',
      assistant: 'アシスタント用サーバーの起動',
      source: 'ソースコード',
    },
  },
});
