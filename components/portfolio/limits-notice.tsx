import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { listLimits } from '@/lib/report/portfolio';
import { describeLimitProblem } from '@/lib/report/problems';
import { EFFORT_VERSION, portfolioPath } from '@/lib/share';
import type { PortfolioView } from './view';

/** That the page differs from what the link says by itself, and which limits could not be used. */
export function LimitsNotice({ view }: { readonly view: PortfolioView }) {
  const { limits, limitProblems, unlimited, platforms, words, links, locale, report, freed } = view;
  return (
    <>
      {limitProblems.length > 0 && (
        <Notice kind="error">
          <ul className="space-y-1">
            {limitProblems.map((problem, index) => (
              <li key={index}>{describeLimitProblem(problem, platforms, locale)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {unlimited !== null && (
        <Notice kind="warning" title={words.limits.active}>
          <p>{listLimits(limits, { platforms, workloads: report.names }, locale).join(words.limits.separator)}</p>
          <p>
            {fill(words.limits.otherwise, { headline: unlimited })}{' '}
            <TextLink look="line" className="no-print" href={portfolioPath(links, freed)}>
              {words.limits.reset}
            </TextLink>
          </p>
        </Notice>
      )}
      {limits.effort === undefined && <OldNotice view={view} />}
    </>
  );
}

/** That this link was made before work was weighed, and the same with it. */
function OldNotice({ view: { planWords, links, limits } }: { readonly view: PortfolioView }) {
  return (
    <Notice>
      {planWords.notice.old}{' '}
      <TextLink look="line" className="no-print" href={portfolioPath(links, { ...limits, cost: undefined, effort: EFFORT_VERSION })}>
        {planWords.notice.lead}
      </TextLink>
    </Notice>
  );
}
