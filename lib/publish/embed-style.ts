import { PALETTE, type Colours } from './palette';

function tokens(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

const LIGHT = `color-scheme:light;${tokens(PALETTE.light)}`;
const DARK = `color-scheme:dark;${tokens(PALETTE.dark)}`;

/**
 * The one style sheet of an embed. It stands in the document, so that an embed is one request; the door allows exactly
 * this text by its hash. Lengths are in em and rem: text that a reader enlarges moves the layout to its narrow form.
 */
export const EMBED_STYLE = [
  `html{${LIGHT}}html.dark{${DARK}}@media(prefers-color-scheme:dark){html.auto{${DARK}}}`,
  '*{box-sizing:border-box;margin:0;padding:0}',
  'html{background:var(--surface);color:var(--ink);font-family:system-ui,-apple-system,"Segoe UI","Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;-webkit-text-size-adjust:100%}',
  'body{display:flex;flex-direction:column;gap:.75rem;min-height:100vh;padding:.875rem 1rem;border:1px solid var(--line);font-size:.875rem;line-height:1.45;overflow-wrap:anywhere}',
  '.fit body{min-height:0}',
  ':lang(ja){line-break:strict}:lang(ja) body{line-height:1.6}:lang(ja) h1,:lang(ja) li{word-break:auto-phrase}',
  'main{display:grid;gap:.75rem 1.75rem;flex:1 0 auto;align-content:start;grid-template-columns:minmax(0,1fr)}',
  'main>*{min-width:0}',
  'header{display:grid;gap:.375rem}',
  'h1{font-size:1.375rem;line-height:1.25;font-weight:650;text-wrap:balance}',
  'h2{font-size:.8125rem;line-height:1.45;font-weight:650}',
  'ol,ul{list-style:none}',
  '.quiet{color:var(--muted);font-size:.8125rem}',
  '.verdict{display:flex;align-items:center;gap:.5rem;font-weight:650}',
  '.verdict svg{flex:none}.verdict rect{fill:var(--surface);stroke:var(--ink)}.verdict .on{fill:var(--ink)}',
  '.family{display:inline-block;width:.625rem;height:.625rem;margin-right:.375rem;border-radius:2px}',
  '.reasons{display:grid;gap:.25rem}.reasons li{display:grid;grid-template-columns:1em minmax(0,1fr);gap:.375rem}.reasons li::before{content:"+";font-weight:650}.reasons .against::before{content:"\\2212"}',
  '.bars{display:grid;gap:.25rem;align-content:start}.reasons,.bars{margin-top:.25rem}',
  '.bars li{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5rem;font-size:.8125rem;line-height:1.4;font-variant-numeric:tabular-nums}',
  '.name{flex:1 1 10em}.name span{display:none}.measure{display:flex;align-items:center;gap:.5rem;flex:1 1 6.5em}',
  '.measure svg{flex:1 1 0;width:0;height:.75rem;print-color-adjust:exact}.track{fill:var(--sunken)}.score{flex:none;min-width:2.5em;text-align:right}',
  '.first{font-weight:650}.out{color:var(--muted)}.out rect{fill:none;stroke:var(--line-strong)}',
  '.compose{fill:var(--compose);background:var(--compose)}.caas{fill:var(--caas);background:var(--caas)}.paas{fill:var(--paas);background:var(--paas)}.faas{fill:var(--faas);background:var(--faas)}',
  'table{width:100%;border-collapse:collapse;font-size:.8125rem;line-height:1.4;font-variant-numeric:tabular-nums}',
  'caption{text-align:left;color:var(--muted);padding-bottom:.25rem}',
  'th,td{padding:.125rem .1875rem;text-align:right;font-weight:400;vertical-align:bottom}tr>:first-child{text-align:left;padding-left:0}tbody tr,tfoot tr{border-top:1px solid var(--line)}thead th,tfoot *,.deciding *{font-weight:650}',
  '.later{display:none}.columns{display:grid;gap:0 1rem;font-size:.8125rem;margin-bottom:.25rem}',
  'footer{display:grid;gap:.125rem;border-top:1px solid var(--line);padding-top:.5rem;font-size:.8125rem;line-height:1.45}',
  'a{color:var(--accent);text-underline-offset:.2em}a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  'footer a{font-weight:650;min-height:1.5rem}',
  '@media(min-width:30em){.name{flex-basis:14em}.name span{display:inline}}',
  '@media(min-width:44em){.two{grid-template-columns:minmax(0,1.1fr) minmax(0,1fr)}.two header{grid-column:1/-1}footer{grid-template-columns:minmax(0,1fr) auto;gap:0 1.75rem}footer .rules{text-align:right}.columns{grid-template-columns:repeat(4,minmax(0,1fr))}.columns .later{display:block}td.later,th.later{display:table-cell}}',
].join('');

/**
 * The script of the variant that tells its height (`height=auto`): it posts type, id and height to the page around it and
 * listens to nothing. The door allows exactly this text by its hash.
 */
export const EMBED_SCRIPT =
  'new ResizeObserver(()=>{parent.postMessage({type:"dokoni:height",id:(new URLSearchParams(location.search).get("id")||"").slice(0,64),height:Math.ceil(document.body.getBoundingClientRect().height)},"*")}).observe(document.body)';
