import { workerProgram } from '../shared/kinds';
import { excerptOf } from '../shared/excerpt';
import { newUnit } from '../shared/new-unit';
import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { baseName, folderOf } from '../shared/paths';
import type { ImportProblem } from '../shared/result';
import type { Reading } from '../shared/unit';

/** As the tools that start them read it: a name, a colon, a command; anything else is no process. */
const PROCESS = /^([A-Za-z0-9_-]+):\s*(.+)$/;

/** The process types of a Procfile; commands are looked at and never shown. */
export function readProcfile(file: string, text: string, problems: ImportProblem[]): Reading {
  const processes = text.split(/\r?\n/).flatMap((line, index) => {
    const [, name, command = ''] = PROCESS.exec(line) ?? [];
    return name === undefined ? [] : [{ name, command, seen: { file, line: index + 1, key: name, value: '…' } }];
  });
  if (processes.length === 0) problems.push({ kind: 'unknown-format', file, line: null, found: null });
  const release = processes.find(({ name }) => name === 'release');
  const running = processes.filter(({ name }) => name !== 'release');
  const units = running.map(({ name, command, seen }) =>
    newUnit(
      { name, file, line: seen.line, excerpt: excerptOf(name, '…'), build: { folder: folderOf(file), dockerfile: '', target: null } },
      join([parts(part('process-type', seen)), readWork(name, command, seen)]),
    ),
  );
  const first = processes[0]?.seen;
  return {
    name: baseName(folderOf(file)),
    units,
    facts: first ? [fact('written-for-paas', first), fact('source-to-run', first)] : [],
    parts: release ? [part('release-step', release.seen)] : [],
  };
}

function readWork(name: string, command: string, seen: Seen): Notes {
  if (name === 'web') return facts(fact('http-port', seen), fact('web-by-name', seen));
  const program = workerProgram(command);
  if (program !== null) return facts(fact('worker-process', { ...seen, value: program }));
  return /worker|consumer|queue|sidekiq|jobs?$/i.test(name) ? facts(fact('worker-process', seen)) : NONE;
}
