import type { AssessProps } from '@/components/assess/kit';
import { toAssessTexts } from '@/components/assess/texts';
import type { Locale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { catalogue, todaysRules } from '../../catalogue';

/** Today's rules and texts for the questionnaire in one language. */
export function assessProps(locale: Locale): AssessProps {
  return { locale, rules: todaysRules(), texts: toAssessTexts(catalogue(), locale), words: assessWords(locale) };
}
