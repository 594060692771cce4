import { encodeLink, resultPath } from '../../share';
import type { Locale } from '@/lib/locale';
import { NO_PRIORITIES } from '@/lib/model/answers';
import type { Case } from '@/lib/model/case';
import { BASE } from '@/lib/model/base-path';

/** The page of one criterion with all its rules. */
export function criterionPath(locale: Locale, criterion: string): string {
  return `${BASE}/${locale}/method/criteria/${criterion}`;
}

/** The graph of the rules: whole, or the lines of one question or criterion alone. */
export function graphPath(locale: Locale, node?: { readonly kind: 'questions' | 'criteria'; readonly id: string }): string {
  const below = `${BASE}/${locale}/method/graph`;
  return node === undefined ? below : `${below}/${node.kind}/${node.id}`;
}

/** Every kind of store that can be bought, on the page of the platforms. */
export function storesPath(locale: Locale): string {
  return `${BASE}/${locale}/platforms#stores`;
}

/** An exclusion on the page of all of them. */
export function exclusionPath(locale: Locale, exclusion: string): string {
  return `${BASE}/${locale}/method/exclusions#exclusion-${exclusion}`;
}

/** The result of a decision's answers. */
export function resultOf(version: number, { answers, priorities }: Case, locale: Locale): string {
  return resultPath({ locale, code: encodeLink({ contentVersion: version, answers, priorities: priorities ?? NO_PRIORITIES }), title: '' });
}
