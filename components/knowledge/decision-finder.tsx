'use client'; // Looks through all decisions where the reader is; without script the lists below hold the same.

import { useEffect, useState } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import type { decisionWords } from '@/lib/locale/words/decisions';
import { filterDecisions, type DecisionFilter, type DecisionList } from '@/lib/report/knowledge';

interface DecisionFinderProps {
  /** Where the list is fetched. */
  readonly path: string;
  readonly words: ReturnType<typeof decisionWords>['page'];
  readonly undated: string;
}

const NOTHING: DecisionFilter = { chose: '', year: '', question: '', choice: '' };
/** As many as a reader looks through. */
const SHOWN = 50;

async function load(path: string): Promise<DecisionList> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The decisions came with status ${response.status}`);
  return (await response.json()) as DecisionList;
}

/** Decisions by what was chosen, year and one answer. */
export function DecisionFinder({ path, words, undated }: DecisionFinderProps) {
  const [list, setList] = useState<DecisionList | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [filter, setFilter] = useState(NOTHING);
  useEffect(() => {
    load(path).then(setList, () => {
      setFailed(true);
    });
  }, [path]);
  if (!list) {
    return (
      <>
        <p role="status" className="noscript:hidden">
          {isFailed ? words.failed : words.loading}
        </p>
        <p className="hidden noscript:block">{words.plain}</p>
      </>
    );
  }
  const found = filterDecisions(list.decisions, filter);
  return (
    <>
      <Fields list={list} filter={filter} words={words} onFilter={setFilter} />
      <p role="status" className="my-3 font-semibold">
        {found.length === 0 ? words.none : fill(words.found, { n: found.length, total: list.decisions.length })}
      </p>
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {found.slice(0, SHOWN).map(({ title, path: line, year, chose }) => (
          <li key={line} className="flex flex-wrap items-baseline gap-x-3 py-1">
            <TextLink look="row" href={line} lang="en">
              {title}
            </TextLink>
            <span className="text-sm text-muted">
              {year ?? undated} · {nameChosen(list, chose)}
            </span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="mt-2 text-sm text-muted">{fill(words.first, { n: SHOWN })}</p>}
    </>
  );
}

interface FieldsProps {
  readonly list: DecisionList;
  readonly filter: DecisionFilter;
  readonly words: DecisionFinderProps['words'];
  readonly onFilter: (filter: DecisionFilter) => void;
}

function Fields({ list: { chosen, years, questions }, filter, words, onFilter }: FieldsProps) {
  const field = (name: keyof DecisionFilter, options: DecisionList['chosen']) => (
    <SelectField
      label={words[name]}
      value={filter[name]}
      options={[{ id: '', name: words.any }, ...options]}
      onChoose={(value) => {
        // The choices of one question are none of another.
        onFilter({ ...filter, ...(name === 'question' && { choice: '' }), [name]: value });
      }}
    />
  );
  const choices = questions.find(({ id }) => id === filter.question)?.choices ?? [];
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2">
      {field('chose', chosen)}
      {field(
        'year',
        years.map((year) => ({ id: String(year), name: String(year) })),
      )}
      {field('question', questions)}
      {choices.length > 0 && field('choice', choices)}
    </div>
  );
}

/** The last one says most: the platform where the source names one. */
function nameChosen({ chosen }: DecisionList, chose: readonly string[]): string {
  return chosen.find(({ id }) => id === chose.at(-1))?.name.replace(/^– /, '') ?? '';
}
