import { Button } from '@/components/ui/button';
import { fill } from '@/lib/locale';
import { mergeEntries, MOST_ENTRIES, type Assessments, type Merged } from '../parts/memory/assessments';
import { freshId } from '../parts/memory/fresh';
import { GiveFile, saveFile } from '../parts/memory/give-file';
import type { Kept } from '../parts/memory/kept';
import { ASSESSMENTS_FILE, readAssessmentsFile, writeAssessmentsFile } from '../parts/memory/read-assessments';
import type { MineProps } from './kit';

interface FileSectionProps {
  readonly words: MineProps['words'];
  readonly list: Assessments;
  readonly kept: Kept<Assessments>;
}

/** The whole list out of the browser and into it. */
export function FileSection({ words, list, kept }: FileSectionProps) {
  const { file } = words;
  const save = (): void => {
    const at = new Date().toISOString();
    saveFile(`${file.name}-${at.slice(0, 10)}.json`, writeAssessmentsFile(list, at));
  };
  const take = (others: Assessments): string => {
    // Ids are made outside: the change may be made again on what another tab wrote.
    const merged = mergeEntries(kept.get().value, others, freshId);
    const added = merged.list.slice(kept.get().value.length);
    kept.change((entries) => mergeEntries(entries, added, freshId).list);
    return sayMerged(merged, words);
  };
  return (
    <section aria-labelledby="file" className="space-y-3">
      <h2 id="file" className="text-xl">
        {file.title}
      </h2>
      <p className="max-w-prose text-muted">{file.text}</p>
      <div className="flex flex-wrap items-center gap-3">
        {list.length > 0 && (
          <Button look="secondary" onClick={save}>
            {file.write}
          </Button>
        )}
        <GiveFile
          label={file.read}
          format={ASSESSMENTS_FILE}
          read={(text) => readAssessmentsFile(text, new Date().toISOString())}
          onRead={take}
          words={words.faults}
        />
      </div>
    </section>
  );
}

function sayMerged({ added, known, left }: Merged, { file }: MineProps['words']): string {
  const count = (n: number, words: { readonly one: string; readonly many: string }): string =>
    fill(n === 1 ? words.one : words.many, { n });
  return [
    added === 0 ? file.added.none : count(added, file.added),
    ...(known > 0 ? [count(known, file.known)] : []),
    ...(left > 0 ? [fill(file.left, { n: left, most: MOST_ENTRIES })] : []),
  ].join(' ');
}
