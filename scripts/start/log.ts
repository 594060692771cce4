import { format } from 'node:util';
import { failureLine } from '@/door/log';
import { LOG_LEVELS, type LogLevel } from '@/lib/server/settings/table';

/** Writes lines that are as grave as the level asks for. What the framework complains about becomes lines like all others. */
export function openLog(level: LogLevel): (line: string) => void {
  const least = LOG_LEVELS.indexOf(level);
  const write = (line: string): void => {
    if (LOG_LEVELS.indexOf(readLevel(line)) <= least) process.stdout.write(`${line}\n`);
  };
  console.error = (...said: unknown[]): void => {
    write(failureLine(undefined, format(...said)));
  };
  return write;
}

function readLevel(line: string): LogLevel {
  return (/"level":"(error|warn|info)"/.exec(line)?.[1] as LogLevel | undefined) ?? 'error';
}
