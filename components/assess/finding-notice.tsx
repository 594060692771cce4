import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import { describeQueryProblem } from '@/lib/report/problems';
import { useKit, type AssessWords } from './kit';
import type { Finding } from './finding';
import { dismissFinding } from './store';

/** One thing that the reader has to know about the address or the stored draft. */
export function FindingNotice({ finding }: { readonly finding: Finding }) {
  const { desk, rules, words } = useKit();
  const { title, lines } = describeFinding(finding, words, rules.version);
  return (
    <Notice kind="warning" title={title} announce>
      <ul className="text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="text-sm">
        <Button
          look="quiet"
          onClick={() => {
            dismissFinding(desk, finding);
          }}
        >
          {words.notices.close}
        </Button>
      </div>
    </Notice>
  );
}

interface Told {
  readonly title: string;
  readonly lines: readonly string[];
}

function describeFinding(finding: Finding, { notices: words, problems }: AssessWords, today: number): Told {
  switch (finding.kind) {
    case 'code-refused':
      return { title: words.codeRefused, lines: [words.codeProblems[finding.problem], words.codeAdvice] };
    case 'other-content':
      return { title: fill(words.otherContent, { version: finding.version }), lines: [fill(words.otherContentText, { today })] };
    case 'unknown-names':
      return { title: words.unknownNames, lines: finding.problems.map((problem) => describeQueryProblem(problem, problems)) };
    case 'dropped':
      return { title: words.dropped, lines: [fill(words.droppedText, { names: finding.names.join(', ') })] };
    case 'damaged':
      return { title: words.damaged, lines: [fill(words.damagedText, { place: finding.place })] };
    case 'newer-draft':
      return { title: words.newerDraft, lines: [fill(words.newerDraftText, { version: finding.version })] };
  }
}
