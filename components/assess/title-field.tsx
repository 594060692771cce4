import { useAssess, useKit } from './kit';
import { nameSheet } from './store';

const LENGTH = 40;

/** The optional title of the result's page. Sent as `t` where the page is a plain form. */
export function TitleField() {
  const { desk, words } = useKit();
  const title = useAssess((state) => state.sheet.title);
  return (
    <div className="mt-6 max-w-md">
      <label htmlFor="sheet-title" className="font-semibold">
        {words.check.nameLabel}
      </label>
      <p id="sheet-title-hint" className="text-sm text-muted">
        {words.check.nameHint}
      </p>
      <input
        id="sheet-title"
        name="t"
        type="text"
        autoComplete="off"
        maxLength={LENGTH}
        aria-describedby="sheet-title-hint"
        className="mt-1 min-h-11 w-full rounded-md border border-line-strong bg-surface px-3"
        value={title}
        onChange={(event) => {
          nameSheet(desk, event.target.value);
        }}
      />
    </div>
  );
}
