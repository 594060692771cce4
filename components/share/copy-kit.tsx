import { CopyText } from './copy-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Island } from '@/components/ui/island';
import { fill } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { IMAGE_SIZES, type Snippet, snippetValues, writeSnippets } from '@/lib/publish';
import { type Shared, verdictTitle } from '@/lib/report/result';
import { embedAddress, imageAddress } from '@/lib/share';

type Words = ReturnType<typeof shareWords>['kit'];

/** A text to paste for each kind of wiki, what it becomes there, and what an administrator has to allow. */
export function CopyKit({ shared }: { readonly shared: Shared }) {
  const words = shareWords(shared.report.locale).kit;
  return (
    <div>
      <p className="mb-4">{words.text}</p>
      {writeSnippets(shared).map((snippet) => (
        <Disclosure key={snippet.format} summary={words.formats[snippet.format]}>
          <SnippetPanel snippet={snippet} shared={shared} words={words} />
        </Disclosure>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly snippet: Snippet;
  readonly shared: Shared;
  readonly words: Words;
}

function SnippetPanel({ snippet: { format, text, preview }, shared, words }: PanelProps) {
  const { copy, copied, copyFailed } = words;
  const name = words.formats[format];
  const id = `copy-${format}`;
  return (
    <div className="space-y-3">
      <p className="text-sm">{fill(words.notes[format], snippetValues(shared))}</p>
      <textarea
        id={id}
        readOnly
        aria-label={fill(words.textLabel, { name })}
        rows={Math.min(text.split('\n').length + 1, 12)}
        defaultValue={text}
        className="block w-full resize-y rounded border border-line-strong bg-sunken p-3 font-mono text-sm"
      />
      <Island name="copy-text" component={CopyText} props={{ source: id, name, words: { copy, copied, copyFailed } }} />
      {preview !== 'text' && <Preview kind={preview} shared={shared} words={words} name={name} />}
    </div>
  );
}

interface PreviewProps {
  readonly kind: 'frame' | 'picture';
  readonly shared: Shared;
  readonly words: Words;
  readonly name: string;
}

/** What readers of the wiki see. It is loaded only once its part of the page is opened. */
function Preview({ kind, shared, words, name }: PreviewProps) {
  // On this page the addresses are its own, wherever readers reach it.
  const here = { ...shared, origin: '' };
  const { height } = snippetValues(shared);
  return (
    <figure>
      <figcaption className="mb-1 text-sm text-muted">{words.preview}</figcaption>
      {kind === 'frame' ? (
        <iframe
          src={embedAddress(here)}
          title={`${words.preview}: ${name}`}
          width="100%"
          height={height}
          loading="lazy"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : (
        // eslint-disable-next-line @next/next/no-img-element -- there is no image optimiser here
        <img
          src={imageAddress(here, { format: 'png' })}
          alt={verdictTitle(shared.report)}
          {...IMAGE_SIZES.preview}
          loading="lazy"
          className="h-auto w-full max-w-2xl border border-line"
        />
      )}
    </figure>
  );
}
