import { ScrollRegion } from '@/components/ui/scroll-region';
import { FamilyMark } from '@/components/parts/family-mark';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { addPoints, formatDifference, formatPoints } from '@/lib/report/reader';
import type { ComparedPlace } from '@/lib/report/comparison';
import type { CompareView, Words } from './side';

/** Both rankings side by side. */
export function PlacesSection({ view }: { readonly view: CompareView }) {
  const { comparison, sides, words } = view;
  const moved = comparison.places.filter(isMoved).length;
  const title = moved === 0 ? words.places.titleSame : fill(words.places.title, { n: moved, total: comparison.places.length });
  return (
    <Section id="places" label={words.sections.places} title={title}>
      <ScrollRegion label={words.places.caption}>
        <table className="w-full min-w-md text-sm" id="places-table">
          <caption className="sr-only">{words.places.caption}</caption>
          <thead>
            <tr className="text-left align-bottom text-muted">
              <th scope="col" className="py-1 pr-4 font-normal">
                {words.places.platform}
              </th>
              {sides.map(({ name, letter }) => (
                <th key={letter} scope="col" className="py-1 pr-4 font-normal">
                  <bdi>{name}</bdi>
                </th>
              ))}
              <th scope="col" className="py-1 text-right font-normal">
                {words.places.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {comparison.places.map((place) => (
              <PlaceRow key={place.alternative} place={place} words={words} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function isMoved({ places: [a, b] }: ComparedPlace): boolean {
  return a?.rank !== b?.rank;
}

function PlaceRow({ place, words }: { readonly place: ComparedPlace; readonly words: Words }) {
  const [a, b] = place.places;
  return (
    <tr className={`border-t border-line ${isMoved(place) ? 'font-semibold' : ''}`}>
      <th scope="row" className="py-1.5 pr-4 text-left font-[inherit]">
        {place.name}{' '}
        <span className="max-sm:hidden">
          <FamilyMark family={place.family} label={place.familyName} />
        </span>
      </th>
      {[a, b].map((side, index) => (
        <td key={index} className="py-1.5 pr-4 whitespace-nowrap tabular-nums">
          {writePlace(side, words)}
        </td>
      ))}
      <td className="py-1.5 text-right whitespace-nowrap tabular-nums">{a && b ? formatDifference(addPoints([a.score, -b.score])) : ''}</td>
    </tr>
  );
}

function writePlace(side: ComparedPlace['places'][0], { places: words }: Words): string {
  if (!side) return words.missing;
  const score = formatPoints(side.score);
  return side.rank === null ? fill(words.out, { score }) : fill(words.place, { rank: side.rank, score });
}
