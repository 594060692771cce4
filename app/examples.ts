import { loadExamples } from '@/lib/content';
import { NO_PRIORITIES } from '@/lib/model/answers';
import type { Locale } from '@/lib/locale';
import { buildReport, collectFindings, type Report } from '@/lib/report';
import { encodeLink } from '@/lib/share';
import { catalogue, todaysRules } from './catalogue';

/** An example of the start page with what today's rules say of it. */
export interface JudgedExample {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The address of its recommendation. */
  readonly href: string;
  readonly report: Report;
}

/** The five examples, judged. */
export function judgeExamples(locale: Locale): JudgedExample[] {
  const content = catalogue();
  return loadExamples(content).map(({ id, title, description, answers, priorities = NO_PRIORITIES }) => {
    const code = encodeLink({ contentVersion: content.version, answers, priorities });
    return {
      id,
      title: title[locale],
      description: description[locale],
      href: `/${locale}/r/${code}`,
      report: buildReport({ catalogue: content, findings: collectFindings(todaysRules(), answers, priorities), locale }),
    };
  });
}
