'use client'; // The plans are kept by this browser.

import type { KeptPlansProps } from './kit';
import { LatePart } from '@/components/parts/late-part';

const load = async () => (await import('./kept-plans-panel')).KeptPlansPanel;

/** Plans that this browser keeps, to compare with. */
export function KeptPlansIsland(props: KeptPlansProps) {
  return <LatePart load={load} props={props} words={props.words} />;
}
