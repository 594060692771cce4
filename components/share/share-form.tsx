import { Button } from '@/components/ui/button';
import { fill, LOCALES } from '@/lib/locale';
import type { sharePageWords } from '@/lib/locale/words/share-page';
import { KIT_VALUES } from '@/lib/publish';
import { sharePath } from '@/lib/share';
import { OUTCOME, type ShareView } from './share-view';

const FIELD = 'min-h-11 max-w-full rounded border border-line-strong bg-surface px-3';
const NAMES = ['view', 'width', 'picture', 'pixels', 'theme', 'lang'] as const;
type Name = (typeof NAMES)[number];

type Words = ReturnType<typeof sharePageWords>['form'];

interface ShareFormProps {
  readonly view: ShareView;
  readonly words: Words;
}

/** A plain form that leads back to its page; with a script what it leads to stands there at once. */
export function ShareForm({ view: { locale, shared, choice }, words }: ShareFormProps) {
  const { code, title, report } = shared;
  const chosen: Readonly<Record<Name, string>> = { ...choice, lang: report.locale };
  const allowed: Readonly<Record<Name, readonly string[]>> = { ...KIT_VALUES, lang: LOCALES };
  return (
    <form
      action={sharePath({ locale, code, title: '' })}
      method="get"
      aria-label={words.label}
      className="space-y-4 border-y border-line py-5"
      data-shown-in={OUTCOME}
      data-shown={words.updated}
    >
      <div className="max-w-2xl">
        <label className="block font-semibold" htmlFor="share-t">
          {words.name}
        </label>
        <input
          id="share-t"
          name="t"
          defaultValue={title}
          autoComplete="off"
          className={`${FIELD} w-full`}
          aria-describedby="share-t-hint"
        />
        <p id="share-t-hint" className="text-sm text-muted">
          {words.nameHint}
        </p>
      </div>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {NAMES.map((name) => (
          <div key={name}>
            <label className="block font-semibold" htmlFor={`share-${name}`}>
              {words[name]}
            </label>
            <select id={`share-${name}`} name={name} defaultValue={chosen[name]} className={`${FIELD} w-full`}>
              {allowed[name].map((value) => (
                <option key={value} value={value}>
                  {nameValue(words, name, value)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <Button type="submit">{words.show}</Button>
      <p role="status" className="text-sm text-muted" />
    </form>
  );
}

/** A value in words; a number is a width in pixels. */
function nameValue(words: Words, name: Name, value: string): string {
  const named: Readonly<Record<string, string>> = words.values[name];
  return named[value] ?? fill(words.pixel, { n: value });
}
