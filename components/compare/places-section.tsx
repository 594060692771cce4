import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
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
      <Table
        caption={words.places.caption}
        id="places-table"
        className="min-w-md"
        head={
          <>
            <ColumnHead>{words.places.platform}</ColumnHead>
            {sides.map(({ name, letter }) => (
              <ColumnHead key={letter}>
                <bdi>{name}</bdi>
              </ColumnHead>
            ))}
            <ColumnHead isNumber>{words.places.difference}</ColumnHead>
          </>
        }
      >
        {comparison.places.map((place) => (
          <PlaceRow key={place.alternative} place={place} locale={view.locale} />
        ))}
      </Table>
    </Section>
  );
}

function PlaceRow({ place, locale }: { readonly place: ComparedPlace; readonly locale: Locale }) {
  const { sides, difference } = wordBothPlaces(place, locale);
  return (
    <Row head={<PlaceHead place={place} />} tone={isMoved(place) ? 'strong' : undefined}>
      {sides.map((side, index) => (
        <Cell key={index} className="whitespace-nowrap">
          {side}
        </Cell>
      ))}
      <Cell isNumber>{difference}</Cell>
    </Row>
  );
}

function PlaceHead({ place: { name, family, familyName } }: { readonly place: ComparedPlace }) {
  return (
    <>
      {name}{' '}
      <span className="max-sm:hidden">
        <FamilyMark family={family} label={familyName} />
      </span>
    </>
  );
}
