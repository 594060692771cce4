import { CopyKit } from '@/components/share/copy-kit';
import { shareWords } from '@/lib/locale/words/share';
import { Section } from '../ui/section';
import type { Shared } from '@/lib/report/result';

/** The result for wikis, chats and mails. */
export function ShareSection({ shared, label }: { readonly shared: Shared; readonly label: string }) {
  return (
    <div className="print:hidden">
      <Section id="share" label={label} title={shareWords(shared.report.locale).kit.title}>
        <CopyKit shared={shared} />
      </Section>
    </div>
  );
}
