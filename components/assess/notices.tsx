import { lazy, Suspense } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import { dropAnswersFromAddress, useAssess, useKit } from './kit';
import type { Asked } from '@/lib/share';
import { countAnswers, isEmptySheet, isSameResult } from '../parts/sheet';
import { adoptLink, bringBack, discardAside, keepThisTab, startOver, takeOtherTab, type Desk } from './store';
import { BASE } from '@/lib/model/base-path';

/** Hardly any reader meets one, and its words for every fault are long. */
const FindingNotice = lazy(async () => ({ default: (await import('./finding-notice')).FindingNotice }));

/** Everything that the reader has to know before going on; nothing where all is as usual. */
export function Notices() {
  const findings = useAssess((state) => state.findings);
  return (
    <div className="flex flex-col gap-2 not-empty:mb-6">
      <Suspense>
        {findings.map((finding, index) => (
          <FindingNotice key={index} finding={finding} />
        ))}
      </Suspense>
      <StorageNotice />
      <OtherTabNotice />
      <LinkNotice />
      <AsideNotice />
    </div>
  );
}

function StorageNotice() {
  const { words } = useKit();
  const keeping = useAssess((state) => state.keeping);
  if (keeping !== 'forbidden' && keeping !== 'full') return null;
  const { forbidden, forbiddenText, full, fullText } = words.notices;
  const [title, text] = keeping === 'full' ? [full, fullText] : [forbidden, forbiddenText];
  return (
    <Notice kind="warning" title={title} announce>
      <p className="text-sm">{text}</p>
    </Notice>
  );
}

interface NoticeButtonProps {
  readonly label: string;
  readonly act: (desk: Desk) => void;
}

function NoticeButton({ label, act }: NoticeButtonProps) {
  const { desk } = useKit();
  return (
    <Button
      look="quiet"
      onClick={() => {
        act(desk);
      }}
    >
      {label}
    </Button>
  );
}

function OtherTabNotice() {
  const { words } = useKit();
  const otherTab = useAssess((state) => state.otherTab);
  const here = useAssess((state) => countAnswers(state.sheet));
  if (!otherTab) return null;
  return (
    <Notice kind="warning" title={words.notices.otherTab} announce>
      <p className="text-sm">{fill(words.notices.otherTabText, { there: countAnswers(otherTab), here })}</p>
      <div className="flex flex-wrap gap-x-5 text-sm">
        <NoticeButton label={words.notices.takeOther} act={takeOtherTab} />
        <NoticeButton label={words.notices.keepThis} act={keepThisTab} />
      </div>
    </Notice>
  );
}

function adopt(desk: Desk): void {
  adoptLink(desk);
  if (desk.store.getState().link === null) dropAnswersFromAddress();
}

function LinkNotice() {
  const { locale, words } = useKit();
  const link = useAssess((state) => state.link);
  const sheet = useAssess((state) => state.sheet);
  const asked = useAssess((state) => state.asked);
  if (!link) return null;
  if (asked) return <AskedNotice asked={asked} title={link.sheet.title} />;
  const hasOwn = !isEmptySheet(link.own);
  return (
    <Notice title={words.notices.link}>
      <p className="text-sm">{hasOwn ? fill(words.notices.linkOwn, { n: countAnswers(link.own) }) : words.notices.linkNoOwn}</p>
      <div className="flex flex-wrap gap-x-5 text-sm">
        {hasOwn && (
          <ButtonLink look="quiet" href={`${BASE}/${locale}/assess`}>
            {words.notices.toOwn}
          </ButtonLink>
        )}
        <NoticeButton label={words.notices.adopt} act={adopt} />
        {!isSameResult(sheet, link.sheet) && <NoticeButton label={words.notices.resetLink} act={startOver} />}
      </div>
    </Notice>
  );
}

function AskedNotice({ asked: { questions }, title }: { readonly asked: Asked; readonly title: string }) {
  const { words } = useKit();
  const { ask } = words;
  return (
    <Notice title={ask.asked}>
      <p className="text-sm">
        <bdi>{fill(title === '' ? ask.about : ask.aboutTitle, { n: questions.length, title })}</bdi>
      </p>
      <p className="text-sm">{ask.apart}</p>
    </Notice>
  );
}

function AsideNotice() {
  const { words } = useKit();
  const aside = useAssess((state) => state.aside);
  const isOwn = useAssess((state) => state.link === null);
  if (!aside || !isOwn) return null;
  return (
    <Notice announce>
      <p className="text-sm">{fill(words.notices.aside[aside.reason], { n: countAnswers(aside.sheet) })}</p>
      <div className="flex flex-wrap gap-x-5 text-sm">
        <NoticeButton label={words.notices.bringBack} act={bringBack} />
        <NoticeButton label={words.notices.discard} act={discardAside} />
      </div>
    </Notice>
  );
}
