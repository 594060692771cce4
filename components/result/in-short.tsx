import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import type { ResultParts } from './parts';

/** On a phone, where the parts stand below each other: why, what against and what next in a line each, in the first screen. */
export function InShort({ parts }: { readonly parts: ResultParts }) {
  const { own } = parts;
  const { recommendation, obstruction } = parts.report;
  const { listComma } = reportWords(parts.links.locale);
  const reasons = recommendation && [
    { id: 'why', label: own.inShort.why, text: recommendation.reasons.map(({ title }) => title).join(listComma) },
    { id: 'against', label: own.inShort.against, text: listAgainst(parts).join(listComma) || recommendation.nothingAgainst },
  ];
  // Where nothing is recommended, what stands in the way follows at once.
  const lines = [...(reasons ?? []), { id: 'what-next', label: own.inShort.next, text: obstruction?.lift ?? sayNext(parts, listComma) }];
  return (
    <dl
      aria-label={own.inShort.label}
      className="no-print grid grid-cols-[auto_1fr] items-baseline gap-x-3 border-t border-line pt-2 text-sm lg:hidden"
    >
      {lines.map(({ id, label, text }) => (
        <div key={id} className="contents">
          <dt>
            <TextLink look="line" className="font-semibold" href={`#${id}`}>
              {label}
            </TextLink>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is not met comes first, as on the page. */
function listAgainst({ report: { unmet, recommendation } }: ResultParts): string[] {
  return [...unmet.map(({ title }) => title), ...(recommendation?.against ? [recommendation.against.title] : [])];
}

function sayNext({ report: { outlook, recommendation }, own }: ResultParts, comma: string): string {
  const open = outlook?.questions ?? [];
  if (open.length > 0) return fill(own.inShort.answer, { list: open.map(({ short }) => short).join(comma) });
  return recommendation?.nextSteps[0]?.text ?? '';
}
