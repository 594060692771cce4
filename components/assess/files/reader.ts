import { readFiles, type ImportFile } from '@/lib/import';
import type { FromReader } from './read-apart';

/** The worker's side: says that it is there, reads what it is given, answers. It can load nothing and keeps nothing. */

const answer = (message: FromReader): void => {
  self.postMessage(message);
};

self.onmessage = ({ data }: MessageEvent<readonly ImportFile[]>) => {
  answer({ kind: 'read', result: readFiles(data) });
};
answer({ kind: 'ready' });
