import { fact, facts, NONE, type Notes, type Seen } from './notes';

/** Programs that take jobs from a queue. */
const WORKERS =
  /\b(celery|sidekiq|rqworker|rq worker|dramatiq|arq|huey|resque|delayed_job|rake jobs:work|good_job|queue:(work|listen)|horizon|bullmq|faktory|shoryuken|django-q|qcluster|procrastinate|solid_queue)\b/i;
/** The same programs where they only watch, or start others on time. */
const NOT_WORKERS = /\b(flower|beat|sidekiq-web|scheduler)\b/i;

const WORKER_NAME = /(^|[-_.])(worker|workers|consumer|consumers|sidekiq|celery|jobs?|queue)([-_.\d]|$)/i;
const TIMED_NAME = /(^|[-_.])(cron|cronjobs?|scheduler|clock|beat|backups?)([-_.\d]|$)/i;
const WEB_NAME = /(^|[-_.])(web|www|webserver|webui|frontend|front|ui|webapp|website|site|client|dashboard)([-_.\d]|$)/i;
const API_NAME = /(^|[-_.])(api|backend|graphql|rest|gateway|service)([-_.\d]|$)/i;

/** The program in a command that takes jobs from a queue; null where there is none. Never more of the command than its name. */
export function workerProgram(command: string): string | null {
  return NOT_WORKERS.test(command) ? null : (WORKERS.exec(command)?.[0] ?? null);
}

/** What a name says of the kind of work, which is not much. */
export function readName(written: string, seen: Seen): Notes {
  // A name that is still to be filled in says nothing.
  if (/^[A-Z0-9_]+$|[{}$]/.test(written)) return NONE;
  const name = written.replace(/([a-z\d])(UI|Web|Api|API|Worker|Server|Service)(?![a-z])/g, '$1-$2');
  if (TIMED_NAME.test(name)) return facts(fact('timed-by-name', seen));
  if (WORKER_NAME.test(name)) return facts(fact('worker-by-name', seen));
  if (WEB_NAME.test(name)) return facts(fact('web-by-name', seen));
  return API_NAME.test(name) ? facts(fact('api-by-name', seen)) : NONE;
}
