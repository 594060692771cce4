/** The little of it that is used; it comes without types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: Document; close(): void };
    serialize(): string;
  }
}
