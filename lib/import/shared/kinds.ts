import { fact, facts, NONE, type Notes, type Seen } from './notes';
import type { RuleId } from './rules';

/** Programs that take jobs from a queue. */
const WORKERS =
  /\b(celery|sidekiq|rqworker|rq worker|dramatiq|arq|huey|resque|delayed_job|rake jobs:work|good_job|queue:(work|listen)|horizon|bullmq|faktory|shoryuken|django-q|qcluster|procrastinate|solid_queue)\b/i;
/** The same programs where they only watch, or start others on time. */
const NOT_WORKERS = /\b(flower|beat|sidekiq-web|scheduler)\b/i;

/** Words of names, from the surest kind to the vaguest. */
const word = (words: string): RegExp => new RegExp(`(?<=^|[-_.])(${words})(?=[-_.\\d]|$)`, 'gi');
const NAMES: readonly (readonly [rule: RuleId, words: RegExp])[] = [
  ['timed-by-name', word('cron|cronjobs?|scheduler|clock|beat|backups?')],
  ['worker-by-name', word('worker|workers|consumer|consumers|sidekiq|celery|jobs?|queue')],
  ['web-by-name', word('web|www|webserver|webui|frontend|front|ui|webapp|website|site|client|dashboard')],
  ['api-by-name', word('api|backend|graphql|rest|gateway')],
];

/** What a name says where it says nothing else. */
const SERVICE = /(^|[-_.])service([-_.\d]|$)/i;

/** The program in a command that takes jobs from a queue; null where there is none. Never more of the command than its name. */
export function workerProgram(command: string): string | null {
  return NOT_WORKERS.test(command) ? null : (WORKERS.exec(command)?.[0] ?? null);
}

/** What a name says of the kind of work, which is not much. */
export function readName(written: string, seen: Seen): Notes {
  // A name that is still to be filled in says nothing.
  if (/^[A-Z0-9]+(_[A-Z0-9]+)+$|[{}$]/.test(written)) return NONE;
  const name = written.replace(/([a-z\d])(UI|Web|Api|API|Worker|Server|Service)(?![a-z])/g, '$1-$2');
  // The last word is what it is, those before it say of what.
  const found = NAMES.map(([rule, names]) => ({ rule, at: [...name.matchAll(names)].at(-1)?.index ?? -1 })).toSorted((a, b) => b.at - a.at);
  const [last] = found;
  if (last && last.at >= 0) return facts(fact(last.rule, seen));
  return SERVICE.test(name) ? facts(fact('api-by-name', seen)) : NONE;
}
