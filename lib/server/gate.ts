export interface GateLimits {
  /** How many may be at work at once. */
  readonly slots: number;
  /** How many may wait; who comes after is sent away. */
  readonly queue: number;
}

interface Waiting {
  readonly client: string;
  readonly go: () => void;
}

/**
 * Lets in what costs work, a few at a time. Clients take turns, and none has more than half of the places at work or in the queue: whoever asks
 * for much waits for himself.
 */
export class Gate {
  private readonly working = new Map<string, number>();
  private readonly queues = new Map<string, Waiting[]>();
  private active = 0;
  private queued = 0;

  constructor(private readonly limits: GateLimits) {}

  get waiting(): number {
    return this.queued;
  }

  get atWork(): number {
    return this.active;
  }

  /** Resolves with what gives the place back, when it is the client's turn; null where too many wait. */
  enter(client: string): Promise<(() => void) | null> {
    if (this.mayWork(client)) return Promise.resolve(this.begin(client));
    const own = this.queues.get(client) ?? [];
    if (this.queued >= this.limits.queue || own.length >= this.limits.queue / 2) return Promise.resolve(null);
    return new Promise((resolve) => {
      own.push({
        client,
        go: () => {
          resolve(this.begin(client));
        },
      });
      this.queues.set(client, own);
      this.queued += 1;
    });
  }

  private mayWork(client: string): boolean {
    return this.active < this.limits.slots && (this.working.get(client) ?? 0) < Math.max(1, this.limits.slots / 2);
  }

  private begin(client: string): () => void {
    this.active += 1;
    this.working.set(client, (this.working.get(client) ?? 0) + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.active -= 1;
      const left = (this.working.get(client) ?? 1) - 1;
      if (left > 0) this.working.set(client, left);
      else this.working.delete(client);
      this.next();
    };
  }

  /** The client whose turn it is goes to the end of the line. */
  private next(): void {
    for (const [client, own] of this.queues) {
      if (!this.mayWork(client)) continue;
      const turn = own.shift();
      this.queues.delete(client);
      if (own.length > 0) this.queues.set(client, own);
      this.queued -= 1;
      turn?.go();
      return;
    }
  }
}
