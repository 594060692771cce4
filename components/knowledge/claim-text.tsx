import { SourceMarks } from '@/components/result/sources';
import type { Locale } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import type { Claim } from '@/lib/report';

/** A sentence with the numbers of its sources. */
export function ClaimText({ claim, locale }: { readonly claim: Claim; readonly locale: Locale }) {
  return (
    <>
      {claim.text}
      <SourceMarks sources={claim.sources} words={resultWords(locale)} />
    </>
  );
}
