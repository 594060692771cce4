import { useEffect, useState } from 'react';
import type * as LateSteps from './late-steps';

let loaded: typeof LateSteps | null = null;

/** The steps after the questions, and what is said once there are answers: no first paint needs them, so they come once the page is alive. Rejects where there is no line. */
export async function loadLateSteps(): Promise<typeof LateSteps> {
  return (loaded ??= await import('./late-steps'));
}

/** Null until they are there; a new step tries again. */
export function useLateSteps(step: string): typeof LateSteps | null {
  const [late, setLate] = useState(loaded);
  useEffect(() => {
    if (!late) loadLateSteps().then(setLate, () => undefined);
  }, [late, step]);
  return late;
}
