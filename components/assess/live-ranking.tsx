import { useMemo } from 'react';
import { familyHue } from '@/components/parts/family-hue';
import { FamilyMark } from '@/components/parts/family-mark';
import { assess, type FoundExclusion, type RankedAlternative } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { formatPoints, showScore } from '@/lib/report/reader';
import { choiceTitle } from './choice-title';
import { IntervalBar } from '../parts/interval-bar';
import { useAssess, useKit } from './kit';
import { moveSentence } from './move-sentence';
import { isEmptySheet } from '../parts/sheet';

/** All platforms by their score so far, moving with each answer, and one line on what the last answer moved. */
export function LiveRanking() {
  const kit = useKit();
  const { rules, words } = kit;
  const sheet = useAssess((state) => state.sheet);
  const before = useAssess((state) => state.before);
  const { answers, priorities } = sheet;
  const { ranking, weightTotal } = useMemo(() => assess(rules, answers, priorities), [rules, answers, priorities]);
  const sentence = useMemo(() => (before ? moveSentence(kit, before, sheet) : ''), [kit, before, sheet]);
  const ranked = ranking.filter(({ status }) => status !== 'out');
  const excluded = ranking.filter(({ status }) => status === 'out');
  return (
    <section aria-labelledby="ranking-title" className="rounded-md border border-line bg-surface p-4">
      <h2 id="ranking-title" className="text-base">
        {words.ranking.title}
      </h2>
      <p aria-live="polite" className="mt-1 min-h-[3lh] text-sm text-muted">
        {sentence || (isEmptySheet(sheet) ? words.ranking.start : words.ranking.idle)}
      </p>
      {ranked.length === 0 ? (
        <p className="text-sm">{words.ranking.none}</p>
      ) : (
        <ol className="flex flex-col gap-2.5">
          {ranked.map((entry) => (
            <RankedRow key={entry.alternative} entry={entry} weightTotal={weightTotal} />
          ))}
        </ol>
      )}
      {excluded.length > 0 && (
        <>
          <h3 className="mt-4 text-sm">{words.ranking.excluded}</h3>
          <ul className="mt-1 flex flex-col gap-1.5 text-sm">
            {excluded.map((entry) => (
              <ExcludedRow key={entry.alternative} entry={entry} />
            ))}
          </ul>
        </>
      )}
      <p className="mt-4 text-xs text-muted">{words.ranking.legend}</p>
    </section>
  );
}

/** A platform with its family's hue and label, small enough for a narrow list. */
function PlatformName({ entry }: { readonly entry: RankedAlternative }) {
  const { texts } = useKit();
  return (
    <span className="flex flex-wrap items-baseline gap-x-1.5">
      <span className="font-semibold">{texts.alternatives[entry.alternative]}</span>
      <FamilyMark family={entry.family} label={texts.families[entry.family] ?? ''} isSmall />
    </span>
  );
}

function RankedRow({ entry, weightTotal }: { readonly entry: RankedAlternative; readonly weightTotal: number }) {
  const { words } = useKit();
  const { low, score, high } = showScore(entry, weightTotal);
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 text-sm tabular-nums">
      <span className="font-semibold text-muted">{entry.rank}</span>
      <PlatformName entry={entry} />
      <span className="text-right">
        <span className="sr-only">{words.ranking.score} </span>
        <span className="font-semibold">{formatPoints(score)}</span>
      </span>
      <span className="col-start-2 self-center">
        <IntervalBar low={low} mark={score} high={high} hue={familyHue(entry.family)} />
      </span>
      <span className="text-right text-xs whitespace-nowrap text-muted">
        <span className="sr-only">{words.ranking.range} </span>
        {formatPoints(low)}–{formatPoints(high)}
      </span>
    </li>
  );
}

function ExcludedRow({ entry }: { readonly entry: RankedAlternative }) {
  const { texts, words } = useKit();
  const sheet = useAssess((state) => state.sheet);
  const reason = ({ exclusion, questions }: FoundExclusion): string => {
    const answers = texts.questions
      .filter(({ id }) => questions.includes(id))
      .map((question) =>
        fill(words.ranking.answer, { question: question.short, choice: choiceTitle(question, sheet.answers[question.id] ?? '', words) }),
      );
    return fill(words.ranking.because, { exclusion: texts.exclusions[exclusion] ?? exclusion, answers: answers.join(', ') });
  };
  return (
    <li>
      <PlatformName entry={entry} />
      {entry.exclusions
        .filter(({ state }) => state === 'active')
        .map((found) => (
          <span key={found.exclusion} className="block text-xs text-muted">
            {reason(found)}
          </span>
        ))}
    </li>
  );
}
