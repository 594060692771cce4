import { CopyText } from './copy-text';
import { Island } from '@/components/ui/island';
import { fill, type Locale } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { type KitChoice, type Snippet, snippetValues } from '@/lib/publish';
import type { Shared } from '@/lib/report/result';

interface SnippetPanelProps {
  readonly snippet: Snippet;
  readonly shared: Shared;
  readonly choice: KitChoice;
  /** Of the page, which may be another than that of the texts. */
  readonly locale: Locale;
}

/** A text to paste, what an administrator has to allow for it, and the way to copy it. */
export function SnippetPanel({ snippet: { format, text }, shared, choice, locale }: SnippetPanelProps) {
  const words = shareWords(locale).kit;
  const { copy, copied, copyFailed } = words;
  const name = words.formats[format];
  const id = `copy-${format}`;
  return (
    <div className="space-y-3">
      <p className="text-sm">{fill(words.notes[format], snippetValues(shared, choice))}</p>
      <textarea
        id={id}
        readOnly
        spellCheck={false}
        lang={shared.report.locale}
        aria-label={fill(words.textLabel, { name })}
        rows={Math.min(text.split('\n').length + 1, 12)}
        defaultValue={text}
        className="block w-full resize-y rounded border border-line-strong bg-sunken p-3 font-mono text-sm"
      />
      <Island name="copy-text" component={CopyText} props={{ source: id, name, words: { copy, copied, copyFailed } }} />
    </div>
  );
}
