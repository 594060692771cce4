import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { BASE } from '@/lib/model/base-path';

interface WrongAnswersPageProps {
  readonly locale: Locale;
  /** A sentence for each. */
  readonly problems: readonly string[];
}

/** Why the answers of an address make no result, and the way to the form. */
export function WrongAnswersPage({ locale, problems }: WrongAnswersPageProps) {
  const words = assessWords(locale).refused;
  return (
    <div className="max-w-2xl space-y-5 py-4">
      <h1 className="text-3xl">{words.title}</h1>
      <p className="text-lg">{words.text}</p>
      <ul className="list-disc space-y-1 pl-5">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <ButtonLink href={`${BASE}/${locale}/assess/all`}>{words.back}</ButtonLink>
    </div>
  );
}
