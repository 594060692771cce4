import type { startWords } from '@/lib/locale/words/start';

/** The method in four steps, and the principle behind it. */
export function HowItDecides({
  words,
}: {
  readonly words: Pick<ReturnType<typeof startWords>, 'howTitle' | 'how' | 'principle' | 'principleText'>;
}) {
  return (
    <section aria-labelledby="how">
      <h2 id="how" className="text-2xl">
        {words.howTitle}
      </h2>
      <ol className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {words.how.map(({ title, text }, index) => (
          <li key={title} className="grid grid-cols-[2rem_1fr] border-t border-line pt-3">
            <span aria-hidden="true" className="text-muted tabular-nums">
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold">{title}</h3>
              <p className="mt-1 text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-8 border-l-4 border-accent pl-4">
        <p className="font-semibold">{words.principle}</p>
        <p className="mt-1 max-w-3xl">{words.principleText}</p>
      </div>
    </section>
  );
}
