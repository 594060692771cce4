/** Ports on which something else than HTTP is spoken, by their well-known meaning: mail, names, files, messages, games, tunnels. */
const SOCKETS = new Set([
  21, 22, 23, 25, 53, 110, 111, 123, 137, 138, 139, 143, 161, 162, 389, 445, 465, 500, 514, 554, 587, 636, 853, 873, 990, 993, 995, 1194,
  1433, 1521, 1883, 1935, 2049, 2222, 3306, 3389, 4500, 5060, 5061, 5222, 5269, 5349, 5432, 5672, 6379, 6667, 6697, 8554, 8883, 9092,
  11211, 19132, 22000, 25565, 27015, 27017, 34197, 51820,
]); // prettier-ignore
const HTTP = new Set([
  80, 81, 443, 1337, 2368, 4000, 4173, 4200, 4321, 5000, 5001, 5050, 5173, 5601, 5678, 7860, 8123, 8180, 8181, 8443, 8501, 8761, 8880, 8888,
  9000, 9001, 9080, 9090, 9091, 9411, 9443, 9898, 11434, 15672, 16686, 50051,
]); // prettier-ignore
/** Where development servers count upwards from. */
const RANGES: readonly (readonly [from: number, to: number])[] = [[3000, 3010], [8000, 8010], [8080, 8099]]; // prettier-ignore

export function isSocketPort(port: number): boolean {
  return SOCKETS.has(port);
}

/** PHP listens on 9000 too, for a web server that speaks FastCGI to it. */
export function isHttpPort(port: number, image = ''): boolean {
  if (port === 9000 && /php|fpm/i.test(image)) return false;
  return HTTP.has(port) || RANGES.some(([from, to]) => port >= from && port <= to);
}

/** Whether a port of UDP is HTTP/3: on the same number as a port of TCP on which the web is served. */
export function isHttp3(port: number | null | undefined, overTcp: readonly (number | null | undefined)[]): boolean {
  return typeof port === 'number' && isHttpPort(port) && overTcp.includes(port);
}
