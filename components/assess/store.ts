import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Outlook, Rules } from '@/lib/engine';
import type { Asked } from '@/lib/share';
import { readDraft, writeDraft, type AsideReason } from '../parts/draft';
import type { Finding } from './finding';
import { withPresets, type Presets } from './presets';
import type { Answerable } from '@/lib/model/several';
import { pressChoice } from '../parts/several';
import { readByCode } from '../parts/kept-by-code';
import { readKeptNotes } from './kept-notes';
import { mergeNotes } from './merge-notes';
import { readOpening } from './opening';
import { EMPTY_SHEET, isEmptySheet, isSameResult, keepKnown, notesAfter, withAnswer, withMark, withNote, withVisit } from '../parts/sheet';
import type { Draft, PrioritySide } from '../parts/sheet';
import { ASIDE_KEY, DRAFT_KEY, entryKey, keepDamaged, linkKey, rememberLink, type Shelf, type ShelfProblem } from '../parts/shelf';

/** Whether changes reach the browser's storage. `other-tab` and `newer-draft`: held back, so that nothing is overwritten. */
export type Keeping = 'kept' | ShelfProblem | 'other-tab' | 'newer-draft';

/** A link whose answers are being edited. They have a sheet of their own; one's own draft stays as it is. */
export interface OpenedLink {
  readonly code: string;
  /** As the link brought it. */
  readonly sheet: Draft;
  readonly own: Draft;
}

/** What is known of the open questions, with the part of the sheet that it is about. */
interface KnownOutlook extends Pick<Draft, 'answers' | 'priorities'> {
  readonly outlook: Outlook;
}

export interface AssessState {
  /** False until the storage and the address have been read. */
  readonly isOpen: boolean;
  readonly sheet: Draft;
  /** The sheet before the last change, for saying what it moved. */
  readonly before: Draft | null;
  /** What a colleague asks; null where nobody does. */
  readonly asked: Asked | null;
  /** Null while one's own draft is edited. */
  readonly link: OpenedLink | null;
  readonly findings: readonly Finding[];
  readonly keeping: Keeping;
  /** The text that this tab last read from or wrote to the storage. */
  readonly kept: string | null;
  /** What another tab made of the draft meanwhile. */
  readonly otherTab: Draft | null;
  readonly aside: { readonly sheet: Draft; readonly reason: AsideReason } | null;
  /** What the house presets; null where it presets nothing, or is not known yet. */
  readonly presets: Presets | null;
  /** Whether the sheet was empty when it was opened, and may take what the house presets. */
  readonly isFresh: boolean;
  /** Of this sheet or of one before it. */
  readonly known: KnownOutlook | null;
  /** Whether the reader goes on although what is left can hardly change the outcome. */
  readonly isGoingOn: boolean;
  /** The share (0..1) of the way that is done; it never shrinks while the same sheet is filled in. */
  readonly progress: number;
}

/** The store with what its actions work on. */
export interface Desk {
  readonly store: StoreApi<AssessState>;
  readonly rules: Rules;
  readonly shelf: Shelf;
}

export function createDesk(rules: Rules, shelf: Shelf): Desk {
  const store = createStore<AssessState>()(() => ({
    isOpen: false,
    sheet: EMPTY_SHEET,
    before: null,
    asked: null,
    link: null,
    findings: [],
    keeping: 'kept',
    kept: null,
    otherTab: null,
    aside: null,
    presets: null,
    isFresh: false,
    known: null,
    isGoingOn: false,
    progress: 0,
  }));
  return { store, rules, shelf };
}

type Slot = Pick<AssessState, 'sheet' | 'kept' | 'keeping' | 'findings'>;

function readSlot({ rules, shelf }: Desk, key: string, fallback: Draft): Slot {
  const text = shelf.read(key);
  const empty: Slot = { sheet: fallback, kept: null, keeping: 'kept', findings: [] };
  if (text === null) return empty;
  const draft = readDraft(text);
  if (draft.kind === 'damaged') return { ...empty, findings: [{ kind: 'damaged', place: keepDamaged(shelf, key, text) }] };
  if (draft.kind === 'newer')
    return { ...empty, kept: text, keeping: 'newer-draft', findings: [{ kind: 'newer-draft', version: draft.version }] };
  const { sheet, dropped } = keepKnown(draft.sheet, rules);
  return { sheet, kept: text, keeping: 'kept', findings: dropped.length > 0 ? [{ kind: 'dropped', names: dropped }] : [] };
}

