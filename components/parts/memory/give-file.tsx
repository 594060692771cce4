import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import type { mineWords } from '@/lib/locale/words/mine';
import type { MemoryFault } from './fields';
import type { ReadFile } from './read-assessments';

type Words = ReturnType<typeof mineWords>;

/** Megabytes; more than a browser keeps for a site. */
const LARGEST = 5;
const SHOWN = 20;

/** What came of a file: sentences that tell it, and what could not be read. */
interface Outcome {
  readonly file: string;
  readonly said: string;
  readonly refused: string | null;
  readonly faults: readonly MemoryFault[];
}

interface GiveFileProps<T> {
  readonly label: string;
  /** What such a file says that it is. */
  readonly format: string;
  /** Never throws. */
  readonly read: (text: string) => ReadFile<T>;
  /** Takes over what was read, and says what was done. */
  readonly onRead: (value: T) => string;
  readonly words: Words['faults'];
}

/** A button that reads a file of ours, and what came of it: what is wrong, where, and what would be right. */
export function GiveFile<T>({ label, format, read, onRead, words }: GiveFileProps<T>) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const take = async (file: File): Promise<void> => {
    const nothing = { file: file.name, said: '', refused: null, faults: [] };
    if (file.size > LARGEST * 1e6) {
      setOutcome({ ...nothing, refused: fill(words.size, { file: file.name, limit: LARGEST }) });
      return;
    }
    try {
      const found = read((await file.text()).replace(/^\uFEFF/, ''));
      if (found.kind === 'read') setOutcome({ ...nothing, said: onRead(found.value), faults: found.faults });
      else setOutcome({ ...nothing, refused: refuse(found, { file: file.name, format }, words) });
    } catch {
      setOutcome({ ...nothing, refused: fill(words.unreadable, { file: file.name }) });
    }
  };
  return (
    <>
      <Button look="secondary" onClick={() => document.getElementById(id)?.click()}>
        {label}
      </Button>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          // The same file can be given again, mended.
          target.value = '';
        }}
      />
      {outcome && <FileOutcome outcome={outcome} words={words} />}
    </>
  );
}

function refuse(
  found: Exclude<ReadFile<unknown>, { readonly kind: 'read' }>,
  names: { readonly file: string; readonly format: string },
  words: Words['faults'],
): string {
  if (found.kind === 'newer') return fill(words.newer, { ...names, version: found.version });
  if (found.kind === 'other')
    return fill(found.found === '' || found.found === names.format ? words.other : words.otherNamed, { ...names, found: found.found });
  return found.line === null ? fill(words.syntaxNowhere, names) : fill(words.syntax, { ...names, line: found.line });
}

function FileOutcome({ outcome: { file, said, refused, faults }, words }: { readonly outcome: Outcome; readonly words: Words['faults'] }) {
  const n = faults.length;
  return (
    <div className="w-full space-y-3">
      {refused !== null && <Notice kind="error" title={refused} announce />}
      {said !== '' && <p role="status">{said}</p>}
      {n > 0 && (
        <Notice kind="warning" title={fill(n === 1 ? words.title.one : words.title.many, { n, file })} announce>
          <ul className="list-disc pl-5 text-sm">
            {faults.slice(0, SHOWN).map(({ place, kind, found }, at) => (
              <li key={at} className="wrap-anywhere">
                {fill(words.kinds[kind], { place, found })}
              </li>
            ))}
            {n > SHOWN && <li>…</li>}
          </ul>
          <p>{words.rest}</p>
        </Notice>
      )}
    </div>
  );
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
