import type { Several } from '@/lib/model/question';

/** Questions of several answers, as tests of what stands at the border of the program need them whatever the content says. */
const SEVERAL: Readonly<Record<string, Several>> = {
  purpose: { most: 2, alone: [], counts: 'hardest', ordered: true },
  dependencies: { most: 4, alone: ['none'], counts: 'hardest' },
  isolation: { most: 2, alone: ['standard'], counts: 'hardest' },
};

/** The same rules with some questions of several answers. */
export function withSeveral<R extends { readonly questions: readonly { readonly id: string }[] }>(rules: R): R {
  return {
    ...rules,
    questions: rules.questions.map((question) => ({ ...question, ...(SEVERAL[question.id] && { several: SEVERAL[question.id] }) })),
  };
}
