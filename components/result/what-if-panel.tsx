'use client'; // Answers move in the browser; nothing of this is sent anywhere.

import { useEffect, useMemo, useRef, useState } from 'react';
import { WhatIfControls } from './what-if-controls';
import { WhatIfOutcome } from './what-if-outcome';
import { type Sheet, withAnswer, withMark } from '@/components/parts/sheet';
import { TextLink } from '@/components/ui/text-link';
import { inquire, type Inquiry, type Robustness, type Rules } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { whatIfWords } from '@/lib/locale/words/what-if';
import { NameReader, type Names } from '@/lib/report/reader';
import { listDifferences, wordLive, wordLiveVerdict } from '@/lib/report/result';
import { decodeLink, encodeLink, type LinkState, type ResultLinks, resultPath } from '@/lib/share';

/** What the server sends for it: the rules of the link's content version, and the names of what they speak of. */
export interface WhatIfRules {
  readonly rules: Rules;
  readonly names: Names;
}

export interface WhatIfPanelProps {
  readonly links: ResultLinks;
  readonly shared: LinkState;
  readonly source: WhatIfRules;
}

/** What the code of a result says. Throws an Error for one that says nothing: no result is shown by such a code. */
export function readShared({ code }: ResultLinks): LinkState {
  const link = decodeLink(code);
  if (!link.ok) throw new Error(`The code cannot be read: ${link.problem}`);
  const { contentVersion, answers, priorities } = link;
  return { contentVersion, answers, priorities };
}

/** Every answer and priority to be moved in place, and at once what becomes of the recommendation. */
export function WhatIfPanel({ links, shared, source: { rules, names } }: WhatIfPanelProps) {
  const [sheet, setSheet] = useState<Sheet>({ ...shared, title: '' });
  const [isFull, setFull] = useState<keyof Sheet['priorities'] | null>(null);
  const words = whatIfWords(links.locale);
  const reader = useMemo(() => new NameReader(names, links.locale), [names, links.locale]);
  const before = useMemo(() => wordLive(reader, inquire(rules, shared.answers, shared.priorities)), [reader, rules, shared]);
  const inquiry = useMemo(() => inquire(rules, sheet.answers, sheet.priorities), [rules, sheet]);
  const now = useMemo(() => wordLive(reader, inquiry), [reader, inquiry]);
  const robustness = useRobustness(inquiry);
  const differences = listDifferences(reader, words, [shared, sheet]);
  const code = encodeLink({ contentVersion: shared.contentVersion, answers: sheet.answers, priorities: sheet.priorities });
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <p role="status" className="sticky top-0 z-2 mb-4 border-y border-line bg-paper py-2 lg:static">
        <span className="text-muted">{words.now}</span> <strong>{now.headline}</strong>{' '}
        <span className="text-sm text-muted">
          ({differences.length === 0 ? words.same : fill(words.changed, { n: differences.length })}){' '}
        </span>
        <TextLink look="line" className="text-sm lg:hidden" href="#try-ranking">
          {words.toRanking}
        </TextLink>
      </p>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <WhatIfControls
          questions={rules.questions}
          reader={reader}
          words={words}
          shared={shared}
          sheet={sheet}
          full={isFull}
          onAnswer={(question, choice) => {
            setSheet(withAnswer(sheet, question, choice));
          }}
          onMark={(side, criterion, isMarked) => {
            const marked = withMark(sheet, [side, criterion], isMarked);
            setFull(marked ? null : side);
            if (marked) setSheet(marked);
          }}
        />
        <WhatIfOutcome
          now={now}
          before={before}
          verdict={robustness === null ? 'coming' : wordLiveVerdict(reader, inquiry.assessment, robustness)}
          differences={differences}
          href={resultPath({ ...links, code })}
          words={words}
          onReset={() => {
            setFull(null);
            setSheet({ ...shared, title: '' });
          }}
        />
      </div>
    </div>
  );
}

/** Measured after the browser has painted the ranking; null until then. */
function useRobustness(inquiry: Inquiry): Robustness | null {
  const [found, setFound] = useState<{ readonly of: Inquiry; readonly robustness: Robustness } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        setFound({ of: inquiry, robustness: inquiry.robustness });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [inquiry]);
  return found?.of === inquiry ? found.robustness : null;
}
