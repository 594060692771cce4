import type { AsPlainObject } from 'minisearch';

/**
 * The library's own form of an index without its repetitions: two thirds of its size when it is compressed.
 * Documents have the numbers 0, 1, 2 …, and nothing is stored of them.
 */
export interface PackedWords extends Pick<
  AsPlainObject,
  'documentCount' | 'nextId' | 'fieldIds' | 'averageFieldLength' | 'serializationVersion'
> {
  /** By field: how many tokens each document has. */
  readonly lengths: readonly (readonly number[])[];
  /** A line for each token: the token, a space, and for each field its documents, each as the step from the one before. */
  readonly tokens: string;
}

type Frequencies = Readonly<Record<string, number>>;

/** Where a field begins, a document, and how often a token stands in it, where that is more than once. */
const FIELD = ';';
const DOCUMENT = ',';
const TIMES = '*';
const BASE = 36;

export function packWords(words: AsPlainObject): PackedWords {
  const { documentCount, nextId, fieldIds, fieldLength, averageFieldLength, serializationVersion, index } = words;
  const fields = Object.values(fieldIds);
  const documents = Array.from({ length: documentCount }, (_, id) => id);
  const lengthsOf = fieldLength as unknown as Readonly<Record<string, Readonly<Record<string, number>>>>;
  return {
    documentCount,
    nextId,
    fieldIds,
    averageFieldLength,
    serializationVersion,
    lengths: fields.map((field) => documents.map((id) => lengthsOf[id]?.[field] ?? 0)),
    tokens: (index as unknown as [string, Record<string, Frequencies>][])
      .map(([token, found]) => `${token} ${fields.map((field) => packFrequencies(found[field] ?? {})).join(FIELD)}`)
      .join('\n'),
  };
}

export function unpackWords({ lengths, tokens, ...rest }: PackedWords): AsPlainObject {
  const documents = Array.from({ length: rest.documentCount }, (_, id) => id);
  return {
    ...rest,
    dirtCount: 0,
    storedFields: {},
    documentIds: Object.fromEntries(documents.map((id) => [id, id])),
    fieldLength: Object.fromEntries(documents.map((id) => [id, lengths.map((ofField) => ofField[id] ?? 0)])),
    index: tokens.split('\n').map((line) => {
      const [token = '', found = ''] = line.split(' ');
      return [token, unpackFields(found)];
    }),
  } as unknown as AsPlainObject;
}

function packFrequencies(frequencies: Frequencies): string {
  const ids = Object.keys(frequencies).map(Number);
  return ids
    .map((id, at) => {
      const times = frequencies[id] ?? 1;
      return (id - (ids[at - 1] ?? 0)).toString(BASE) + (times > 1 ? TIMES + times.toString(BASE) : '');
    })
    .join(DOCUMENT);
}

function unpackFields(found: string): Record<string, Frequencies> {
  const fields = found.split(FIELD).map((packed, field) => [field, packed === '' ? null : unpackFrequencies(packed)] as const);
  return Object.fromEntries(fields.filter((entry): entry is readonly [number, Frequencies] => entry[1] !== null));
}

function unpackFrequencies(packed: string): Frequencies {
  const frequencies: Record<string, number> = {};
  let id = 0;
  for (const entry of packed.split(DOCUMENT)) {
    const [step = '', times = '1'] = entry.split(TIMES);
    id += parseInt(step, BASE);
    frequencies[id] = parseInt(times, BASE);
  }
  return frequencies;
}
