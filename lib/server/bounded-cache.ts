export interface CacheLimits {
  readonly entries: number;
  readonly bytes: number;
}

interface CacheOptions<Value> {
  readonly limits: CacheLimits;
  /** Bytes that an entry takes. */
  readonly sizeOf: (value: Value, key: string) => number;
  /** What is handed to those who asked at the same time and to nobody after them; everything may be kept by default. */
  readonly mayKeep?: (value: Value) => boolean;
}

/**
 * The values used last, bounded in number and bytes, because addresses and titles are anybody's; nothing is written to a
 * disk. Two who ask for one key at once share one making.
 */
export class BoundedCache<Value> {
  private readonly kept = new Map<string, Value>();
  private readonly underWay = new Map<string, Promise<Value>>();
  private bytes = 0;

  /** How many are kept. */
  get size(): number {
    return this.kept.size;
  }

  /** How much they take. */
  get weight(): number {
    return this.bytes;
  }

  constructor(private readonly options: CacheOptions<Value>) {}

  /** The value of a key, made where it is not at hand. A making that fails fails for all who wait for it, and is not kept. */
  find(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    if (known !== undefined) {
      // Back to the end: the first entry is the one used longest ago.
      this.kept.delete(key);
      this.kept.set(key, known);
      return Promise.resolve(known);
    }
    const started = this.underWay.get(key) ?? this.make(key, make);
    this.underWay.set(key, started);
    return started;
  }

  private async make(key: string, make: () => Promise<Value>): Promise<Value> {
    try {
      const value = await make();
      if (this.options.mayKeep?.(value) ?? true) this.keep(key, value);
      return value;
    } finally {
      this.underWay.delete(key);
    }
  }

  private keep(key: string, value: Value): void {
    const { limits, sizeOf } = this.options;
    this.kept.set(key, value);
    this.bytes += sizeOf(value, key);
    for (const [oldest, dropped] of this.kept) {
      if (this.kept.size <= limits.entries && this.bytes <= limits.bytes) return;
      this.kept.delete(oldest);
      this.bytes -= sizeOf(dropped, oldest);
    }
  }
}
