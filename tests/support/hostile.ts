/** Ways out of text, attributes, elements, comments and sections. */
const WAYS_OUT = ['', '">', "'>", '</title>', '</textarea>', '</script>', '</style>', '</text></svg>', '-->', ']]>', '`>'];

/** What somebody would like to run or load once outside. `xss()` is what a browser test looks for. */
const DEEDS = [
  '<script>xss()</script>',
  '<img src=x onerror=xss()>',
  '<svg onload=xss()>',
  '<svg><script href=//e.example/>',
  '<iframe srcdoc="<img src=x>">',
  '<iframe src=javascript:xss()>',
  '<a href=javascript:xss()>x</a>',
  '<math><mi xlink:href=javascript:xss()>',
  '<details open ontoggle=xss()>',
  '<body onload=xss()>',
  '<base href=//e.example>',
  '<meta http-equiv=refresh content=0>',
  '<style>@import"//e.example"</style>',
  '<link rel=stylesheet href=//e.example>',
  '<form action=//e.example><button>',
  '<!--<img src=x onerror=xss()>',
  '<?xml-stylesheet href="//e.example"?>',
  '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
  ' onmouseover=xss() x=',
  ' style=background:url(//e.example) ',
  '&lt;script&gt;xss()&lt;/script&gt;',
];

/** Texts that would break out of HTML, SVG or XML if anything forgot to escape them: more than two hundred, most short enough for a title. */
export const HOSTILE_TEXTS: readonly string[] = WAYS_OUT.flatMap((out) => DEEDS.map((deed) => out + deed));

/**
 * The tags of a document with the names of their attributes, and the addresses of those that lead or load: what a text may never change.
 * What is no tag of ours (`<!`, `<?`, a comment) counts too.
 */
export function skeletonOf(markup: string): string[] {
  const tags = [...markup.matchAll(/<([!?/]?[a-z][^\s/>]*|!--|\?|!\[)((?:\s+[^\s"'=<>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)[^>]*>?/gi)];
  return tags.map(([, name = '', attributes = '']) => {
    const names = [...attributes.matchAll(/\s+([^\s"'=<>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g)];
    const shown = names.map(([, attribute = '', ...values]) =>
      /^javascript:/i.test(values.join('').trim()) ? `${attribute}=javascript` : attribute,
    );
    return [name.toLowerCase(), ...shown].join(' ');
  });
}
