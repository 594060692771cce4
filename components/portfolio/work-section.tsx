import type { PortfolioView } from './view';
import { SourceMarks } from '@/components/parts/sources';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { resultWords } from '@/lib/locale/words/result';
import type { ReportEffort } from '@/lib/report/portfolio';

interface WorkProps {
  readonly view: PortfolioView;
  readonly effort: ReportEffort;
}

/** Where the days of work come from: the parts, what is shared, and what each platform would take. */
export function WorkSection({ view, effort }: WorkProps) {
  const { planWords, locale } = view;
  const { work } = planWords;
  const cites = resultWords(locale);
  return (
    <Section id="work" label={work.label} title={effort.title}>
      {effort.sentences.map((sentence) => (
        <p key={sentence} className="max-w-3xl">
          {sentence}
        </p>
      ))}
      <div className="mt-4">
        <Table
          caption={work.parts}
          id="work-table"
          className="min-w-2xl"
          head={
            <>
              <ColumnHead>{work.columns.part}</ColumnHead>
              <ColumnHead>{work.columns.platforms}</ColumnHead>
              <ColumnHead isNumber>{work.columns.days}</ColumnHead>
              <ColumnHead className="sm:min-w-80">{work.columns.reason}</ColumnHead>
            </>
          }
        >
          {effort.parts.map(({ id, title, platforms, days, reason }) => (
            <Row key={id} head={title}>
              <td>{platforms}</td>
              <Cell isNumber>{days.toFixed(2)}</Cell>
              <td>
                {reason.text} <SourceMarks sources={reason.sources} words={cites} />
              </td>
            </Row>
          ))}
        </Table>
      </div>
      {effort.changes.length > 0 && (
        <Disclosure summary={work.changed}>
          <ul className="max-w-3xl list-disc space-y-1 pl-5">
            {effort.changes.map(({ text, sources }) => (
              <li key={text}>
                {text} <SourceMarks sources={sources} words={cites} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={work.platforms}>
        <PlatformTable view={view} effort={effort} />
      </Disclosure>
    </Section>
  );
}

function PlatformTable({ view: { planWords }, effort }: WorkProps) {
  const { work, effort: labels } = planWords;
  return (
    <Table
      caption={`${work.platforms} (${labels.columns.days})`}
      id="platform-table"
      head={
        <>
          <ColumnHead>{work.platform}</ColumnHead>
          <ColumnHead isNumber>{work.alone}</ColumnHead>
          <ColumnHead isNumber>{work.added}</ColumnHead>
        </>
      }
    >
      {effort.platforms.map(({ alternative, name, isRun, alone, added }) => (
        <Row
          key={alternative}
          tone={isRun ? 'strong' : undefined}
          head={
            <>
              {name}
              {isRun && <span className="ml-2 text-xs font-normal text-accent">{work.run}</span>}
            </>
          }
        >
          <Cell isNumber>{alone.toFixed(2)}</Cell>
          <Cell isNumber>{added.toFixed(2)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
