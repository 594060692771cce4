import { joinSentences } from '../../report/reader';
import { listResultTexts, type Shared } from '../../report/result';
import { markTerms } from '../../report/terms';
import { catalogue } from '../catalogue';
import { glossary } from '../glossary';
import type { Asked, Page } from '../questions';
import { renderDocument } from './document';
import { findDuties } from './duties';
import { describeForeign } from './foreign-house';
import { findDrift, findResult, stamp } from './results';
import { shareHead } from './share-head';
import { ResultPage } from '@/components/result/result-page';
import type { DocumentHead } from '@/components/site/document';
import { fill } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import { loadDecisions, newestVersion } from '@/lib/content';
import { buildDecisions, buildReport, buildSensitivity } from '@/lib/report/result';
import type { Catalogue } from '@/lib/model/catalogue';
import { encodeLink } from '@/lib/share';

/** A recommendation as a whole page. */
export function makeResultPage({ code, title, locale, origin, path, vs, weight, house }: Asked<'result-page'>): Page {
  const { link, ...result } = findResult(code);
  const report = buildReport({ ...result, locale });
  const duties = findDuties(result.catalogue, report);
  const children = (
    <ResultPage
      report={report}
      sensitivity={buildSensitivity({ ...result, locale })}
      duties={duties}
      decisions={buildDecisions({ ...result, locale }, loadDecisions())}
      drift={findDrift(report, link)}
      terms={{ ...markTerms(glossary(locale), listResultTexts(report, duties), ['verdict']), isLinked: true }}
      links={{ locale, code, title, house: stamp() }}
      houseNotice={describeForeign({ asked: house, own: stamp(), locale })}
      link={link}
      view={{ vs, weight }}
      origin={origin}
      todaysVersion={newestVersion()}
      todaysExclusions={listUnchanged(result.catalogue)}
      codeOf={(changes) =>
        encodeLink({ ...link, answers: { ...link.answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) } })
      }
    />
  );
  const head = describeResult({ report, code, title, origin, house: stamp() });
  return { status: 200, html: renderDocument({ locale, path, head, isSheet: true, children }) };
}

const unchanged = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Ids of the exclusions that today's rules have word for word. */
function listUnchanged(rules: Catalogue): ReadonlySet<string> {
  const known = unchanged.get(rules);
  if (known) return known;
  const today = new Map(catalogue().exclusions.map((exclusion) => [exclusion.id, JSON.stringify(exclusion)]));
  const ids = new Set(rules.exclusions.filter((exclusion) => today.get(exclusion.id) === JSON.stringify(exclusion)).map(({ id }) => id));
  unchanged.set(rules, ids);
  return ids;
}

/** Title, description and previews of a result. */
function describeResult(shared: Shared): DocumentHead {
  const { report, title } = shared;
  const words = resultWords(report.locale);
  const verdict = report.recommendation?.verdict;
  const named = verdict ? fill(words.metaTitle, { headline: report.headline, verdict: verdict.label }) : report.headline;
  return {
    title: title === '' ? named : fill(words.titleOf, { title, headline: named }),
    description: joinSentences(report.locale, [report.sentence, verdict?.sentence ?? report.obstruction?.lift ?? '']),
    // There are more codes than pages worth finding, and anybody can put a title beside one.
    isFound: false,
    ...shareHead(shared),
  };
}
