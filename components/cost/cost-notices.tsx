import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import type { CostView } from './view';

/** What is wrong with the figures of a link. */
export function ProblemNotices({ view: { problems, figures } }: { readonly view: Pick<CostView, 'problems' | 'figures'> }) {
  const { problems: words } = figures.labels;
  return (
    <>
      {problems.faults.length > 0 && (
        <Notice kind="error" title={words.title}>
          <List texts={problems.faults} />
          <p>{words.text}</p>
        </Notice>
      )}
      {problems.remarks.length > 0 && (
        <Notice kind="warning" title={words.remarks}>
          <List texts={problems.remarks} />
        </Notice>
      )}
    </>
  );
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="list-disc pl-5 wrap-anywhere">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Where the figures come from. */
export function OriginNotice({ view: { origin, figures } }: { readonly view: CostView }) {
  const { of: words } = figures.words;
  if (origin === null) return null;
  if (origin === 'refused') return <Notice kind="warning">{words.refused}</Notice>;
  return (
    <Notice>
      <bdi>{origin.title === '' ? words.unnamed : fill(words.named, { title: origin.title })}</bdi>{' '}
      <TextLink look="line" href={origin.path}>
        {words.back}
      </TextLink>
    </Notice>
  );
}
