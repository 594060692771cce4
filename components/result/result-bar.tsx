import { TextLink } from '@/components/ui/text-link';
import { sharePath } from '@/lib/share';
import { listContents } from './sections';
import type { ResultParts } from './parts';

/** Stays in sight: what the page says, its parts, and the way to share it. On a phone the parts open from a button. */
export function ResultBar({ parts }: { readonly parts: ResultParts }) {
  const { report, links, words, own } = parts;
  const verdict = report.recommendation?.verdict.label;
  return (
    <nav aria-label={own.contents} className="result-bar no-print">
      <p>
        <strong>{report.ranking[0]?.rank === null ? report.kicker : report.ranking[0]?.short}</strong>
        {verdict !== undefined && <span> · {verdict}</span>}
      </p>
      <button type="button" className="link-alone" popoverTarget="contents">
        {own.contents}
      </button>
      <ul id="contents" popover="auto">
        {listContents(parts).map(({ id, label }) => (
          <li key={id}>
            <TextLink look="alone" href={`#${id}`}>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
      <a className="button" href={sharePath(links)}>
        {words.sections.share}
      </a>
    </nav>
  );
}
