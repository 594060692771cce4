import { loadCases, loadDecisions, loadMeasurements } from '@/lib/content';
import type { Case, ListedCase } from '@/lib/model/case';
import type { Measurement } from '@/lib/model/measurement';

/** The published decisions that the rules are measured against. */
export function publishedCases(): readonly Case[] {
  return loadCases('calibration');
}

/** Decisions coded later and less thoroughly, which are counted apart. */
export function furtherCases(): readonly Case[] {
  return loadCases('further');
}

/** Agreement with decisions that the rules of a version had not seen, the newest version first. */
export function unseenMeasurements(): readonly Measurement[] {
  return loadMeasurements();
}

/** Decisions that the rules had not seen until version 3. */
export function unseenCases(): readonly Case[] {
  return loadCases('unseen');
}

/** All of them. */
export function allDecisions(): readonly ListedCase[] {
  return loadDecisions();
}
