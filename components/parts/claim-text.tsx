import { SourceMarks } from '@/components/parts/sources';
import { resultWords } from '@/lib/locale/words/result';
import type { Claim } from '@/lib/report/reader';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from './terms';

/** A sentence with the words of the glossary marked, and the numbers of its sources. */
export function ClaimText({ claim, terms }: { readonly claim: Claim; readonly terms: PageTerms }) {
  return (
    <>
      <TextWithTerms text={claim.text} terms={terms} />
      <SourceMarks sources={claim.sources} words={resultWords(terms.locale)} />
    </>
  );
}
