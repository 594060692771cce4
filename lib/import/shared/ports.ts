/** Ports on which something else than HTTP is spoken, by their well-known meaning: mail, names, files, messages, games, tunnels. */
const SOCKETS = new Set([
  21, 22, 23, 25, 53, 110, 111, 123, 137, 138, 139, 143, 161, 162, 389, 445, 465, 500, 514, 554, 587, 636, 853, 873, 990, 993, 995, 1194,
  1433, 1521, 1883, 1935, 2049, 2222, 3306, 3389, 4500, 5060, 5061, 5222, 5269, 5349, 5432, 5672, 6379, 6667, 6697, 8554, 8883, 9092,
  11211, 19132, 22000, 25565, 27015, 27017, 34197, 51820,
]); // prettier-ignore
const HTTP = new Set([80, 443, 3000, 3001, 4000, 4200, 5000, 5001, 5173, 8000, 8008, 8080, 8081, 8088, 8443, 8888, 9000, 9443]);

export function isSocketPort(port: number): boolean {
  return SOCKETS.has(port);
}

export function isHttpPort(port: number): boolean {
  return HTTP.has(port);
}
