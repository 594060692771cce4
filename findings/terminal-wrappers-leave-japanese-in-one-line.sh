#!/usr/bin/env bash
# Expected: wrap-ansi, which counts full-width letters as two columns, and the help of commander break
#   Japanese at the width that was asked for, since Japanese may break between most letters.
# Instead: Both break at spaces only, and Japanese has none: a text of 62 columns stays in one line
#   of a width of 20, and before it the line is broken at the first space. With hard: true wrap-ansi
#   does fill lines, and puts 。 and ー, which may not begin a line, at the beginning of one.
# Version: wrap-ansi 10.0.2, commander 14.0.3, string-width 8.2.0; Node 20.20.2; checked on
#   2026-11-30.
# Source: https://github.com/chalk/wrap-ansi/issues/10 (full-width letters, closed: their width is
#   counted); the rule on 。 and ー: https://www.w3.org/TR/jlreq/#characters_not_starting_a_line.
# Meaning: Japanese lines of a command are broken by own code or written short; the terminal then cuts
#   what is left, in mid-word and without the indent of the column.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact wrap-ansi@10.0.2 commander@14.0.3 \
  string-width@8.2.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { Command } from 'commander';
import width from 'string-width';
import wrap from 'wrap-ansi';
const sentence = '質問に答えると、候補を順位づけして説明します。保存はしません。';
const show = (name, text) => {
  const lines = text.split('\n').filter((line) => line.trim());
  console.log(`${name}: widest ${Math.max(...lines.map((line) => width(line)))}`);
  for (const line of lines) console.log(`  |${line}`);
};
show('wrap-ansi, width 20', wrap(sentence, 20));
show('after an English word', wrap(`See ${sentence}`, 20));
show('hard, width 20', wrap(sentence, 20, { hard: true }));
show('hard, width 10', wrap('このサーバーはサーバーレス型ではありません', 10, { hard: true }));
const command = new Command('x').helpOption(false).option('--ja', sentence).option('--en', 'Answer the questions, and the candidates are ranked and explained.');
show('commander, width 60', command.configureHelp({ helpWidth: 60 }).helpInformation());
PROBE

cat >expected.txt <<'SEEN'
wrap-ansi, width 20: widest 62
  |質問に答えると、候補を順位づけして説明します。保存はしません。
after an English word: widest 62
  |See
  |質問に答えると、候補を順位づけして説明します。保存はしません。
hard, width 20: widest 20
  |質問に答えると、候補
  |を順位づけして説明し
  |ます。保存はしません
  |。
hard, width 10: widest 10
  |このサーバ
  |ーはサーバ
  |ーレス型で
  |はありませ
  |ん
commander, width 60: widest 70
  |Usage: x [options]
  |Options:
  |  --ja  質問に答えると、候補を順位づけして説明します。保存はしません。
  |  --en  Answer the questions, and the candidates are ranked
  |        and explained.
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
