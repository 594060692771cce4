import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { BODY_BYTES } from '@/lib/server/body-limit';

/** One byte more than is read anywhere: enough for its reader to see that it is too large. */
const MOST = BODY_BYTES + 1;

/**
 * The same request with its whole body at hand, so that nobody waits for the sender any more. One that says itself that it is too large comes
 * back as it is: it is refused by its head. Rejects where the sender leaves before the end.
 */
export async function takeBody(request: IncomingMessage): Promise<IncomingMessage> {
  if (Number(request.headers['content-length']) > BODY_BYTES) return request;
  const body = await collect(request);
  const { method, url, headers, httpVersion } = request;
  const taken = Object.assign(new IncomingMessage(new Socket()), { method, url, headers, httpVersion, complete: true });
  if (body.length > 0) taken.push(body);
  taken.push(null);
  return taken;
}

function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (): void => {
      resolve(Buffer.concat(chunks));
    };
    request.on('data', (chunk: Buffer) => {
      // The rest of what is too much is thrown away as it comes.
      if (size >= MOST) return;
      size += chunk.length;
      chunks.push(chunk);
      if (size >= MOST) done();
    });
    request.on('end', done);
    request.on('error', reject);
    request.on('close', () => {
      reject(new Error('The sender left before the end of the body'));
    });
  });
}
