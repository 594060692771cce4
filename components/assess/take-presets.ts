import { withPresets, type Presets } from './presets';
import type { Desk } from './store';

/** What the house presets is known now. A sheet that was empty begins with it; nothing of it is stored before the reader's first own step. */
export function takePresets(desk: Desk, presets: Presets | null): void {
  desk.store.setState({ presets });
  const { isFresh, sheet } = desk.store.getState();
  if (isFresh) desk.store.setState({ sheet: withPresets(sheet, presets, desk.rules), isFresh: false });
}
