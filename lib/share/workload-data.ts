import type { Locale } from '../model/locale';

/** What the table of workloads works with in the browser: rules, questions and templates of one language. */
export function workloadDataPath(locale: Locale): string {
  return `/export/workloads/${locale}`;
}

/** Beside how many equals workloads count, as the address of their plan says it: `2.3` is three times for the second. Empty where all count alike. */
export function writeImportance(importances: readonly number[]): string {
  return importances.flatMap((importance, at) => (importance === 1 ? [] : [`${at + 1}.${importance}`])).join('_');
}
