import { Fragment } from 'react';
import { glossaryWords } from '@/lib/locale/words/glossary';
import type { PageTerms } from '@/lib/report/terms';
import { TermButton, TextWithTerms } from '../parts/terms';

interface QuestionHelpProps {
  /** Why the question is asked. */
  readonly why: string;
  /** The question and its choices: words in them cannot be pressed where they stand, for pressing there chooses. */
  readonly others: readonly string[];
  readonly terms: PageTerms;
}

/** Why a question is asked, and the words of its choices that are worth looking up. */
export function QuestionHelp({ why, others, terms }: QuestionHelpProps) {
  const words = glossaryWords(terms.locale);
  const ids = others.flatMap((text) => terms.parts.get(text) ?? []).flatMap(({ term }) => term ?? []);
  const listed = terms.used.filter(({ id }) => ids.includes(id));
  return (
    <>
      <TextWithTerms text={why} terms={terms} />
      {listed.length > 0 && (
        <span className="mt-1 block text-sm">
          {words.here}{' '}
          {listed.map(({ id, title }, index) => (
            <Fragment key={id}>
              {index > 0 && words.between}
              <TermButton term={id}>{title}</TermButton>
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
