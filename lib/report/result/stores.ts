import { fill } from '../../locale';
import type { ManagedStore, StoreProvider } from '../../model/managed-store';
import type { Reader } from '../reader';
import type { Outcome } from './findings';
import type { ReportStore, ReportStores } from './report';
import { findStoreNeed } from './store-need';

const PROVIDERS: readonly StoreProvider[] = ['aws', 'azure', 'google', 'others'];

/** Which stores can be bought, or why they cannot; null where the answers speak of no store, or the rules know of none. */
export function wordStores(reader: Reader, { assessment }: Outcome): ReportStores | null {
  const need = findStoreNeed(assessment.answers);
  const kinds = reader.catalogue.managedStores ?? [];
  if (!need || kinds.length === 0) return null;
  const { stores: words } = reader.words;
  const { kept } = need;
  return {
    title: kept === null ? words.title : words.titleOutside,
    sentence: kept === null ? words.ask : fill(words.outside, { answer: reader.answer(kept, assessment.answers[kept] ?? '') }),
    canBuy: kept === null,
    summary: fill(words.kinds, { list: kinds.map(({ title }) => reader.text(title)).join(reader.words.listComma) }),
    kinds: kinds.map((kind) => wordStore(reader, kind)),
  };
}

/** A kind of store in one language. */
export function wordStore(reader: Reader, { id, title, when, examples, buy, run, evidence }: ManagedStore): ReportStore {
  const { stores: words } = reader.words;
  return {
    store: id,
    title: reader.text(title),
    when: fill(words.when, { text: reader.text(when) }),
    providers: PROVIDERS.flatMap((provider) => {
      const products = examples[provider]?.map((name) => (typeof name === 'string' ? name : reader.text(name)));
      return products ? [{ name: words.providers[provider], products }] : [];
    }),
    buy: reader.claim(buy, evidence),
    run: fill(words.run, { text: reader.text(run) }),
  };
}
