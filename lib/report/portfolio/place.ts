import { fill, type Locale } from '../../locale';
import { portfolioWords } from '../../locale/words/portfolio';
import { formatPoints } from '../reader';
import type { ReportPlacement } from './report';

/** How well a workload is placed: whether the platform is its best, and whether it may still be excluded. */
export function describePlace({ regret, own, platform, isOpen }: ReportPlacement, locale: Locale): string {
  const { page } = portfolioWords(locale);
  const isOwn = own.alternative === platform.alternative;
  const place = fill(isOwn ? page.best : regret === 0 ? page.level : page.below, { points: formatPoints(regret), own: own.name });
  return isOpen ? `${place}${locale === 'ja' ? '、' : '; '}${page.mayBeExcluded}` : place;
}
