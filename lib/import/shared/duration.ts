import { fact, facts, type Notes, type Seen } from './notes';

/** The choice of a time limit in seconds. */
export function durationChoice(seconds: number): 'seconds' | 'minutes' | 'hours' {
  return seconds <= 60 ? 'seconds' : seconds <= 900 ? 'minutes' : 'hours';
}

export function durationFacts(seconds: number, rule: 'time-limit' | 'time-limit-default' | 'time-limit-usual', seen: Seen): Notes {
  return facts(fact(rule, seen, durationChoice(seconds)));
}
