import { defineWords } from '../words';

/** The interactive head-to-head: how it is asked for, and its choices. */
export const duelExplorerWords = defineWords({
  en: {
    interactive: 'Compare interactively',
    loading: 'Loading the chart …',
    failed: 'The chart could not be loaded. The picture and the table hold the same numbers.',
    rival: 'Compare with',
    group: 'Family',
    oneRival: 'any, one rival',
    show: 'Show',
    showAll: 'all criteria',
    showDeciding: 'the three that decide',
    showDiffering: 'criteria with at least one point',
    hint: 'Point at a bar, step through them with the arrow keys or choose a criterion in the table: its reasons and sources appear.',
  },
  ja: {
    interactive: '対話的に比較する',
    loading: 'グラフを読み込んでいます…',
    failed: 'グラフを読み込めませんでした。図と表に同じ数値があります。',
    rival: '比べる相手',
    group: '系統',
    oneRival: '限定しない（相手は一つ）',
    show: '表示',
    showAll: 'すべての評価軸',
    showDeciding: '決め手の三つ',
    showDiffering: '差が1点以上の評価軸',
    hint: '棒にポインターを合わせるか、矢印キーで移動するか、表の評価軸を選ぶと、その理由と出典を表示します。',
  },
});
