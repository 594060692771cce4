import type { JobReply } from '../threads/answer-jobs';
import type { Page, Question, SentPage } from '../questions';
import { answer } from './answer';
import { packPage } from './pack-page';

/**
 * What a thread does with a question. Pages become bytes here, compressed where that is asked for, and pass on without being copied: the
 * thread that answers everybody does nothing with them.
 */
export function answerQuestion(question: Question): JobReply {
  const reply = answer(question);
  if (!question.kind.endsWith('-page')) return { reply };
  const page = toSentPage(reply as Page, question.packs ?? false);
  return { reply: page, moved: [page.body.buffer] };
}

function toSentPage({ status, html }: Page, packs: boolean): SentPage {
  // A copy: small buffers of Node.js lie in one that is not theirs alone.
  return packs ? { status, body: new Uint8Array(packPage(html)), encoding: 'gzip' } : { status, body: new Uint8Array(Buffer.from(html)) };
}
