import type { Handle } from '@/door/render';
import { aboveBase } from '@/lib/model/base-path';
import type { Settings } from '@/lib/server/settings/read';

/** The framework with the build of this project, ready to answer. */
export async function openApp({ compress, port }: Pick<Settings, 'compress' | 'port'>): Promise<Handle> {
  // The framework reads the one in its own configuration (next.config.js).
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DOKONI_COMPRESS: compress ? 'on' : 'off' });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: process.cwd(), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  // The door has taken the base off, and the framework wants it.
  return (request, response) => {
    request.url = aboveBase(request.url ?? '/');
    return handle(request, response);
  };
}
