import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeKeptNotes } from '@/components/assess/kept-notes';
import { openShelf } from '@/components/parts/shelf';
import { exampleCode } from '@/tests/support/site';
import { CompareNotesPanel, findNotePlaces, takeNotesFromForm } from './compare-notes-panel';
import { NotePlace } from './note-place';

const [mine, theirs] = [exampleCode('campaign-site'), exampleCode('database')];
const note = (text: string) => ({ text, sources: [] });
const shelf = openShelf(() => window.localStorage);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

function show() {
  const { container } = render(
    <>
      <NotePlace letter="A" question="traffic" />
      <NotePlace letter="B" question="traffic" isNamed />
    </>,
  );
  const sides = [
    { letter: 'A', path: `/en/r/${mine}?t=Shop` },
    { letter: 'B', path: `/en/r/${theirs}` },
  ];
  render(<CompareNotesPanel locale="en" sides={sides} places={findNotePlaces()} />);
  return container;
}

describe('notes beside the answers that differ', () => {
  it('are those that this browser keeps for each result, with the letter where several share a line', async () => {
    writeKeptNotes(shelf, mine, { traffic: note('Kim from sales') });
    writeKeptNotes(shelf, theirs, { traffic: note('Lee from ops') });
    const container = show();
    await screen.findByText('Kim from sales');
    expect(container.textContent).toBe('Kim from salesB: Lee from ops');
  });

  it('are left out where nobody noted anything', async () => {
    writeKeptNotes(shelf, theirs, { state: note('Somewhere else') });
    const container = show();
    await waitFor(() => {
      expect(container.textContent).toBe('');
    });
  });
});

describe('the link of a result that is entered', () => {
  const enter = (): HTMLInputElement => {
    render(
      <form>
        <input id="compare-a" aria-label="A" maxLength={800} />
      </form>,
    );
    takeNotesFromForm();
    return screen.getByLabelText('A');
  };
  const hash = '#notes=1ABCDqmqq';
  const link = `http://host/en/r/${mine}?t=Shop`;
  const remembered = (): string | null => sessionStorage.getItem(`dokoni.linked.${mine}`);

  it('keeps its notes in this tab when it is pasted, and only the rest stands in the field', () => {
    const field = enter();
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => link + hash } });
    field.dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(true);
    expect(field.value).toBe(link);
    expect(remembered()).toBe(hash);
  });

  it('is sent without them when it was typed', () => {
    const field = enter();
    field.value = link + hash;
    field.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(field.value).toBe(link);
    expect(remembered()).toBe(hash);
  });
});
