import { useState, type ChangeEvent, type DragEvent, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { ImportFile } from '@/lib/import';
import { listDropped, listGiven, type Given } from './gather';
import type { FilesWords } from './kit';

interface GiveFilesProps {
  readonly words: FilesWords;
  readonly onGiven: (given: Promise<readonly Given[]>) => void;
  readonly onPasted: (file: ImportFile) => void;
}

/** The ways to give files: drop, choose, paste. */
export function GiveFiles({ words, onGiven, onPasted }: GiveFilesProps) {
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onGiven(listDropped(event.dataTransfer));
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className="space-y-2">
      <div
        data-drop=""
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => {
          setOver(false);
        }}
        className={`rounded border-2 border-dashed px-4 py-6 text-center ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
      >
        <p className="mb-4 hidden sm:block">{words.drop}</p>
        <div className="flex flex-wrap justify-center gap-3">
          <FileField label={words.chooseFiles} onGiven={onGiven} />
          <FileField label={words.chooseFolder} onGiven={onGiven} isFolder />
        </div>
      </div>
      <Disclosure summary={words.paste}>
        <PasteForm words={words} onPasted={onPasted} />
      </Disclosure>
    </div>
  );
}

interface FileFieldProps extends Pick<GiveFilesProps, 'onGiven'> {
  readonly label: string;
  readonly isFolder?: boolean;
}

function FileField({ label, onGiven, isFolder = false }: FileFieldProps) {
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const given = listGiven(target.files ?? []);
    // Choosing the same file again, mended, has to be a change.
    target.value = '';
    onGiven(Promise.resolve(given));
  };
  return (
    <label className="button cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      {label}
      <input className="sr-only" type="file" multiple onChange={onChange} {...(isFolder && { webkitdirectory: '' })} />
    </label>
  );
}

function PasteForm({ words, onPasted }: Pick<GiveFilesProps, 'words' | 'onPasted'>) {
  const [path, setPath] = useState('compose.yaml');
  const [text, setText] = useState('');
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onPasted({ path, text });
  };
  return (
    <form onSubmit={onSubmit} className="space-y-3">
      <label className="block">
        <span className="block text-sm font-semibold">{words.pasteName}</span>
        <input
          className="min-h-11 w-full max-w-sm rounded border border-line-strong bg-surface px-3 font-mono text-sm"
          value={path}
          required
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            setPath(target.value);
          }}
        />
      </label>
      <label className="block">
        <span className="block text-sm font-semibold">{words.pasteText}</span>
        <textarea
          className="w-full rounded border border-line-strong bg-surface px-3 py-2 font-mono text-sm"
          rows={8}
          value={text}
          required
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      <Button look="secondary" type="submit">
        {words.pasteRead}
      </Button>
    </form>
  );
}
