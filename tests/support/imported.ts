import { readFiles, type ImportedWorkload, type ImportFile, type Sureness } from '@/lib/import';

export const file = (path: string, text: string): ImportFile => ({ path, text });

/** `question=choice` of what is proposed at least this surely. */
export function claims(
  workload: ImportedWorkload | null | undefined,
  sure: readonly Sureness[] = ['states', 'implies', 'hints'],
): string[] {
  return (workload?.proposals ?? []).filter((one) => sure.includes(one.sure)).map(({ question, choice }) => `${question}=${choice}`);
}

/** Everything taken as one workload. */
export const whole = (...files: ImportFile[]): ImportedWorkload | null => readFiles(files).whole;
export const stated = (...files: ImportFile[]): string[] => claims(whole(...files), ['states']);

/** What is proposed for one question by all files together: choice and how surely. */
export function answersOf(question: string, ...files: ImportFile[]): string[] {
  const proposals = whole(...files)?.proposals ?? [];
  return proposals.filter((one) => one.question === question).map(({ choice, sure }) => `${choice} ${sure}`);
}

export const compose = (services: string): ImportFile => file('compose.yaml', `services:\n${services}`);

export const dockerfile = (text: string): ImportFile => file('Dockerfile', text);
