import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill, type Locale } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { PORTFOLIO_SIZE } from '@/lib/share';
import { BASE } from '@/lib/model/base-path';

/** What was entered, and what is wrong with it. */
export interface PortfolioForm {
  readonly text: string;
  /** One sentence for each mistake. */
  readonly problems: readonly string[];
  /** Over the mistakes; null where there are none. */
  readonly problemTitle: string | null;
  /** What is missing without being wrong. */
  readonly note: string | null;
}

interface PortfolioEntryProps {
  readonly locale: Locale;
  readonly form: PortfolioForm;
  /** The portfolio of the examples. */
  readonly exampleHref: string;
  /** The code of an example, to show what a line looks like. */
  readonly sampleCode: string;
  /** The table of workloads, over the form. */
  readonly table?: ReactNode;
  /** Beside the button of the form. */
  readonly take?: ReactNode;
}

/** What a portfolio is for, and a plain form for its workloads. */
export function PortfolioEntry({ locale, form, exampleHref, sampleCode, table, take }: PortfolioEntryProps) {
  const { entry: words } = portfolioWords(locale);
  return (
    <div className="space-y-6 py-4">
      <header className="max-w-3xl space-y-3">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="text-lg">{fill(words.intro, PORTFOLIO_SIZE)}</p>
        <p className="flex flex-wrap gap-x-6">
          <ButtonLink look="quiet" href={exampleHref}>
            {words.example}
          </ButtonLink>
          <ButtonLink look="quiet" href={`${BASE}/${locale}/assess`}>
            {words.assess}
          </ButtonLink>
        </p>
      </header>
      {table}
      <div className="max-w-3xl">
        <PortfolioFields locale={locale} form={form} sampleCode={sampleCode} take={take} />
      </div>
    </div>
  );
}

/** The form: one field for all workloads, as people paste them. What was entered stays. */
export function PortfolioFields({ locale, form, sampleCode, take }: Omit<PortfolioEntryProps, 'exampleHref' | 'table'>) {
  const { entry: words } = portfolioWords(locale);
  const { text, problems, problemTitle, note } = form;
  const described = [
    'portfolio-hint',
    ...(problemTitle === null ? [] : ['portfolio-problem']),
    ...(note === null ? [] : ['portfolio-note']),
  ];
  return (
    <form action={`${BASE}/${locale}/p`} method="get" className="space-y-3">
      {problemTitle !== null && (
        <div id="portfolio-problem">
          <Notice kind="error" title={problemTitle}>
            <ul className="list-disc pl-5">
              {problems.map((problem) => (
                <li key={problem} className="wrap-anywhere">
                  {problem}
                </li>
              ))}
            </ul>
            <p>{words.kept}</p>
          </Notice>
        </div>
      )}
      {note !== null && (
        <div id="portfolio-note">
          <Notice>{note}</Notice>
        </div>
      )}
      <label className="block font-semibold" htmlFor="portfolio-workloads">
        {words.field}
      </label>
      <div id="portfolio-hint" className="text-sm text-muted">
        <p>{words.hint}</p>
        <p className="font-mono break-all">{fill(words.sample, { code: sampleCode })}</p>
      </div>
      <textarea
        id="portfolio-workloads"
        name="w"
        required
        rows={8}
        defaultValue={text}
        spellCheck={false}
        className="w-full rounded border border-line-strong bg-surface px-3 py-2 font-mono text-sm wrap-anywhere"
        aria-describedby={described.join(' ')}
        {...(problemTitle !== null && { 'aria-invalid': true })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit">{words.submit}</Button>
        {take}
      </div>
    </form>
  );
}
