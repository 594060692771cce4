import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { compareWords } from '@/lib/locale/words/compare';
import { compareSeveralWords } from '@/lib/locale/words/compare-several';
import { titleSeveralPlaces } from '@/lib/report/comparison';
import { wordPlace } from '@/lib/report/result';
import type { SeveralView } from './side';

/** All rankings side by side. */
export function SeveralPlaces({ view }: { readonly view: SeveralView }) {
  const { comparison, sides, locale } = view;
  const words = compareSeveralWords(locale);
  const { platform, missing } = compareWords(locale).places;
  return (
    <Section id="places" label={words.sections.places} title={titleSeveralPlaces(view)}>
      <Table
        caption={words.places.caption}
        id="places-table"
        keepsHeads
        head={
          <>
            <ColumnHead>{platform}</ColumnHead>
            {sides.map(({ name, letter }) => (
              <ColumnHead key={letter} className="min-w-[6.5em]">
                <bdi>{name}</bdi>
              </ColumnHead>
            ))}
          </>
        }
      >
        {comparison.places.map(({ alternative, short, places }) => (
          <Row key={alternative} head={short}>
            {places.map((place, side) => (
              <Cell key={sides[side]?.letter} className="whitespace-nowrap" tone={place?.rank === 1 ? 'strong' : undefined}>
                {place ? wordPlace(place, locale) : missing}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </Section>
  );
}
