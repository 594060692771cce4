import { ClaimText } from '../parts/claim-text';
import { methodWords } from '@/lib/locale/words/method';
import { type Change, type EffectText, wordPoints } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';

interface EffectListProps {
  readonly effects: readonly EffectText[];
  readonly terms: PageTerms;
}

/** Rules about answers: when each holds, why, and what it moves by how much. */
export function EffectList({ effects, terms }: EffectListProps) {
  return (
    <ul className="effects">
      {effects.map((effect) => (
        <EffectRule key={effect.when} effect={effect} terms={terms} />
      ))}
    </ul>
  );
}

interface EffectRuleProps {
  readonly effect: EffectText;
  readonly terms: PageTerms;
}

function EffectRule({ effect, terms }: EffectRuleProps) {
  const words = methodWords(terms.locale).criterion.effects;
  const raised = effect.changes.filter(({ points }) => points > 0);
  const lowered = effect.changes.filter(({ points }) => points < 0).reverse();
  return (
    <li>
      <div>
        <h3>
          {effect.when}
          {effect.judged && <mark>{words.judged}</mark>}
        </h3>
        <p>
          <ClaimText claim={effect.reason} terms={terms} />
        </p>
      </div>
      <dl>
        {raised.length > 0 && <Changes label={words.raises} changes={raised} />}
        {lowered.length > 0 && <Changes label={words.lowers} changes={lowered} />}
      </dl>
    </li>
  );
}

function Changes({ label, changes }: { readonly label: string; readonly changes: readonly Change[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{changes.map(({ name, points }) => `${name} ${wordPoints(points)}`).join(' · ')}</dd>
    </div>
  );
}
