import type { Metadata } from 'next';
import { publicOrigin } from '@/lib/server/origin';
import { LinkProblemPage } from '@/components/result/link-problem-page';
import { ResultPage } from '@/components/result/result-page';
import { linkProblemWords } from '@/lib/locale/words/link-problem';
import { encodeLink } from '@/lib/share';
import { describeResult } from './describe-result';
import { readResult, type ResultProps } from './read-result';
import './result.css';

// Codes are anybody's: nothing is written for them.
export const dynamic = 'force-dynamic';

export async function generateMetadata(props: ResultProps): Promise<Metadata> {
  const result = await readResult(props);
  if (!result.ok) return { title: linkProblemWords(result.locale).title, robots: { index: false } };
  return describeResult(result);
}

/** A recommendation, rendered whole. The door gives the page of a wrong code its status (404). */
export default async function RecommendationPage(props: ResultProps) {
  const result = await readResult(props);
  if (!result.ok) return <LinkProblemPage {...result} />;
  const { report, sensitivity, duties, drift, terms, link, links, view } = result;
  return (
    <ResultPage
      report={report}
      sensitivity={sensitivity}
      duties={duties}
      drift={drift}
      terms={terms}
      links={links}
      link={link}
      view={view}
      origin={publicOrigin()}
      codeOf={(changes) =>
        encodeLink({ ...link, answers: { ...link.answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) } })
      }
    />
  );
}
