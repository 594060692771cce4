import { catalogue } from '@/lib/server/catalogue';
import { loadExamples } from '@/lib/content';
import { toOpenApi } from '@/lib/export';
import { publicOrigin } from '@/lib/server/origin';
import { preflight, reply } from '../respond';

const MAX_AGE_SECONDS = 300;

let document: object | undefined;

/** The description of the API, with the start page's examples as requests. */
export function GET(): Response {
  const content = catalogue();
  document ??= toOpenApi(
    content,
    loadExamples().map(({ id, title, answers, priorities }) => ({
      id,
      summary: title.en,
      value: { workloads: [{ id, title: title.en, answers, ...(priorities && { priorities }) }] },
    })),
  );
  // A saved document has to know where it came from.
  return reply({ ...document, servers: [{ url: publicOrigin() }] }, MAX_AGE_SECONDS);
}

export function OPTIONS(): Response {
  return preflight('GET');
}
