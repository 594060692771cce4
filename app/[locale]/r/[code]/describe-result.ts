import type { Metadata } from 'next';
import { sharedPath, type ResultLinks } from '@/components/result/links';
import { fill } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import { joinSentences, type Report } from '@/lib/report';

/** Title, description and preview of a result. */
export function describeResult({ report, links }: { readonly report: Report; readonly links: ResultLinks }): Metadata {
  const words = resultWords(links.locale);
  const verdict = report.recommendation?.verdict;
  const named = verdict ? fill(words.metaTitle, { headline: report.headline, verdict: verdict.label }) : report.headline;
  const title = links.title === '' ? named : fill(words.titleOf, { title: links.title, headline: named });
  const description = joinSentences(links.locale, [report.sentence, verdict?.sentence ?? report.obstruction?.lift ?? '']);
  return {
    title,
    description,
    alternates: {
      canonical: `/${links.locale}/r/${links.code}`,
      languages: { en: `/en/r/${links.code}`, ja: `/ja/r/${links.code}` },
    },
    // There are more codes than pages worth finding, and anybody can put a title beside one.
    robots: { index: false, follow: true },
    openGraph: { type: 'article', siteName: 'Dokoni', locale: links.locale, title, description, url: sharedPath(links) },
    twitter: { card: 'summary', title, description },
  };
}
