import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { FamilyMark } from '@/components/parts/family-mark';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { formatDifference, formatPoints } from '@/lib/report/result';
import type { ComparedPlace } from '@/lib/report/comparison/compare';
import { addPoints } from '@/lib/report/reader/numbers';
import type { CompareView, Words } from './side';

/** Both rankings side by side. */
export function PlacesSection({ view }: { readonly view: CompareView }) {
  const { comparison, sides, words } = view;
  const moved = comparison.places.filter(isMoved).length;
  const title = moved === 0 ? words.places.titleSame : fill(words.places.title, { n: moved, total: comparison.places.length });
  return (
    <Section id="places" label={words.sections.places} title={title}>
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
          <PlaceRow key={place.alternative} place={place} words={words} />
        ))}
      </Table>
    </Section>
  );
}

function isMoved({ places: [a, b] }: ComparedPlace): boolean {
  return a?.rank !== b?.rank;
}

function PlaceRow({ place, words }: { readonly place: ComparedPlace; readonly words: Words }) {
  const [a, b] = place.places;
  return (
    <Row head={<PlaceHead place={place} />} tone={isMoved(place) ? 'strong' : undefined}>
      <Cell className="whitespace-nowrap">{writePlace(a, words)}</Cell>
      <Cell className="whitespace-nowrap">{writePlace(b, words)}</Cell>
      <Cell isNumber>{a && b ? formatDifference(addPoints([a.score, -b.score])) : ''}</Cell>
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

function writePlace(side: ComparedPlace['places'][0], { places: words }: Words): string {
  if (!side) return words.missing;
  const score = formatPoints(side.score);
  return side.rank === null ? fill(words.out, { score }) : fill(words.place, { rank: side.rank, score });
}
