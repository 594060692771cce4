/**
 * Lets a few do something at once and the others wait for their turn, first come first served: between two turns the event loop
 * answers whoever asks for what is at hand. Where too many wait, the next ones are let through at once, to be refused further in.
 */
export class Turns {
  private under = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: { readonly atOnce: number; readonly waiting: number }) {}

  /** Does the work when its turn comes; fails as the work fails. */
  async take<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.under >= this.limits.atOnce && this.waiting.length < this.limits.waiting) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.under += 1;
    try {
      return await work();
    } finally {
      this.under -= 1;
      const next = this.waiting.shift();
      // Not at once: what has come in the meantime is answered first.
      if (next) setImmediate(next);
    }
  }
}
