import { ColumnHead, Row, Table } from '@/components/ui/table';
import { ClaimText } from '@/components/parts/claim-text';
import type { PageTerms } from '@/lib/report/terms';
import { DutyTable } from '@/components/parts/duty-table';
import { TextWithTerms } from '@/components/parts/terms';
import { fill } from '@/lib/locale';
import { dutyWords } from '@/lib/locale/words/duties';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import type { Duties } from '@/lib/report/result';

interface DutyDetailProps {
  readonly duties: Duties;
  readonly terms: PageTerms;
}

/** Who runs each layer of the first platform and the runner-up, and how far each runs by itself. */
export function DutyDetail({ duties: { platforms }, terms }: DutyDetailProps) {
  const own = dutyWords(terms.locale);
  const { layers, carriers, platform } = knowledgeWords(terms.locale);
  return (
    <>
      <DutyTable caption={own.layers} duties={platforms} labels={{ platform, layers, carriers }} />
      <div className="print:hidden">
        <ul className="mt-3 grid gap-x-12 gap-y-2 text-sm md:grid-cols-2">
          {platforms.map(({ alternative, short, note }) => (
            <li key={alternative}>
              <strong>{short}.</strong> <ClaimText claim={note} terms={terms} />
            </li>
          ))}
        </ul>
        <h3 className="mt-8 text-lg">{own.noops}</h3>
        <p className="mb-2 text-sm text-muted">
          <TextWithTerms text={own.noopsText} terms={terms} />
        </p>
        <CapabilityTable platforms={platforms} own={own} terms={terms} />
      </div>
    </>
  );
}

interface CapabilityTableProps {
  readonly platforms: Duties['platforms'];
  readonly own: ReturnType<typeof dutyWords>;
  readonly terms: PageTerms;
}

function CapabilityTable({ platforms, own, terms }: CapabilityTableProps) {
  return (
    <Table
      caption={own.noops}
      className="min-w-lg"
      head={
        <>
          <ColumnHead className="w-40">{own.capability}</ColumnHead>
          {platforms.map(({ alternative, name }) => (
            <ColumnHead key={alternative} tone="strong">
              {name}
            </ColumnHead>
          ))}
        </>
      }
    >
      {(platforms[0]?.capabilities ?? []).map(({ capability }, row) => (
        <Row key={capability} head={<CapabilityHead {...own.capabilities[capability]} />}>
          {platforms.map(({ alternative, capabilities }) => (
            <CapabilityCell key={alternative} duty={capabilities[row]} own={own} terms={terms} />
          ))}
        </Row>
      ))}
    </Table>
  );
}

function CapabilityHead({ title, meaning }: { readonly title: string; readonly meaning: string }) {
  return (
    <>
      <strong>{title}</strong>
      <small>{meaning}</small>
    </>
  );
}

interface CapabilityCellProps extends Omit<CapabilityTableProps, 'platforms'> {
  readonly duty: Duties['platforms'][number]['capabilities'][number] | undefined;
}

function CapabilityCell({ duty, own, terms }: CapabilityCellProps) {
  if (!duty) return <td />;
  return (
    <td>
      <p className={duty.actor === 'people' ? 'font-bold' : 'font-semibold'}>{own.actors[duty.actor]}</p>
      <p>
        <ClaimText claim={duty.mechanism} terms={terms} />
      </p>
      <p className="mt-1 text-muted">
        <TextWithTerms text={fill(own.left, { text: duty.left })} terms={terms} />
      </p>
    </td>
  );
}
