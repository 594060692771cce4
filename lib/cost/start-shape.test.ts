import { describe, expect, it } from 'vitest';
import { findObstacles, MOST_COPIES, countCopies, startShape } from '.';
import { loadCatalogue, loadCost, loadExamples, loadTariffs } from '@/lib/content';
import { shapeSchema } from '@/lib/model/shape';

const { shapes } = loadCost();
const shapeOf = (answers: Readonly<Record<string, string>>) => startShape(shapes, answers);

describe('the shape that answers give to start with', () => {
  it('is the plain one without answers', () => {
    expect(shapeOf({})).toEqual(shapes.start);
  });

  it('has load for a small part of the month where it is mostly idle', () => {
    expect(shapeOf({ traffic: 'mostly-idle', volume: 'low' })).toMatchObject({ requests: 20_000, load: 5 });
  });

  it('has a higher peak where bursts come', () => {
    expect(shapeOf({ traffic: 'bursty' }).peak).toBeGreaterThan(shapeOf({ traffic: 'steady' }).peak);
  });

  it('runs two copies where a failure has to be survived', () => {
    expect([shapeOf({ resilience: 'best-effort' }).copies, shapeOf({ resilience: 'host' }).copies]).toEqual([1, 2]);
  });

  it('is a long run where a job takes hours, so that no function can take it', () => {
    const shape = shapeOf({ workload: 'batch', duration: 'hours' });
    const functions = loadTariffs().filter(({ id }) => id.startsWith('lambda'));
    expect(functions.map((tariff) => findObstacles(tariff, shape).map(({ kind }) => kind))).toEqual([['seconds'], ['seconds']]);
  });

  it('reads each choice of an answer that names several', () => {
    expect(shapeOf({ workload: 'web+batch' })).toEqual(shapeOf({ workload: 'batch' }));
  });

  it('is one that the page can work out, for the examples and for each single answer', () => {
    const single = loadCatalogue().questions.flatMap(({ id, choices }) => choices.map((choice) => ({ [id]: choice.id })));
    for (const answers of [...single, ...loadExamples().map((example) => example.answers)]) {
      const shape = shapeOf(answers);
      expect(shapeSchema.parse(shape)).toEqual(shape);
      expect(countCopies(shape)).toBeLessThanOrEqual(MOST_COPIES);
      expect(loadTariffs().some((tariff) => findObstacles(tariff, shape).length === 0)).toBe(true);
    }
  });
});
