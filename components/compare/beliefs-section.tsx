import { Section } from '@/components/ui/section';
import { compareSeveralWords } from '@/lib/locale/words/compare-several';
import { titleBeliefs, wordBelief } from '@/lib/report/comparison';
import type { SeveralView } from './side';

/** What each result would have to believe for the platform of another to come first. */
export function BeliefsSection({ view }: { readonly view: SeveralView }) {
  const { comparison, sides, locale } = view;
  const words = compareSeveralWords(locale);
  if (comparison.beliefs.length === 0) return null;
  return (
    <Section id="beliefs" label={words.sections.beliefs} title={titleBeliefs(view)}>
      <p className="mb-3 max-w-3xl text-sm text-muted">{words.beliefs.explain}</p>
      <dl className="max-w-3xl space-y-3">
        {sides.map(({ letter, name }, side) => {
          const own = comparison.beliefs.filter((belief) => belief.side === side);
          return (
            own.length > 0 && (
              <div key={letter} className="border-l-4 border-accent pl-4">
                <dt className="font-semibold">
                  <bdi>{name}</bdi>
                </dt>
                {own.map((belief) => (
                  <dd key={belief.platform.alternative} className={belief.changes.length === 0 ? 'text-muted' : undefined}>
                    <bdi>{wordBelief(view, belief)}</bdi>
                  </dd>
                ))}
              </div>
            )
          );
        })}
      </dl>
    </Section>
  );
}
