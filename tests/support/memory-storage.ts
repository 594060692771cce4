/** A browser's storage in memory, which can be full or forbidden. */
export class MemoryStorage implements Storage {
  readonly #texts = new Map<string, string>();
  /** Characters that fit in all. */
  capacity = Infinity;

  get length(): number {
    return this.#texts.size;
  }

  clear(): void {
    this.#texts.clear();
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.#texts.delete(key);
  }

  setItem(key: string, text: string): void {
    const others = [...this.#texts].reduce((sum, [other, kept]) => (other === key ? sum : sum + kept.length), 0);
    if (others + text.length > this.capacity) throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
  }
}
