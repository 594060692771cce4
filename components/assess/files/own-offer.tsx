import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import type { Draft } from '../../parts/sheet';
import { Accept } from './accept';
import type { FilesProps } from './kit';

/** The answers of a file of ours, to go on with. */
export function OwnOffer({ kit, sheet }: { readonly kit: FilesProps; readonly sheet: Draft }) {
  const { words } = kit;
  const { title, answers, notes } = sheet;
  return (
    <Notice title={title === '' ? words.own : fill(words.ownTitled, { title })} announce>
      <p>{fill(words.ownCount, { n: Object.keys(answers).length, notes: Object.keys(notes).length })}</p>
      <Accept kit={kit} entered={sheet} />
    </Notice>
  );
}
