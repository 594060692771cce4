import type { ServerResponse } from 'node:http';

/** The answers that are under way. */
export class InFlight {
  readonly #responses = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    this.#responses.add(response);
    response.once('close', () => this.#responses.delete(response));
  }

  /** What is still to be answered ends its connection: kept for a next request, it would keep a server that stops until the last moment. */
  endConnections(): void {
    for (const response of this.#responses) if (!response.headersSent) response.setHeader('Connection', 'close');
  }
}