/**
 * Reads the storage and the address, once. Returns true if the link equals the stored draft;
 * the caller then strips it from the URL.
 */
export function openDesk(desk: Desk, search: string): boolean {
  if (desk.store.getState().isOpen) return false;
  const own = readSlot(desk, DRAFT_KEY, EMPTY_SHEET);
  const { link, asked, findings } = readOpening(search, desk.rules);
  const isOwn = link === null || (asked === null && isSameResult(link.sheet, own.sheet));
  const slot = isOwn
    ? own
    : readSlot(desk, linkKey(link.code), {
        ...link.sheet,
        notes: readKeptNotes(desk.shelf, link.code),
        files: readByCode(desk.shelf, 'files', link.code),
      });
  const asideText = desk.shelf.read(ASIDE_KEY);
  const aside = asideText === null ? null : readDraft(asideText);
  desk.store.setState({
    ...slot,
    isOpen: true,
    isFresh: isOwn && isEmptySheet(slot.sheet) && slot.findings.length === 0,
    keeping: desk.shelf.isForbidden() ? 'forbidden' : slot.keeping,
    before: null,
    otherTab: null,
    asked,
    link: isOwn ? null : { ...link, own: own.sheet },
    findings: [...findings, ...new Set([...own.findings, ...slot.findings])],
    aside: aside?.kind === 'sheet' ? { sheet: keepKnown(aside.sheet, desk.rules).sheet, reason: aside.reason ?? 'replaced' } : null,
  });
  return isOwn && link !== null;
}

function slotKey({ link }: AssessState): string {
  return link ? linkKey(link.code) : DRAFT_KEY;
}

function change(desk: Desk, sheet: Draft): void {
  desk.store.setState(({ sheet: before }) => ({ sheet, before }));
  keep(desk);
}

function keep(desk: Desk): void {
  const { store, shelf } = desk;
  checkOtherTabs(desk);
  const state = store.getState();
  if (state.keeping === 'newer-draft') return;
  if (state.keeping === 'other-tab') {
    if (!state.link) shelf.write(ASIDE_KEY, writeDraft(state.sheet, 'tab'));
    return;
  }
  const text = writeDraft(state.sheet);
  const problem = shelf.write(slotKey(state), text);
  if (problem === null && state.link) rememberLink(shelf, state.link.code);
  store.setState(problem === null ? { kept: text, keeping: 'kept' } : { keeping: problem });
}

/** Looks whether another tab changed the stored sheet since this one read or wrote it; then nothing is overwritten. */
export function checkOtherTabs(desk: Desk): void {
  const { store, shelf } = desk;
  const state = store.getState();
  const key = slotKey(state);
  const text = shelf.read(key);
  if (!state.isOpen || text === state.kept) return;
  const draft = text === null ? null : readDraft(text);
  if (draft === null || text === null) store.setState({ kept: null });
  else if (draft.kind === 'damaged') {
    const finding: Finding = { kind: 'damaged', place: keepDamaged(shelf, key, text) };
    store.setState({ kept: null, findings: [...state.findings, finding] });
  } else if (draft.kind === 'newer') {
    const finding: Finding = { kind: 'newer-draft', version: draft.version };
    store.setState({ kept: text, keeping: 'newer-draft', findings: [...state.findings, finding] });
  } else {
    const { sheet } = keepKnown(draft.sheet, desk.rules);
    const notes = mergeNotes(state.kept, state.sheet, sheet);
    if (isSameResult(sheet, state.sheet)) store.setState({ kept: text, keeping: 'kept', otherTab: null, sheet: { ...state.sheet, notes } });
    else store.setState({ keeping: 'other-tab', otherTab: sheet });
  }
}

/** A reply, or null to take it back. */
export function answer(desk: Desk, question: string, choice: string | null): void {
  const { sheet } = desk.store.getState();
  const next = withVisit(withAnswer(sheet, question, choice), question);
  change(desk, { ...next, notes: notesAfter(sheet, next.answers) });
}

/** A choice was pressed: it is the reply, or joins it or leaves it where the question takes several. */
export function press(desk: Desk, question: Answerable & { readonly id: string }, choice: string): void {
  const reply = desk.store.getState().sheet.answers[question.id] ?? null;
  answer(desk, question.id, pressChoice(question, reply, choice));
}

