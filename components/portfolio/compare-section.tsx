import { KeptPlansIsland } from './compare/kept-plans';
import type { PortfolioView } from './view';
import { Button } from '@/components/ui/button';
import { Island } from '@/components/ui/island';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { comparePlansWords } from '@/lib/locale/words/compare-plans';
import { keptPlansWords } from '@/lib/locale/words/kept-plans';
import { belowBase } from '@/lib/model/base-path';
import { mineWords } from '@/lib/locale/words/mine';
import { comparePlansPath, sharedPortfolioPath } from '@/lib/share';

/** This plan beside another: a link to paste, the same without limits or by today's rules, and those that the browser keeps. */
export function CompareSection({ view: { locale, links, limits, unlimited, freed, today } }: { readonly view: PortfolioView }) {
  const { compare } = comparePlansWords(locale);
  const { begin: words, kept } = keptPlansWords(locale);
  const { loading, failed, problems } = mineWords(locale);
  const here = belowBase(sharedPortfolioPath(links, limits));
  return (
    <div className="print:hidden">
      <Section id="compare" label={words.label} title={words.title}>
        <SectionNote>{words.text}</SectionNote>
        <form action={comparePlansPath(locale)} method="get" className="max-w-3xl space-y-2">
          <input type="hidden" name="a" value={here} />
          <label className="block font-semibold" htmlFor="compare-plan">
            {words.field}
          </label>
          <input
            id="compare-plan"
            name="b"
            required
            autoComplete="off"
            spellCheck={false}
            maxLength={6000}
            className="min-h-11 w-full rounded border border-line-strong bg-surface px-3 font-mono"
          />
          <Button type="submit" look="secondary">
            {compare}
          </Button>
        </form>
        <p className="flex flex-wrap gap-x-6">
          {unlimited !== null && (
            <TextLink look="row" href={comparePlansPath(locale, sharedPortfolioPath(links, freed), here)}>
              {words.unlimited}
            </TextLink>
          )}
          {today && (
            <TextLink look="row" href={comparePlansPath(locale, here, today.path)}>
              {words.today}
            </TextLink>
          )}
        </p>
        <div className="mt-4">
          <Island name="kept-plans" component={KeptPlansIsland} props={{ locale, here, words: { ...kept, loading, failed }, problems }} />
        </div>
      </Section>
    </div>
  );
}
