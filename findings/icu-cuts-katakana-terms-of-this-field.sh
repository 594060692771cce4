#!/usr/bin/env bash
# Expected: Word segmentation for Japanese keeps a run of katakana together, or cuts compounds
#   between their parts.
# Instead: ICU’s dictionary lacks the terms and cuts inside words, once between a vowel and its
#   long mark. BudouX breaks at phrases and leaves every term whole.
# Version: Intl.Segmenter of the Node that runs this (its ICU is printed), budoux 0.9.2; Node
#   20.20.2; checked on 2026-11-29.
# Source: https://github.com/google/budoux
# Meaning: search, marking of terms and line breaks by Intl.Segmenter (Chromium’s is ICU as well)
#   cut terms of this field. Match terms by a list, break lines at phrases.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  budoux@0.9.2
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { loadDefaultJapaneseParser } from 'budoux';
console.log('ICU', process.versions.icu);
const words = new Intl.Segmenter('ja', { granularity: 'word' });
const phrases = loadDefaultJapaneseParser();
for (const text of ['マネージドなKubernetes', 'クラスターを運用する', 'ベンダーロックインを避けたい', 'クラウド事業者の関数'])
  console.log([...words.segment(text)].map((part) => part.segment).join('|'), ' ', phrases.parse(text).join('|'));
PROBE

cat >expected.txt <<'SEEN'
ICU 78.2
マネ|ージ|ド|な|Kubernetes   マネージドな|Kubernetes
クラス|ター|を|運用|する   クラスターを|運用する
ベンダ|ー|ロック|イン|を|避|けたい   ベンダーロックインを|避けたい
クラ|ウド|事業|者|の|関数   クラウド事業者の|関数
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
