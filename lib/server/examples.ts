import type { StartExample } from '@/components/start/example';
import { loadExamples } from '@/lib/content';
import { inquire } from '@/lib/engine';
import { NO_PRIORITIES } from '@/lib/model/answers';
import type { Locale } from '@/lib/locale';
import { buildReport } from '@/lib/report/result';
import { encodeLink, resultPath } from '@/lib/share';
import { catalogue, todaysRules } from './catalogue';

/** The five examples with their advice. */
export function adviseExamples(locale: Locale): StartExample[] {
  const content = catalogue();
  return loadExamples().map(({ id, title, description, answers, priorities = NO_PRIORITIES }) => {
    const code = encodeLink({ contentVersion: content.version, answers, priorities });
    return {
      id,
      title: title[locale],
      description: description[locale],
      href: resultPath({ locale, code, title: '' }),
      report: buildReport({ catalogue: content, findings: inquire(todaysRules(), answers, priorities), locale }),
    };
  });
}
