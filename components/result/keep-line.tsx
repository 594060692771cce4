import { Island } from '@/components/ui/island';
import { KeepResult } from './keep-result';
import type { ResultParts } from './parts';

/** Below the story: where the reader's own answers are kept. */
export function KeepLine({ parts: { report, links, todaysVersion } }: { readonly parts: ResultParts }) {
  const { recommendation } = report;
  const first = recommendation ? (report.ranking[0]?.alternative ?? null) : 'none';
  const found = { code: links.code, title: links.title, first, sure: recommendation?.verdict.id ?? null };
  return <Island name="keep-result" component={KeepResult} props={{ locale: links.locale, found, todaysVersion }} />;
}