/** Marks or unmarks a criterion; false, and nothing changes, where the side is full. */
export function mark(desk: Desk, at: readonly [PrioritySide, string], isMarked: boolean): boolean {
  const sheet = withMark(desk.store.getState().sheet, at, isMarked);
  if (sheet) change(desk, sheet);
  return sheet !== null;
}

/** A question came on screen. Stored only where something else is: looking on is no draft. */
export function visit(desk: Desk, question: string): void {
  desk.store.setState(({ sheet }) => ({ sheet: withVisit(sheet, question) }));
  const { kept, keeping } = desk.store.getState();
  if (kept !== null && keeping === 'kept') keep(desk);
}

/** The reader wants the questions that can change nothing any more as well. */
export function goOn(desk: Desk): void {
  desk.store.setState({ isGoingOn: true });
}

/** What somebody wrote beside an answer, as typed. */
export function noteAnswer(desk: Desk, question: string, text: string): void {
  desk.store.setState(({ sheet }) => ({ sheet: withNote(sheet, question, text) }));
  keep(desk);
}

export function nameSheet(desk: Desk, title: string): void {
  desk.store.setState(({ sheet }) => ({ sheet: { ...sheet, title } }));
  keep(desk);
}

function setAside(desk: Desk, sheet: Draft, reason: AsideReason): void {
  if (isEmptySheet(sheet)) return;
  desk.shelf.write(ASIDE_KEY, writeDraft(sheet, reason));
  // What comes now is another assessment.
  desk.shelf.remove(entryKey('draft'));
  desk.store.setState({ aside: { sheet, reason } });
}

/** An empty sheet, or what the house presets; the answers so far are set aside. A link's sheet goes back to what the link says. */
export function startOver(desk: Desk): void {
  const { link, sheet, presets } = desk.store.getState();
  if (link) change(desk, link.sheet);
  else {
    setAside(desk, sheet, 'start-over');
    change(desk, withPresets(EMPTY_SHEET, presets, desk.rules));
  }
  desk.store.setState({ before: null, isGoingOn: false, progress: 0 });
}

/** The set-aside answers become the draft again, and the draft is set aside in turn where it holds anything. */
export function bringBack(desk: Desk): void {
  const { aside, sheet } = desk.store.getState();
  if (!aside) return;
  discardAside(desk);
  setAside(desk, sheet, 'replaced');
  change(desk, aside.sheet);
  desk.store.setState({ before: null, progress: 0 });
}

export function discardAside(desk: Desk): void {
  desk.shelf.remove(ASIDE_KEY);
  desk.store.setState({ aside: null });
}

/** A link's sheet becomes one's own draft; the draft so far is set aside. Nothing happens where a newer Dokoni wrote the draft. */
export function adoptLink(desk: Desk): void {
  const { link, sheet } = desk.store.getState();
  if (!link) return;
  const own = readSlot(desk, DRAFT_KEY, EMPTY_SHEET);
  if (own.keeping !== 'kept') return;
  desk.shelf.remove(linkKey(link.code));
  desk.store.setState({ link: null, asked: null, kept: own.kept, keeping: own.keeping, otherTab: null, before: null });
  setAside(desk, own.sheet, 'replaced');
  change(desk, sheet);
}

/** The other tab's answers take the place of this tab's, which are set aside. */
export function takeOtherTab(desk: Desk): void {
  const { otherTab, sheet, link } = desk.store.getState();
  if (!otherTab) return;
  if (!link) setAside(desk, sheet, 'tab');
  desk.store.setState((state) => ({
    otherTab: null,
    keeping: 'kept',
    kept: desk.shelf.read(slotKey(state)),
    sheet: otherTab,
    before: null,
  }));
}

/** This tab's answers are kept; the other tab's are set aside. */
export function keepThisTab(desk: Desk): void {
  const { otherTab, link } = desk.store.getState();
  if (!otherTab) return;
  if (!link) setAside(desk, otherTab, 'tab');
  desk.store.setState((state) => ({ otherTab: null, keeping: 'kept', kept: desk.shelf.read(slotKey(state)) }));
  keep(desk);
}

export function dismissFinding(desk: Desk, finding: Finding): void {
  desk.store.setState(({ findings }) => ({ findings: findings.filter((other) => other !== finding) }));
}
