import { Notice } from '@/components/ui/notice';
import { ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { resultWords } from '@/lib/locale/words/result';
import type { Drift } from '@/lib/report/result';

interface DriftNoticeProps {
  readonly drift: Drift;
  /** Where both stand side by side. */
  readonly href: string;
  readonly words: ReturnType<typeof resultWords>;
}

/** An old link keeps its result; where today's rules differ, both are shown. */
export function DriftNotice({ drift, href, words }: DriftNoticeProps) {
  return (
    <Notice title={words.drift.title}>
      <p>{drift.sentence}</p>
      {drift.platforms.length > 0 && <DriftTable drift={drift} words={words} />}
      <p className="no-print mt-2">
        <TextLink look="line" href={href}>
          {words.drift.compare}
        </TextLink>
      </p>
    </Notice>
  );
}

/** Where each platform stood, and where it stands by today's rules. */
function DriftTable({ drift, words }: Omit<DriftNoticeProps, 'href'>) {
  return (
    <Table
      caption={words.drift.title}
      className="mt-2 w-auto"
      head={
        <>
          <td />
          <ColumnHead tone="strong">{words.drift.then}</ColumnHead>
          <ColumnHead tone="strong">{words.drift.today}</ColumnHead>
        </>
      }
    >
      {drift.platforms.map(({ alternative, short, then, today }) => (
        <Row key={alternative} head={short} tone={then.rank === today.rank ? undefined : 'strong'}>
          <td>{then.text}</td>
          <td>{today.text}</td>
        </Row>
      ))}
    </Table>
  );
}
