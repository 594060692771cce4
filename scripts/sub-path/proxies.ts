import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a proxy passes on, and what it listens on. */
export interface Way {
  /** Of the proxy. */
  readonly port: number;
  /** Of the server behind it. */
  readonly behind: number;
  readonly base: string;
  /** Whether the proxy takes the base off. */
  readonly strips: boolean;
}

export interface Proxy {
  readonly name: string;
  readonly file: string;
  readonly write: (way: Way) => string;
  readonly start: (folder: string) => readonly string[];
}

/** The two as their manuals have it; what the reader came by is told in the usual headers. */
export const PROXIES: readonly Proxy[] = [
  {
    name: 'nginx',
    file: 'nginx.conf',
    write: ({ port, behind, base, strips }) => `worker_processes 1;
error_log stderr crit;
pid nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 127.0.0.1:${port};
    location ${base}/ {
      proxy_pass http://127.0.0.1:${behind}${strips ? '/' : ''};
      proxy_http_version 1.1;
      proxy_set_header Host localhost;
      proxy_set_header X-Forwarded-Host $http_host;
      proxy_set_header X-Forwarded-Proto https;
      proxy_set_header X-Forwarded-For $remote_addr;
    }
  }
}
`,
    start: (folder) => ['-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'],
  },
  {
    name: 'caddy',
    file: 'Caddyfile',
    write: ({ port, behind, base, strips }) => `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	${strips ? 'handle_path' : 'handle'} ${base}/* {
		reverse_proxy 127.0.0.1:${behind} {
			header_up Host localhost
			header_up X-Forwarded-Host {http.request.hostport}
			header_up X-Forwarded-Proto https
		}
	}
}
`,
    start: (folder) => ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
  },
];

/** Whether the program is here. */
export function isHere({ name }: Proxy): boolean {
  return !spawnSync(name, [name === 'nginx' ? '-v' : 'version']).error;
}

/** Starts a proxy; gives what stops it. */
export function startProxy(proxy: Proxy, way: Way): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `dokoni-${proxy.name}-`));
  writeFileSync(join(folder, proxy.file), proxy.write(way));
  const child = spawn(proxy.name, proxy.start(folder), { stdio: 'ignore', env: { ...process.env, HOME: folder } });
  const ended = once(child, 'exit');
  return async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
