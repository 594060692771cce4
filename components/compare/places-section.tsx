import { ScrollRegion } from '@/components/ui/scroll-region';
import { FamilyMark } from '@/components/parts/family-mark';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/locale';
import { type ComparedPlace, isMoved, titlePlaces, wordBothPlaces } from '@/lib/report/comparison';
import type { CompareView } from './side';

/** Both rankings side by side. */
export function PlacesSection({ view }: { readonly view: CompareView }) {
  const { comparison, sides, words } = view;
  return (
    <Section id="places" label={words.sections.places} title={titlePlaces(view)}>
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
              <PlaceRow key={place.alternative} place={place} locale={view.locale} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function PlaceRow({ place, locale }: { readonly place: ComparedPlace; readonly locale: Locale }) {
  const { sides, difference } = wordBothPlaces(place, locale);
  return (
    <tr className={`border-t border-line ${isMoved(place) ? 'font-semibold' : ''}`}>
      <th scope="row" className="py-1.5 pr-4 text-left font-[inherit]">
        {place.name}{' '}
        <span className="max-sm:hidden">
          <FamilyMark family={place.family} label={place.familyName} />
        </span>
      </th>
      {sides.map((side, index) => (
        <td key={index} className="py-1.5 pr-4 whitespace-nowrap tabular-nums">
          {side}
        </td>
      ))}
      <td className="py-1.5 text-right whitespace-nowrap tabular-nums">{difference}</td>
    </tr>
  );
}
