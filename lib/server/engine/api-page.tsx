import { ApiPage, type ApiCall } from '@/components/api/api-page';
import { PROBLEMS, toProblem } from '../../export';
import { INPUT_LIMITS } from '../../input';
import { apiWords } from '@/lib/locale/words/api';
import type { Asked, Page } from '../questions';
import { sourceAddress } from '../origin';
import { answerExample, API_REQUESTS, type ApiExample, shortenReply } from './api-examples';
import { renderDocument } from './document';

const known = new Map<ApiExample, string>();

/** Worked out once a thread: the rules stay as they are while it runs. */
function replyTo(example: ApiExample): string {
  const reply = known.get(example) ?? JSON.stringify(shortenReply(answerExample(example)), null, 2);
  known.set(example, reply);
  return reply;
}

/** What programs can ask, as a whole page; its replies are those of this server. */
export function makeApiPage({ locale, path, origin }: Asked<'api-page'>): Page {
  const words = apiWords(locale);
  const call = (example: ApiExample): ApiCall => ({ request: API_REQUESTS[example], reply: replyTo(example) });
  const names = Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[];
  const children = (
    <ApiPage
      locale={locale}
      origin={origin}
      source={sourceAddress()}
      calls={{ workload: call('workload'), files: call('files'), fault: call('fault') }}
      problems={names.map((name) => toProblem(name, [], locale))}
      limits={INPUT_LIMITS}
    />
  );
  const head = { title: words.title, description: words.lead, isFound: true };
  return { status: 200, html: renderDocument({ locale, path, head, children }) };
}
