import { BareTable, ColumnHead, Row } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { systemWords } from '@/lib/locale/words/systems';
import type { PlaceText } from '@/lib/report/knowledge';
import { BASE } from '@/lib/model/base-path';

interface PlaceTableProps {
  readonly caption: string;
  readonly products: readonly PlaceText[];
  readonly locale: Locale;
  /** Whether the platform is told: not on its own page. */
  readonly isPlatformTold: boolean;
}

/** Products one a line: what each counts as, and why. */
export function PlaceTable({ caption, products, locale, isPlatformTold }: PlaceTableProps) {
  const { places: words } = systemWords(locale);
  return (
    <BareTable
      caption={caption}
      stacks
      className="compact"
      head={
        <>
          <ColumnHead className="w-56">{words.product}</ColumnHead>
          {isPlatformTold && <ColumnHead className="w-48">{words.platform}</ColumnHead>}
          <ColumnHead>{words.why}</ColumnHead>
          <ColumnHead className="w-48">{words.source}</ColumnHead>
        </>
      }
    >
      {products.map(({ name, alternative, platform, why, source, reserve }) => (
        <Row
          key={name}
          head={
            <>
              <strong>{name}</strong>
              {reserve !== null && <span className="reserve">{reserve}</span>}
            </>
          }
        >
          {isPlatformTold && (
            <td>
              <TextLink href={`${BASE}/${locale}/platforms/${alternative}`}>{platform}</TextLink>
            </td>
          )}
          <td>{why}</td>
          <td className="text-xs text-muted">
            <TextLink look="plain" className="inline-block min-h-6 wrap-anywhere" href={source.address} isExternal>
              {source.label}
            </TextLink>
          </td>
        </Row>
      ))}
    </BareTable>
  );
}
