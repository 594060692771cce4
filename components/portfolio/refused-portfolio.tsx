import { type LinkedWorkload, PORTFOLIO_SIZE, resultPath } from '@/lib/share';
import { ButtonLink } from '@/components/ui/button';
import { fill, type Locale } from '@/lib/locale';
import { portfolioWords } from '@/lib/locale/words/portfolio';
import { PortfolioFields, type PortfolioForm } from './portfolio-entry';

interface RefusedPortfolioProps {
  readonly locale: Locale;
  readonly form: PortfolioForm;
  /** The one workload of a link that has a single, sound one. */
  readonly single: LinkedWorkload | null;
  readonly sampleCode: string;
}

/** Why a link shows no portfolio, with its workloads to correct. */
export function RefusedPortfolio({ locale, form, single, sampleCode }: RefusedPortfolioProps) {
  const { refused: words, entry } = portfolioWords(locale);
  return (
    <div className="max-w-3xl space-y-6 py-4">
      <header className="space-y-3">
        <p className="text-sm text-muted">{entry.kicker}</p>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="text-lg">{single ? fill(words.one, PORTFOLIO_SIZE) : words.safe}</p>
        {single && (
          <p>
            <ButtonLink look="secondary" href={resultPath({ locale, ...single })}>
              {words.open}
            </ButtonLink>
          </p>
        )}
      </header>
      <PortfolioFields locale={locale} form={form} sampleCode={sampleCode} />
    </div>
  );
}
