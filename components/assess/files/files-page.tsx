'use client'; // Files are read in this browser and never leave it.

import { useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { ImportFile, ImportProblem, ImportResult } from '@/lib/import';
import { fill } from '@/lib/locale';
import type { Draft } from '../../parts/sheet';
import { readTexts, type Given } from './gather';
import { GiveFiles } from './give-files';
import { wordProblem, type FilesProps } from './kit';
import { Offer } from './offer';
import { readOwnFile } from './own-file';
import { OwnOffer } from './own-offer';
import { readApart } from './read-apart';

/** `n` tells one reading from the next: ticks begin anew with each. */
type State =
  | { readonly kind: 'waiting' | 'reading' | 'cut-off' | 'failed' | 'nothing' }
  | { readonly kind: 'own'; readonly sheet: Draft }
  | { readonly kind: 'read'; readonly n: number; readonly result: ImportResult };

/** Files in, proposals out, answers on. */
export function FilesPage(kit: FilesProps) {
  const { words } = kit;
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const latest = useRef(0);
  const read = async (gather: Promise<Gathered>): Promise<void> => {
    const n = (latest.current += 1);
    setState({ kind: 'reading' });
    const next = await readGathered(gather, kit.reader).catch((): State => ({ kind: 'failed' }));
    if (n === latest.current) setState(next.kind === 'read' ? { ...next, n } : next);
  };
  return (
    <div className="space-y-8 noscript:hidden">
      <GiveFiles
        words={words}
        onGiven={(given) => void read(withTexts(given))}
        onPasted={(file) => void read(Promise.resolve({ files: [file], found: new Set() }))}
      />
      <div aria-live="polite">{state.kind === 'reading' && <p>{words.reading}</p>}</div>
      {state.kind === 'cut-off' && <Failure title={words.cutOff} way={words.cutOffWay} />}
      {state.kind === 'failed' && <Failure title={words.failed} way={words.failedWay} />}
      {state.kind === 'nothing' && <Failure title={words.nothing} way={words.formats} />}
      {state.kind === 'own' && <OwnOffer kit={kit} sheet={state.sheet} />}
      {state.kind === 'read' && <Outcome key={state.n} kit={kit} result={state.result} />}
    </div>
  );
}

interface Gathered {
  readonly files: readonly ImportFile[];
  /** Paths of files that nobody named: where one is in no known format, that is no fault. */
  readonly found: ReadonlySet<string>;
}

async function withTexts(given: Promise<readonly Given[]>): Promise<Gathered> {
  const all = await given;
  return { files: await readTexts(all), found: new Set(all.filter(({ isFound }) => isFound).map(({ path }) => path)) };
}

async function readGathered(gather: Promise<Gathered>, reader: string): Promise<State> {
  const { files, found } = await gather;
  if (files.length === 0) return { kind: 'nothing' };
  const sheet = readOwnFile(files);
  if (sheet) return { kind: 'own', sheet };
  const apart = await readApart(() => new Worker(reader), files);
  if (apart.kind !== 'read') return apart;
  const problems = apart.result.problems.filter(({ kind, file }) => kind !== 'unknown-format' || !found.has(file));
  const result = { ...apart.result, problems };
  return result.whole === null && problems.length === 0 ? { kind: 'nothing' } : { kind: 'read', n: 0, result };
}

function Failure({ title, way }: { readonly title: string; readonly way: string }) {
  return (
    <Notice kind="error" title={title} announce>
      <p>{way}</p>
    </Notice>
  );
}

function Outcome({ kit, result }: { readonly kit: FilesProps; readonly result: ImportResult }) {
  useEffect(() => {
    const heading = document.getElementById('proposals');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <>
      {result.problems.length > 0 && <Problems kit={kit} problems={result.problems} />}
      {result.whole && <Offer kit={kit} result={result} />}
    </>
  );
}

function Problems({ kit: { words, readWords }, problems }: { readonly kit: FilesProps; readonly problems: readonly ImportProblem[] }) {
  const n = problems.length;
  return (
    <Notice kind="warning" title={fill(n === 1 ? words.problems.one : words.problems.many, { n })} announce>
      <ul className="max-h-60 list-disc overflow-auto pl-5 text-sm">
        {problems.map((problem, at) => (
          <li key={at} className="wrap-anywhere">
            {wordProblem(problem, readWords)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
