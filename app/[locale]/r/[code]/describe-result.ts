import type { Metadata } from 'next';
import { shareMetadata } from '@/lib/server/share-metadata';
import { publicOrigin } from '@/lib/server/origin';
import type { ResultLinks } from '@/lib/share';
import { fill } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import { joinSentences } from '@/lib/report/reader';
import { type Report, titleResult } from '@/lib/report/result';

/** Title, description and previews of a result. */
export function describeResult({ report, links }: { readonly report: Report; readonly links: ResultLinks }): Metadata {
  const words = resultWords(links.locale);
  const verdict = report.recommendation?.verdict;
  const named = verdict ? fill(words.metaTitle, { headline: report.headline, verdict: verdict.label }) : report.headline;
  return {
    title: titleResult({ report, title: links.title }, named),
    description: joinSentences(links.locale, [report.sentence, verdict?.sentence ?? report.obstruction?.lift ?? '']),
    // There are more codes than pages worth finding, and anybody can put a title beside one.
    robots: { index: false, follow: true },
    ...shareMetadata({ report, code: links.code, title: links.title, origin: publicOrigin() }),
  };
}
