import { createDesk, openDesk, type Desk } from '@/components/assess/store';
import { readDraft, writeDraft } from '@/components/parts/draft';
import { EMPTY_SHEET, type Draft } from '@/components/parts/sheet';
import { DRAFT_KEY, openShelf } from '@/components/parts/shelf';
import { encodeLink } from '@/lib/share';
import { rules } from './catalogue';
import { MemoryStorage } from './memory-storage';

/** A browser with a storage of its own: what the tests of the questionnaire's store open tabs in. */
export class Browser {
  readonly storage = new MemoryStorage();

  /** A tab, opened at an address. */
  openTab(search = '', reach: () => Storage = () => this.storage): Desk {
    const desk = createDesk(rules, openShelf(reach));
    openDesk(desk, search);
    return desk;
  }

  stored(key: string): Draft | null {
    const text = this.storage.getItem(key);
    const draft = text === null ? null : readDraft(text);
    return draft?.kind === 'sheet' ? draft.sheet : null;
  }

  storeDraft(sheet: Partial<Draft>, key = DRAFT_KEY): void {
    this.storage.setItem(key, writeDraft({ ...EMPTY_SHEET, ...sheet }));
  }
}

export const state = (desk: Desk) => desk.store.getState();
export const answersOf = (desk: Desk) => state(desk).sheet.answers;
export const kinds = (desk: Desk) => state(desk).findings.map(({ kind }) => kind);

export function codeOf(answers: Draft['answers'], contentVersion = rules.version): string {
  return encodeLink({ contentVersion, answers, priorities: { most: [], least: [] } });
}
