import { Button } from '@/components/ui/button';
import { keepWords } from '@/lib/locale/words/keep';
import { resultPath } from '@/lib/share';
import type { ResultParts } from './parts';
import { TITLE_FORM } from './title-form-id';

const LENGTH = 40;

/** Asks for a title where a result is shared. A plain form: the page comes back with the title in its address, texts and files. */
export function TitleForm({ parts: { links, view } }: { readonly parts: ResultParts }) {
  const { naming: words } = keepWords(links.locale);
  const asked = Object.entries<string | undefined>({ ...view }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return (
    <form id={TITLE_FORM} action={`${resultPath({ ...links, title: '' })}#share`} method="get" className="mb-5 max-w-2xl">
      <label className="block font-semibold" htmlFor="share-title">
        {links.title === '' ? words.title : words.label}
      </label>
      <p id="share-title-hint" className="text-sm text-muted">
        {words.hint}
      </p>
      <div className="mt-1 flex flex-wrap gap-3">
        <input
          id="share-title"
          name="t"
          type="text"
          defaultValue={links.title}
          maxLength={LENGTH}
          autoComplete="off"
          aria-describedby="share-title-hint"
          className="min-h-11 w-64 max-w-full grow rounded border border-line-strong bg-surface px-3"
        />
        <Button type="submit" look="secondary">
          {words.submit}
        </Button>
      </div>
      {asked.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
