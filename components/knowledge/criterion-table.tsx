import { ValueBar } from './value-bar';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { platformWords } from '@/lib/locale/words/platforms';
import { type PlatformPortrait, wordPoints } from '@/lib/report/knowledge';
import { BASE } from '@/lib/model/base-path';

interface CriterionTableProps {
  readonly portrait: Pick<PlatformPortrait, 'alternative' | 'family' | 'criteria'>;
  readonly locale: Locale;
}

/** The base value of a platform on each criterion, and how far an answer moves it. */
export function CriterionTable({ portrait: { alternative, family, criteria }, locale }: CriterionTableProps) {
  const words = platformWords(locale).detail.criteria;
  return (
    <Table
      caption={words.title}
      kind="numbers"
      className="max-w-3xl"
      head={[knowledgeWords(locale).criterion, words.base, words.raised, words.lowered].map((label) => (
        <ColumnHead key={label}>{label}</ColumnHead>
      ))}
    >
      {criteria.map(({ id, title, value, up, down }) => (
        <Row key={id} head={<TextLink href={`${BASE}/${locale}/platforms/${alternative}/criteria#criterion-${id}`}>{title}</TextLink>}>
          <td>
            <span className="with-bar">
              <ValueBar value={value} family={family} />
              <strong>{value}</strong>
            </span>
          </td>
          <Cell tone={up === 0 ? 'muted' : undefined}>{wordPoints(up)}</Cell>
          <Cell tone={down === 0 ? 'muted' : undefined}>{wordPoints(down)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
