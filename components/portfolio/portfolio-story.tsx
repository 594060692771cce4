import { CountOverview } from './count-overview';
import { LimitsNotice } from './limits-notice';
import type { PortfolioView } from './view';
import { familyHue } from '@/components/parts/family-hue';
import { FamilyMark } from '@/components/parts/family-mark';
import { ButtonLink } from '@/components/ui/button';
import { CopyLink } from '@/components/ui/copy-link';
import { Island } from '@/components/ui/island';
import { Notice } from '@/components/ui/notice';
import { PartHeading } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { costWords } from '@/lib/locale/words/cost';
import { resultWords } from '@/lib/locale/words/result';
import { describePlace, type RunPlatform } from '@/lib/report/portfolio';
import { joinSentences } from '@/lib/report/reader';
import { costPath, portfolioEntryPath, resultPath, sharedPortfolioPath, writeWorkloads } from '@/lib/share';

/** One screen: which platforms, why as many, and what runs where. */
export function PortfolioStory({ view }: { readonly view: PortfolioView }) {
  const { report, words } = view;
  return (
    <div className="space-y-6 print:space-y-2">
      <LimitsNotice view={view} />
      <HouseNotice view={view} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] print:grid-cols-[1.6fr_1fr] print:gap-y-2">
        <header className="space-y-3">
          <p className="text-sm text-muted">{fill(words.page.kicker, { n: report.names.length })}</p>
          <h1 className="text-3xl sm:text-4xl">{report.headline}</h1>
          <p className="text-lg">
            <bdi>{report.sentence}</bdi>
          </p>
          {report.reasons.length > 0 && <p className="text-muted">{joinSentences(view.locale, report.reasons)}</p>}
          <Actions view={view} />
        </header>
        {report.counts.length > 0 && <CountOverview counts={report.counts} words={words.page} />}
      </div>
      <Remarks view={view} />
      {report.best && (
        <section aria-labelledby="places" className="space-y-3">
          <PartHeading id="places">{words.page.places}</PartHeading>
          <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-y-2">
            {report.best.platforms.map((platform) => (
              <li key={platform.alternative}>
                <PlatformCard platform={platform} view={view} />
              </li>
            ))}
          </ul>
          <p className="max-w-3xl text-sm text-muted">{report.effort ? view.planWords.effort.points : words.page.points}</p>
        </section>
      )}
    </div>
  );
}

/** What is not on offer here, and what follows from that: it is the house's, not the rules'. */
function HouseNotice({ view: { house, houseNotice } }: { readonly view: PortfolioView }) {
  return (
    <>
      {houseNotice !== null && <Notice>{houseNotice}</Notice>}
      {house && (
        <Notice title={house.title}>
          {house.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="mt-1 text-sm text-muted">{house.apart}</p>
        </Notice>
      )}
    </>
  );
}

function Actions({ view: { links, words, limits } }: { readonly view: PortfolioView }) {
  const { copy, copied, copyFailed } = resultWords(links.locale).colophon;
  return (
    <div className="no-print flex flex-wrap items-center gap-3 pt-1">
      <ButtonLink href={portfolioEntryPath(links.locale, writeWorkloads(links.workloads))}>{words.page.edit}</ButtonLink>
      <Island
        name="copy-link"
        component={CopyLink}
        props={{ path: sharedPortfolioPath(links, limits), words: { copy, copied, copyFailed } }}
      />
      <ButtonLink look="secondary" href={costPath(links.locale, { of: links.code, titles: links.workloads.map(({ title }) => title) })}>
        {costWords(links.locale).link}
      </ButtonLink>
    </div>
  );
}

/** What a reader has to know of the workloads: other rules, today's rules, the same one twice. */
function Remarks({ view: { report, words, repeated, today } }: { readonly view: PortfolioView }) {
  const isMixed = report.rules.length > 1;
  return (
    <>
      {(isMixed || today) && (
        <Notice {...(isMixed && { title: words.rules.mixed })}>
          {isMixed && (
            <ul className="list-disc pl-5">
              {report.rules.map(({ version, date, workloads }) => (
                <li key={version}>
                  <bdi>
                    {fill(words.rules.version, {
                      version,
                      date,
                      workloads: workloads.map((at) => report.names[at]).join(words.limits.separator),
                    })}
                  </bdi>
                </li>
              ))}
            </ul>
          )}
          {today && (
            <p>
              {today.sentence}{' '}
              <TextLink look="line" href={today.path}>
                {words.rules.today}
              </TextLink>
            </p>
          )}
        </Notice>
      )}
      {repeated.map((workloads) => (
        <p key={workloads} className="text-sm text-muted">
          <bdi>{fill(words.repeated, { workloads })}</bdi>
        </p>
      ))}
    </>
  );
}

/** A platform with the workloads that go there. */
function PlatformCard({ platform, view }: { readonly platform: RunPlatform; readonly view: PortfolioView }) {
  const { links, words } = view;
  return (
    <section aria-label={platform.name} className={`border-l-4 border-(--hue) pl-4 ${familyHue(platform.family)}`}>
      <h3 className="text-xl">{platform.name}</h3>
      <FamilyMark family={platform.family} label={platform.familyName} />
      {platform.placements.length === 0 && <p className="text-sm text-muted">{words.page.idle}</p>}
      <ul className="mt-1 space-y-1">
        {platform.placements.map((placement) => (
          <li key={placement.workload} className="leading-snug">
            <TextLink look="line" href={resultPath({ locale: links.locale, code: '', title: '', ...links.workloads[placement.workload] })}>
              <bdi>{placement.name}</bdi>
            </TextLink>
            <span className="block text-sm text-muted">{describePlace(placement, links.locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
