import { LinkProblemPage } from '@/components/result/link-problem-page';
import { linkProblemWords } from '@/lib/locale/words/link-problem';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';

/** Why a link shows no result, and two ways on. */
export function makeRefusedPage({ locale, path, problem, code }: Asked<'refused-page'>): Page {
  const head = { title: linkProblemWords(locale).title, isFound: false };
  const children = <LinkProblemPage locale={locale} problem={problem} code={code} />;
  return { status: 404, html: renderDocument({ locale, path, head, children }) };
}
