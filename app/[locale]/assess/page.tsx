import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Wizard } from '@/components/assess/wizard';
import { TermNotes } from '@/components/parts/terms';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { isLocale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { assessProps } from './assess-props';
import { BASE } from '@/lib/model/base-path';

/**
 * Before the first paint: who has a draft, a link or a step in the address would see the first question flash by. The
 * stored answers are read once the page is alive; until then `resuming` hides the questionnaire, though not for long: its scripts may
 * never come.
 */
const HIDE_UNTIL_OPEN =
  "try{let{classList:c}=document.documentElement;if(location.search||location.hash||localStorage['dokoni.draft'])c.add('resuming');setTimeout(()=>c.remove('resuming'),4e3)}catch{}";

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = assessWords(locale);
  return { title, description };
}

/** The questionnaire, one question at a time. Static: what the address carries is read in the browser. */
export default async function AssessPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { props, terms } = assessProps(locale);
  return (
    <>
      <noscript>
        <Notice title={props.words.noScript}>
          <TextLink href={`${BASE}/${locale}/assess/all`}>{props.words.toAll}</TextLink>
        </Notice>
      </noscript>
      <script dangerouslySetInnerHTML={{ __html: HIDE_UNTIL_OPEN }} />
      <Wizard {...props} />
      <TermNotes terms={terms} />
    </>
  );
}
