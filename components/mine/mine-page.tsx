'use client'; // The list is in the reader's browser, and only a script can read it there.

import { LatePart } from '../parts/late-part';
import type { MineProps } from './kit';

const load = async () => (await import('./mine-list')).MineList;

/** The assessments that this browser keeps. */
export function MinePage(props: MineProps) {
  return <LatePart load={load} props={props} words={props.words} />;
}
