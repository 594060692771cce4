import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** nginx as most run it: kept connections, and the next server where one fails before it was sent the request, or for a GET. */
function writeConfiguration(port: number, replicas: readonly number[]): string {
  return `worker_processes 1;
error_log stderr crit;
pid nginx.pid;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  upstream dokoni {
    ${replicas.map((replica) => `server 127.0.0.1:${replica} max_fails=1 fail_timeout=2s;`).join('\n    ')}
    keepalive 16;
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://dokoni;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_connect_timeout 1s;
    }
  }
}
`;
}

/** Starts nginx in front of servers; gives what stops it. Throws an Error where there is no nginx. */
export function startProxy(port: number, replicas: readonly number[]): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dokoni-nginx-'));
  writeFileSync(join(folder, 'nginx.conf'), writeConfiguration(port, replicas));
  const nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(nginx, 'exit');
  return async () => {
    nginx.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
