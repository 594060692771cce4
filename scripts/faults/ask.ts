import { request, type Agent } from 'node:http';

export interface Request {
  readonly address: string;
  readonly agent: Agent;
  /** Sent by POST. */
  readonly body?: string | undefined;
  readonly type?: string;
}

/** The status of a whole answer; 0 where none came. */
export function ask({ address, agent, body, type = 'application/json' }: Request): Promise<number> {
  return new Promise((resolve) => {
    const headers = body === undefined ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) };
    const fail = (): void => {
      resolve(0);
    };
    const sent = request(address, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      answer.on('end', () => {
        resolve(answer.statusCode ?? 0);
      });
      answer.on('error', fail);
      answer.resume();
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
