import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownVersions, loadCatalogue, loadReleased } from '../../content';
import { inquire, type Rationale, type Reason } from '../../engine';
import { NO_PRIORITIES, type Answers } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { isAnswer } from '../../model/several';
import { LOCALES } from '../../model/locale';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '.';

const catalogue = loadCatalogue();

const completeAnswers = fc
  .tuple(...catalogue.questions.map(({ choices }) => fc.constantFrom(...choices.map(({ id }) => id))))
  .map((chosen): Answers => Object.fromEntries(catalogue.questions.map(({ id }, index) => [id, chosen[index] ?? ''])));

/** What the effect of each quoted sentence changes on the platform that it is told of, by the sign it stands under. */
function quotedChanges(rules: Catalogue, { alternative }: Rationale, { criterion, terms, lead }: Reason): number[] {
  const effects = rules.criteria.find(({ id }) => id === criterion)?.effects ?? [];
  return terms.flatMap((term) => {
    if (term.kind === 'base' || term.bearer.kind === 'more') return [];
    const change = effects[term.effect]?.change ?? {};
    const told = term.bearer.kind === 'own' ? (change[alternative] ?? 0) : -(change[term.bearer.alternative] ?? 0);
    // What is told of a rival leaves the recommended platform alone.
    if (term.bearer.kind === 'rival') expect(change[alternative] ?? 0).toBe(0);
    return [told * Math.sign(lead)];
  });
}

/** Answers to the questions that a version has, and can have; earlier versions have fewer. */
function keepAsked({ questions }: Catalogue, answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => (isAnswer(question, answers[question.id] ?? '') ? [[question.id, answers[question.id] ?? '']] : [])),
  );
}

function checkSentences(rules: Catalogue, numRuns: number): void {
  fc.assert(
    fc.property(completeAnswers, (answers) => {
      const { rationale } = inquire(rules, keepAsked(rules, answers));
      if (!rationale) return;
      const told = [...rationale.strongest, ...(rationale.against ? [rationale.against] : [])];
      for (const reason of told) {
        expect(reason.terms.length).toBeGreaterThan(0);
        for (const change of quotedChanges(rules, rationale, reason)) expect(change).toBeGreaterThan(0);
      }
    }),
    { numRuns },
  );
}

describe('The sentences of reasons, whatever is answered', { timeout: 60_000 }, () => {
  it('never stand for a platform that their effect lowers, nor against one that it raises', () => {
    checkSentences(catalogue, 500);
  });

  it.each(knownVersions())('do so under the rules of version %i too', (version) => {
    const rules = loadReleased(version);
    if (!rules) throw new Error(`Version ${version} is gone`);
    checkSentences(rules, 50);
  });

  it('name the rival, or what the effect does to it, wherever they are not about the recommended platform', () => {
    fc.assert(
      fc.property(completeAnswers, fc.constantFrom(...LOCALES), (answers, locale) => {
        const findings = collectFindings(catalogue, answers, NO_PRIORITIES);
        const { recommendation } = buildReport({ catalogue, findings, locale });
        const { rationale } = findings;
        if (!recommendation || !rationale) return;
        rationale.strongest.forEach((reason, index) =>
          recommendation.reasons[index]?.claims.forEach(({ text }, place) => {
            if (reason.terms[place]?.bearer.kind !== 'own') expect(text).toContain(recommendation.rival?.name);
          }),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('The reasons of today’s rules', { timeout: 60_000 }, () => {
  it('compare with the best platform of another family, and add up to the lead over it', () => {
    fc.assert(
      fc.property(completeAnswers, (answers) => {
        const { assessment, rationale } = inquire(catalogue, answers);
        const possible = assessment.ranking.filter(({ status }) => status !== 'out');
        const [first, ...others] = possible;
        if (!first || !rationale || others.length === 0) return;
        const rival = others.find(({ family }) => family !== first.family) ?? others[0];
        expect(rationale.rival).toBe(rival?.alternative);
        expect(rationale.rivals).toBe(1);
        for (const { criterion, lead } of rationale.strongest) {
          const index = catalogue.criteria.findIndex(({ id }) => id === criterion);
          expect(lead).toBe((first.contributions[index] ?? 0) - (rival?.contributions[index] ?? 0));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hold the answer that gains most on the rival, and every excluded platform that would be ahead', () => {
    fc.assert(
      fc.property(completeAnswers, (answers) => {
        const { assessment, rationale } = inquire(catalogue, answers);
        const [first] = assessment.ranking;
        const rival = assessment.ranking.find(({ alternative }) => alternative === rationale?.rival);
        if (!first || !rationale || !rival) return;
        const gains = first.questionContributions.map((part, index) => part - (rival.questionContributions[index] ?? 0));
        expect(rationale.decisive?.lead ?? 0).toBe(Math.max(0, ...gains));
        const ahead = assessment.ranking.filter(({ status, score }) => status === 'out' && score > first.score);
        expect(rationale.withheld.map(({ alternative }) => alternative)).toEqual(ahead.map(({ alternative }) => alternative));
        for (const { exclusions, questions } of rationale.withheld) expect([exclusions.length, questions.length]).not.toContain(0);
      }),
      { numRuns: 100 },
    );
  });

  it('say that raw sockets decide where functions would lead without them', () => {
    const answers: Answers = { workload: 'event', traffic: 'bursty', operators: 'none', purpose: 'cost', protocol: 'tcp-udp' };
    const report = buildReport({ catalogue, findings: collectFindings(catalogue, answers, NO_PRIORITIES), locale: 'en' });
    const withheld = report.recommendation?.facts.filter(({ kind }) => kind === 'exclusion') ?? [];
    expect(withheld[0]?.sentence).toMatch(/ would lead with [\d.]+ points, but is excluded: “Sockets of functions”, from your answer /);
  });
});
