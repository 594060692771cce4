import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OnePage } from '@/components/assess/one-page';
import { TermNotes } from '@/components/parts/terms';
import { isLocale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { assessProps } from '../assess-props';

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { allTitle, description } = assessWords(locale);
  return { title: allTitle, description };
}

/** The questionnaire on one page, for readers who know what they want and for those without script. */
export default async function AllQuestionsPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { props, terms } = assessProps(locale);
  return (
    <>
      {/* The largest page of all: which answers do not go together is said here, why on the check page and the result. */}
      <OnePage {...props} texts={{ ...props.texts, contradictions: {} }} />
      <TermNotes terms={terms} />
    </>
  );
}
