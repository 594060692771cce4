import { HIDDEN_COSTS } from '../../model/hidden-cost';
import type { Catalogue } from '../../model/catalogue';
import type { House } from '../../model/house';
import type { Locale } from '../../model/locale';
import { wordAnswerList } from './answers';
import { wordChanges } from './changes';
import { wordContradictions } from './contradictions';
import { wordCaveats, wordExclusions, wordObstruction } from './exclusions';
import type { Outcome, Prospects } from './findings';
import { wordHouse } from './house';
import { wordInPlace } from './in-place';
import { wordLadder } from './ladder';
import { wordCriteria, wordRanking } from './ranking';
import { need, Reader } from '../reader';
import { wordReasons } from './reasons';
import { wordOutlook } from './outlook';
import type { PlatformCosts, RankedPlatform, BriefReport, RecommendedPlatform, Report } from './report';
import { wordShortList } from './short-list';
import { wordSentence } from './sentence';
import { wordStores } from './stores';
import { toneOf } from './cost-tones';
import { wordUnmet } from './unmet';
import { wordVerdict } from './verdict';

/** Hidden costs are told of the recommended platform and the runner-up. */
const COMPARED = 2;

interface BriefInput {
  /** The catalogue that the findings were made with. */
  readonly catalogue: Catalogue;
  readonly findings: Outcome;
  readonly locale: Locale;
  /** The rules of the house, which are told beside. */
  readonly house?: House | undefined;
}

interface ReportInput extends BriefInput {
  readonly findings: Outcome & Prospects;
}

/** What an embed or a picture shows: it asks for nothing that takes a search. Throws where catalogue and findings do not match. */
export function buildBrief({ catalogue, findings, locale, house }: BriefInput): BriefReport {
  const reader = new Reader(catalogue, locale);
  const { priorities } = findings.assessment;
  const contradictions = wordContradictions(reader, findings);
  const ranking = wordRanking(reader, findings);
  // Before the reasons: it stands there, and sources are numbered as they are read.
  const unmet = wordUnmet(reader, findings);
  const recommendation = wordRecommendation(reader, findings, ranking);
  const shortList = recommendation && wordShortList(reader, findings.robustness, recommendation.alternative);
  const written = {
    locale,
    content: { version: catalogue.version, date: catalogue.date },
    kicker: reader.words.kickers[shortList === null ? kickerOf(recommendation) : 'between'],
    headline: shortList ?? (recommendation ? recommendation.name : reader.words.nothing),
    sentence: wordSentence(reader, ranking),
    recommendation,
    inPlace: wordInPlace(reader, findings, ranking),
    stores: wordStores(reader, findings),
    obstruction: wordObstruction(reader, findings),
    contradictions,
    unmet,
    ranking,
    ...(house && { house: wordHouse(reader, { house, ranking, answers: findings.assessment.answers }) }),
    criteria: wordCriteria(reader, findings),
    caveats: wordCaveats(reader, findings),
    exclusions: wordExclusions(reader, findings, 'active'),
    possibleExclusions: wordExclusions(reader, findings, 'possible'),
    answers: wordAnswerList(reader, findings),
    priorities: { most: priorities.most.map((id) => reader.criterion(id)), least: priorities.least.map((id) => reader.criterion(id)) },
    hiddenCosts: ranking
      .filter(({ rank }) => rank !== null)
      .slice(0, COMPARED)
      .map(({ alternative }) => wordHiddenCosts(reader, alternative)),
    lockIn: wordLadder(reader),
  };
  // Last: everything above cites.
  return { ...written, evidence: reader.evidence() };
}

/** Words the findings: pure; the same input gives the same report. Throws where catalogue and findings do not match. */
export function buildReport({ catalogue, findings, locale, house }: ReportInput): Report {
  const reader = new Reader(catalogue, locale);
  return {
    ...buildBrief({ catalogue, findings, locale, house }),
    outlook: wordOutlook(reader, findings),
    changes: wordChanges(reader, findings),
  };
}

function wordRecommendation(reader: Reader, findings: Outcome, ranking: readonly RankedPlatform[]): RecommendedPlatform | null {
  const first = findings.assessment.ranking[0];
  if (!findings.assessment.recommendation || !first) return null;
  const alternative = need(reader.catalogue.alternatives, first.alternative);
  return {
    ...reader.platform(first.alternative),
    summary: reader.text(alternative.summary),
    examples: alternative.examples,
    score: ranking[0]?.score ?? 0,
    verdict: wordVerdict(reader, findings, first),
    ...wordReasons(reader, findings),
    nextSteps: alternative.nextSteps.map(({ text, evidence }) => reader.claim(text, evidence)),
  };
}

/** What is not decided yet is not called a recommendation. */
function kickerOf(recommendation: RecommendedPlatform | null): keyof Reader['words']['kickers'] {
  if (!recommendation) return 'none';
  return recommendation.verdict.id === 'open' ? 'open' : 'firm';
}

function wordHiddenCosts(reader: Reader, id: string): PlatformCosts {
  const { hiddenCosts } = need(reader.catalogue.alternatives, id);
  const costs = HIDDEN_COSTS.map((cost) => ({
    cost,
    title: reader.words.hiddenCosts[cost],
    tone: toneOf(id, cost),
    ...reader.claim(hiddenCosts[cost].text, hiddenCosts[cost].evidence),
  }));
  return { ...reader.platform(id), costs };
}
