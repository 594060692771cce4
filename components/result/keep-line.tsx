import { Island } from '@/components/ui/island';
import { mineWords } from '@/lib/locale/words/mine';
import { KeepResult } from './keep-result';
import type { ResultParts } from './parts';
import { TITLE_FORM } from './title-form';

/** Below the story: where the reader's own answers are kept. */
export function KeepLine({ parts: { report, links, todaysVersion } }: { readonly parts: ResultParts }) {
  const { menu, result, problems } = mineWords(links.locale);
  const { recommendation } = report;
  const first = recommendation ? (report.ranking[0]?.alternative ?? null) : 'none';
  const found = { code: links.code, title: links.title, first, sure: recommendation?.verdict.id ?? null };
  const words = { menu, ...result, forbidden: problems.forbidden, storageFull: problems.full };
  return (
    <Island
      name="keep-result"
      component={KeepResult}
      props={{ locale: links.locale, found, todaysVersion, titleForm: TITLE_FORM, words }}
    />
  );
}
