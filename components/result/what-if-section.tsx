import { whatIfWords } from '@/lib/locale/words/what-if';
import type { LinkState, ResultLinks } from '@/lib/share';
import { Section } from '../ui/section';
import { WhatIf } from './what-if';

interface WhatIfSectionProps {
  readonly links: ResultLinks;
  /** What the shared link says. */
  readonly shared: LinkState;
  readonly label: string;
}

/** Where every answer can be moved in place; the questionnaire does the same without a script. */
export function WhatIfSection({ links, shared, label }: WhatIfSectionProps) {
  const { title, text, noScript, open, loading, failed } = whatIfWords(links.locale);
  const { contentVersion, answers, priorities } = shared;
  return (
    <div className="no-print">
      <Section id="try" label={label} title={title}>
        <p className="mb-3 max-w-3xl">{text}</p>
        <noscript>
          <p className="text-muted">{noScript}</p>
        </noscript>
        <WhatIf links={links} shared={{ contentVersion, answers, priorities }} labels={{ open, loading, failed }} />
      </Section>
    </div>
  );
}
