import { Button, ButtonLink } from '@/components/ui/button';
import { fill, type Locale } from '@/lib/locale';
import { linkProblemWords } from '@/lib/locale/words/link-problem';
import { describeLinkProblem } from '@/lib/report/problems';
import type { LinkProblem } from '@/lib/share';
import { BASE } from '@/lib/model/base-path';

interface LinkProblemPageProps {
  readonly locale: Locale;
  /** `newer-content`: a sound code whose rules are not on this server. */
  readonly problem: LinkProblem | 'newer-content';
  /** The code as it was read. */
  readonly code: string;
}

/** Why a link shows no result, and two ways on: the code again, or a new assessment. */
export function LinkProblemPage({ locale, problem, code }: LinkProblemPageProps) {
  const words = linkProblemWords(locale);
  const { title, text } = describeLinkProblem(problem, code.length, locale);
  return (
    <div className="max-w-2xl space-y-5 py-4">
      <header className="space-y-3">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">{title}</h1>
        <p className="text-lg">{text}</p>
        {code !== '' && <p className="font-mono text-sm break-all text-muted">{fill(words.found, { code })}</p>}
        <p>{words.safe}</p>
      </header>
      <form action={`${BASE}/${locale}/r`} method="get" className="space-y-2">
        <label className="block font-semibold" htmlFor="code">
          {words.again}
        </label>
        <div className="flex flex-wrap gap-3">
          <input
            id="code"
            name="code"
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={500}
            className="min-h-11 min-w-0 grow basis-64 rounded border border-line-strong bg-surface px-3 font-mono"
          />
          <Button type="submit" look="secondary">
            {words.open}
          </Button>
        </div>
      </form>
      <p>
        <ButtonLink href={`${BASE}/${locale}/assess`}>{words.start}</ButtonLink>
      </p>
    </div>
  );
}
