import { createHash } from 'node:crypto';

interface Limits {
  readonly entries: number;
  readonly bytes: number;
}

/** Codes and titles are anybody's: the pictures used last are kept in memory, and never written anywhere. */
const LIMITS: Limits = { entries: 256, bytes: 64 * 1024 * 1024 };

type Picture = Uint8Array<ArrayBuffer>;

/** Drawn pictures by what they were drawn from, bounded in number and size; two readers of one picture draw it once. */
export class PictureCache {
  private readonly kept = new Map<string, Picture>();
  private readonly underWay = new Map<string, Promise<Picture>>();
  private bytes = 0;

  constructor(private readonly limits: Limits = LIMITS) {}

  /** The picture of a source, drawn where it is not at hand. What fails is not kept. */
  async find(source: string, draw: () => Promise<Picture>): Promise<Picture> {
    const key = createHash('sha256').update(source).digest('base64');
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const started = this.underWay.get(key);
    if (started) return started;
    const drawing = draw();
    this.underWay.set(key, drawing);
    try {
      const picture = await drawing;
      this.keep(key, picture);
      return picture;
    } finally {
      this.underWay.delete(key);
    }
  }

  private keep(key: string, picture: Picture): void {
    this.kept.set(key, picture);
    this.bytes += picture.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.kept.size <= this.limits.entries && this.bytes <= this.limits.bytes) return;
      this.kept.delete(oldest);
      this.bytes -= length;
    }
  }
}
