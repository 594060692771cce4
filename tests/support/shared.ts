import { loadDecisions, loadExamples } from '@/lib/content';
import { NO_PRIORITIES, type Answers, type Priorities } from '@/lib/model/answers';
import type { Locale } from '@/lib/locale';
import { collectFindings } from '@/tests/support/findings';
import { buildDecisions, buildReport, type WholeShared } from '@/lib/report/result';
import { encodeLink } from '@/lib/share';
import { catalogue } from './catalogue';
import { remember } from './remember';

export const ORIGIN = 'https://dokoni.example';

interface SharedFacts {
  readonly answers?: Answers;
  readonly priorities?: Priorities;
  readonly title?: string;
  readonly locale?: Locale;
}

/** A result as other sites show it, by default that of the first example. */
export function someShared({
  answers = loadExamples()[0]!.answers,
  priorities = NO_PRIORITIES,
  title = '',
  locale = 'en',
}: SharedFacts = {}): WholeShared {
  return { ...recall({ answers, priorities, locale }), title, origin: ORIGIN };
}

const recall = remember(({ answers, priorities, locale }: Required<Omit<SharedFacts, 'title'>>) => {
  const input = { catalogue, findings: collectFindings(catalogue, answers, priorities), locale };
  const code = encodeLink({ contentVersion: catalogue.version, answers, priorities });
  return { report: buildReport(input), decisions: buildDecisions(input, loadDecisions()), code };
});

/** Titles that would break out of HTML, attributes, SVG, XML, Markdown, wikitext or AsciiDoc. */
export const HOSTILE_TITLES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '" onmouseover="alert(1)" x="',
  '</title><script>alert(1)</script>',
  '</text><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<!--<img src=x onerror=alert(1)>-->',
  '&lt;b&gt; &#60;i&#62; &amp;amp;',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '](javascript:alert(1)) ![',
  '![x](https://evil.example/x.png)',
  '`code` **bold** _it_ ~~no~~ | a | b |',
  '{{template}} {% raw %} ${1+1}',
  "[[Main Page]] ''x'' {{Delete}} ~~~~",
  '</nowiki><script>alert(1)</script>',
  'include::/etc/passwd[] {doctitle} <<x>>',
  '+++<b>x</b>+++ pass:[<b>] ++x++',
  '@everyone #1 :tada: www.evil.example',
  '=HYPERLINK("https://evil.example")',
  'a\u0000b\u0008c\u2028d',
] as const;

/** An answer set that excludes every platform. */
export const IMPOSSIBLE: Answers = { isolation: 'air-gapped', operators: 'none' };
