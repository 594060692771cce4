import { TextWithTerms } from '@/components/parts/terms';
import { fill } from '@/lib/locale';
import { robustnessWords } from '@/lib/locale/words/robustness';
import type { Sensitivity } from '@/lib/report/result';
import type { ResultParts } from './parts';
import { PlatformItem } from './platform-item';
import { WeightFigure } from './weight-figure';

interface WeightChangesProps {
  readonly parts: ResultParts;
  readonly sensitivity: Sensitivity;
}

/** What other weights would do while the answers stand: the nearest, then every platform, then one criterion's weight as a picture. */
export function WeightChanges({ parts, sensitivity }: WeightChangesProps) {
  const { report, links, view, terms } = parts;
  const words = robustnessWords(report.locale).changes;
  return (
    <div className="space-y-6 print:space-y-1">
      <ul className="max-w-4xl space-y-1 empty:hidden print:max-w-none print:space-y-0">
        {report.changes.weights.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Distances sensitivity={sensitivity} parts={parts} />
      <WeightFigure lines={sensitivity.lines} links={links} chosen={view.weight} words={words} terms={terms} />
    </div>
  );
}

function Distances({ sensitivity: { rivals, out }, parts: { report, terms } }: WeightChangesProps) {
  const words = robustnessWords(report.locale).changes;
  if (rivals.length + out.length === 0) return null;
  return (
    <div className="print:hidden">
      <h3 className="text-base">{words.rivals}</h3>
      <p className="mb-2 text-sm text-muted">
        <TextWithTerms text={words.rivalsText} terms={terms} />
      </p>
      <ul className="max-w-4xl space-y-2">
        {rivals.map((rival) => (
          <PlatformItem key={rival.alternative} platform={rival}>
            <strong>{rival.name}.</strong> {rival.sentence}
          </PlatformItem>
        ))}
      </ul>
      {out.length > 0 && <p className="mt-3 text-muted">{fill(words.out, { platforms: out.map(({ name }) => name).join(' · ') })}</p>}
    </div>
  );
}
