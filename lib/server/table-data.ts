import type { TableData, Template } from '@/components/portfolio/table/kit';
import { selectCases } from '@/lib/cases';
import { loadArchetypes, loadDecisions, loadExamples } from '@/lib/content';
import type { Rules } from '@/lib/engine';
import type { Locale } from '@/lib/locale';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { catalogue, todaysRules } from './catalogue';

/** What the table of workloads works with in the browser, in one language. */
export function tableData(locale: Locale): TableData {
  const { questions, alternatives } = catalogue();
  return {
    rules: rankingRules(),
    questions: questions.map(({ id, title, short, choices, several }) => ({
      id,
      title: title[locale],
      short: short[locale],
      choices: choices.map((choice) => ({ id: choice.id, title: choice.title[locale] })),
      ...(several && { several }),
    })),
    platforms: Object.fromEntries(alternatives.map(({ id, short }) => [id, short[locale]])),
    templates: [...listArchetypes(locale), ...listExamples(locale)],
  };
}

/** Without what only samples of open answers need. */
function rankingRules(): Rules {
  const { version, alternatives, criteria, questions, exclusions, purposes, contradictions } = todaysRules();
  return { version, alternatives, criteria, questions, exclusions, purposes, ...(contradictions && { contradictions }) };
}

/** What is decided most often first. */
function listArchetypes(locale: Locale): Template[] {
  return loadArchetypes()
    .map(({ id, title, description, answers, when }) => ({
      id,
      title: title[locale],
      description: description[locale],
      answers,
      priorities: NO_PRIORITIES,
      decisions: selectCases(loadDecisions(), when).length,
    }))
    .sort((one, other) => other.decisions - one.decisions);
}

function listExamples(locale: Locale): Template[] {
  return loadExamples().map(({ id, title, description, answers, priorities = NO_PRIORITIES }) => ({
    id: `example-${id}`,
    title: title[locale],
    description: description[locale],
    answers,
    priorities,
    decisions: null,
  }));
}
