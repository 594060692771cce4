import { loadCases } from '@/lib/content';
import type { Case } from '@/lib/model/case';

/** The published decisions that the rules are measured against. */
export function publishedCases(): readonly Case[] {
  return loadCases('calibration');
}

/** Decisions coded later and less thoroughly, which are counted apart. */
export function furtherCases(): readonly Case[] {
  return loadCases('further');
}
