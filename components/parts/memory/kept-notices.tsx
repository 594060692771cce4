import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import type { mineWords } from '@/lib/locale/words/mine';
import type { KeptState } from './kept';

interface KeptNoticesProps {
  readonly state: Pick<KeptState<unknown>, 'problem' | 'damaged'>;
  readonly words: ReturnType<typeof mineWords>['problems'];
}

/** Why changes are not kept, and where a text that cannot be read is. */
export function KeptNotices({ state: { problem, damaged }, words }: KeptNoticesProps) {
  return (
    <>
      {problem !== null && (
        <Notice kind="warning" title={words[problem]} announce>
          <p>{words[`${problem}Text`]}</p>
        </Notice>
      )}
      {damaged !== null && (
        <Notice kind="warning" title={words.damaged} announce>
          <p>{fill(words.damagedText, { place: damaged })}</p>
        </Notice>
      )}
    </>
  );
}
