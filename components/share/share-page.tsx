import { Notice } from '@/components/ui/notice';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { sharePageWords } from '@/lib/locale/words/share-page';
import { linkTitle } from '@/lib/report/result';
import { resultPath } from '@/lib/share';
import { FrameSection, LinkSection, PictureSection, TextSection } from './kit-sections';
import { ShareForm } from './share-form';
import { OUTCOME, type ShareView } from './share-view';

/** What a result looks like elsewhere: the choices, what they make of it, and the texts to paste. */
export function SharePage({ view }: { readonly view: ShareView }) {
  const { locale, shared, problems } = view;
  const { code, title } = shared;
  const words = sharePageWords(locale);
  return (
    <PageBody>
      <div className="space-y-6">
        <PageHead
          title={words.heading}
          lead={words.lead}
          above={
            <p className="text-sm text-muted">
              <TextLink look="alone" href={resultPath({ locale, code, title })}>
                {words.back}
              </TextLink>
              <span lang={shared.report.locale} className="block">
                {linkTitle(shared)}
              </span>
            </p>
          }
        />
        {problems.length > 0 && (
          <Notice kind="error" title={words.badValue}>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        )}
        <ShareForm view={view} words={words.form} />
      </div>
      <div id={OUTCOME} className="grid min-w-0 grid-cols-1 gap-10">
        <LinkSection view={view} />
        <FrameSection view={view} />
        <PictureSection view={view} />
        <TextSection view={view} />
      </div>
    </PageBody>
  );
}
