import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import type { Notes } from '@/lib/model/note';
import { keepNotes } from '@/lib/share';
import { HOSTILE_TITLES, someShared } from '@/tests/support/shared';
import { catalogue } from '@/tests/support/catalogue';
import { collectFindings } from '@/tests/support/findings';
import { toCsv } from './csv';
import { toWorkloadJson } from './json';
import { toMadr } from './madr';
import { toMarkdown } from './markdown';
import { toTerminalText } from './terminal';

const notes: Notes = {
  traffic: { text: 'Kim, who runs the shop', sources: [] },
  state: { text: '', sources: [{ file: 'compose.yaml', line: 14 }] },
  latency: { text: 'nobody measured it', sources: [{ file: 'k8s/web.yaml', line: 3 }] },
};
const answers = { traffic: 'bursty', state: 'stateless', operators: 'none', latency: 'unknown' };
const plain = { columns: null, color: false };

describe.each(LOCALES)('a result with notes, in %s', (locale) => {
  const shared = { ...someShared({ answers, locale }), notes };
  const shortOf = (question: string): string => shared.report.answers.find((answer) => answer.question === question)?.short ?? '';
  const from = locale === 'en' ? 'from compose.yaml, line 14' : 'compose.yamlの14行目より';

  it('carries each into the record, under the driver that it supports', () => {
    const lines = toMadr(shared, '2026-11-30').split('\n');
    const after = (question: string): string => lines[lines.findIndex((line) => line.startsWith(`* ${shortOf(question)}`)) + 1] ?? '';
    expect(after('traffic')).toBe('    * Kim, who runs the shop');
    expect(after('state')).toBe(`    * ${from}`);
    expect(after('operators')).not.toMatch(/^ /);
    expect(lines.filter((line) => line.startsWith(`    * ${shortOf('latency')}`))).toHaveLength(1);
  });

  it('carries them into Markdown, the table and the terminal, with the lines they come from', () => {
    const subject = { id: 'one', title: '', link: 'https://dokoni.example', openQuestions: [], decisions: null, notes };
    for (const text of [toMarkdown(shared), toCsv(shared), toTerminalText(shared.report, subject, plain)]) {
      expect(text).toContain('Kim, who runs the shop');
      expect(text).toContain(from);
      expect(text).toContain('k8s/web.yaml');
    }
  });

  it('is written as before where there are none', () => {
    const bare = someShared({ answers, locale });
    for (const write of [toMarkdown, toCsv, (one: typeof bare) => toMadr(one, '2026-11-30')]) {
      expect(write({ ...bare, notes: {} })).toBe(write(bare));
    }
  });

  it('leaves a note of a question that it does not have out', () => {
    const stray = { ...shared, notes: { nothing: { text: 'stray', sources: [] } } };
    for (const text of [toMarkdown(stray), toCsv(stray), toMadr(stray, '2026-11-30')]) expect(text).not.toContain('stray');
  });
});

describe('a note', () => {
  it.each(HOSTILE_TITLES)('is text in every file, whatever it is: %s', (text) => {
    const hostile = keepNotes({ traffic: { text, sources: [{ file: text, line: 1 }] } });
    const shared = someShared({ answers });
    const count = (file: string, what: RegExp): number => (file.match(what) ?? []).length;
    for (const write of [toMarkdown, (one: typeof shared) => toMadr(one, '2026-11-30')]) {
      const [bare, noted] = [write(shared), write({ ...shared, notes: hostile })];
      for (const markup of [/<[a-z!/]/gi, /(?<!\\)\]\(/g, /(?<!\\)`/g, /^#/gm]) expect(count(noted, markup)).toBe(count(bare, markup));
    }
    for (const line of toCsv({ ...shared, notes: hostile }).split('\r\n')) expect(line).not.toMatch(/(^|,)"\s*[=+\-@]/);
  });

  it('is echoed as it was given, and changes nothing else of the advice', () => {
    const workload = { id: 'one', answers, priorities: { most: [], least: [] } };
    const findings = collectFindings(catalogue, answers, workload.priorities);
    const { notes: echoed, ...rest } = toWorkloadJson(catalogue, { ...workload, notes }, findings);
    expect(echoed).toEqual({
      traffic: 'Kim, who runs the shop',
      state: { sources: [{ file: 'compose.yaml', line: 14 }] },
      latency: { text: 'nobody measured it', sources: [{ file: 'k8s/web.yaml', line: 3 }] },
    });
    expect(rest).toEqual(toWorkloadJson(catalogue, workload, findings));
  });
});
