import { Island } from '../ui/island';
import { Section, SectionNote } from '../ui/section';
import { WhatIf } from './what-if';
import { whatIfWords } from '@/lib/locale/words/what-if';
import type { LinkState, ResultLinks } from '@/lib/share';

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
        <SectionNote>{text}</SectionNote>
        <noscript>
          <p className="text-muted">{noScript}</p>
        </noscript>
        <Island
          name="what-if"
          component={WhatIf}
          props={{ links, shared: { contentVersion, answers, priorities }, labels: { open, loading, failed } }}
        />
      </Section>
    </div>
  );
}
