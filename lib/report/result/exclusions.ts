import { fill } from '../../locale';
import { findCaveats } from './caveats';
import type { Outcome } from './findings';
import { need, quoteCondition, type Reader, wordExclusion } from '../reader';
import { wordAnswers } from './reason-terms';
import type { Obstruction, ReportCaveat, ReportExclusion } from './report';

/** The exclusions of one state, in the declared order, each once with everything it concerns. */
export function wordExclusions(reader: Reader, { assessment }: Outcome, state: 'active' | 'possible'): ReportExclusion[] {
  return reader.catalogue.exclusions.flatMap((exclusion) => {
    const hit = assessment.ranking.filter(({ exclusions }) =>
      exclusions.some((found) => found.exclusion === exclusion.id && found.state === state),
    );
    if (hit.length === 0) return [];
    const questions = Object.keys(exclusion.when);
    return {
      exclusion: exclusion.id,
      ...wordExclusion(reader, exclusion),
      platforms: hit.map(({ alternative }) => reader.platform(alternative).name),
      questions,
      cause:
        state === 'active'
          ? fill(reader.words.excludedBy, { answers: wordAnswers(reader, questions, assessment) })
          : fill(reader.words.wouldExclude, { answers: quoteCondition(reader, exclusion.when) }),
    };
  });
}

/** The soft warnings about the recommended platform. */
export function wordCaveats(reader: Reader, { assessment }: Outcome): ReportCaveat[] {
  if (!assessment.recommendation) return [];
  return findCaveats(reader.catalogue.caveats, assessment.answers, assessment.recommendation.alternative).map((caveat) => ({
    caveat: caveat.id,
    title: reader.text(caveat.title),
    ...reader.claim(caveat.text, caveat.evidence),
  }));
}

/** What stands in the way where nothing is recommended. */
export function wordObstruction(reader: Reader, { assessment, nearest, lift }: Outcome): Obstruction | null {
  if (assessment.recommendation) return null;
  const n = assessment.ranking.length;
  const fewest = nearest[0]?.exclusions.length ?? 0;
  return {
    lift: lift
      ? fill(reader.words.lift, {
          question: reader.quote(reader.question(lift.change.question)),
          from: reader.quote(reader.answer(lift.change.question, lift.change.from ?? '')),
          to: reader.quote(reader.answer(lift.change.question, lift.change.to)),
          platform: reader.fullName(lift.to),
          possible: lift.possible,
          n,
        })
      : reader.words.noLift,
    change: lift ? { question: lift.change.question, to: lift.change.to } : null,
    nearest: nearest
      .filter(({ exclusions }) => exclusions.length === fewest)
      .map(({ alternative, exclusions }) =>
        fill(reader.words.nearest, {
          platform: reader.fullName(alternative),
          exclusions: reader.list(exclusions.map((id) => reader.quote(reader.text(need(reader.catalogue.exclusions, id).title)))),
        }),
      ),
  };
}
