import { ClaimText } from '../parts/claim-text';
import { ValueBar } from './value-bar';
import { TextLink } from '@/components/ui/text-link';
import { platformWords } from '@/lib/locale/words/platforms';
import { criterionPath, type Move, type PlatformCriterion, wordPoints } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';

interface PlatformCriteriaProps {
  readonly criteria: readonly PlatformCriterion[];
  readonly family: string;
  readonly terms: PageTerms;
}

/** Each criterion of a platform: its base value with the reason, and its strongest answers. */
export function PlatformCriteria({ criteria, family, terms }: PlatformCriteriaProps) {
  const words = platformWords(terms.locale).detail.criteria;
  return criteria.map(({ id, title, value, reason, up, down }) => (
    <section key={id} id={`criterion-${id}`} className="axis">
      <h2>
        <span>{title}</span>
        <ValueBar value={value} family={family} />
        <span>{value}</span>
      </h2>
      <p>
        <ClaimText claim={reason} terms={terms} />
      </p>
      <div>
        <Moves title={words.up} moves={up} nothing={words.nothing} terms={terms} />
        <Moves title={words.down} moves={down} nothing={words.nothing} terms={terms} />
      </div>
      <TextLink look="line" href={criterionPath(terms.locale, id)}>
        {words.all}
      </TextLink>
    </section>
  ));
}

interface MovesProps {
  readonly title: string;
  readonly moves: readonly Move[];
  readonly nothing: string;
  readonly terms: PageTerms;
}

function Moves({ title, moves, nothing, terms }: MovesProps) {
  return (
    <div>
      <h3>{title}</h3>
      {moves.length === 0 && <p>{nothing}</p>}
      <ul>
        {moves.map(({ points, when, reason }) => (
          <li key={when}>
            <strong>{wordPoints(points)}</strong>
            <div>
              <strong>{when}</strong>
              <p>
                <ClaimText claim={reason} terms={terms} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
