import type { Locale } from '@/lib/locale';

/** The page of one criterion with all its rules. */
export function criterionPath(locale: Locale, criterion: string): string {
  return `/${locale}/method/criteria/${criterion}`;
}
