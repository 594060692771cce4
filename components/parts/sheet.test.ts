import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { NO_PRIORITIES, type Answers } from '@/lib/model/answers';
import { withSeveral } from '@/tests/support/several';
import { EMPTY_SHEET, keepKnown } from './sheet';

const rules = withSeveral(loadCatalogue());
const keep = (answers: Answers): ReturnType<typeof keepKnown> => keepKnown({ ...EMPTY_SHEET, answers, priorities: NO_PRIORITIES }, rules);

describe('Answers that were kept from before', () => {
  it('stay as they are where the rules know them, one or several', () => {
    const answers = { traffic: 'bursty', state: 'unknown', dependencies: 'cloud-native+rdbms', purpose: 'scale+cost' };
    expect(keep(answers)).toMatchObject({ sheet: { answers, visited: ['traffic', 'state', 'dependencies', 'purpose'] }, dropped: [] });
  });

  it('lose of several only the choices that the rules do not know, by name', () => {
    expect(keep({ dependencies: 'cloud-native+mainframe+rdbms', weather: 'rain+snow' })).toMatchObject({
      sheet: { answers: { dependencies: 'cloud-native+rdbms' } },
      dropped: ['dependencies=mainframe', 'weather=rain', 'weather=snow'],
    });
  });

  it('lose what goes with no other answer, and what is one too many', () => {
    expect(keep({ dependencies: 'rdbms+none', isolation: 'private-network+regulated+air-gapped', traffic: 'steady+bursty' })).toMatchObject(
      {
        sheet: { answers: { dependencies: 'rdbms', isolation: 'private-network+regulated', traffic: 'steady' } },
        dropped: ['dependencies=none', 'isolation=air-gapped', 'traffic=bursty'],
      },
    );
  });

  it('come into their one order', () => {
    expect(keep({ dependencies: 'rdbms+cloud-native', purpose: 'scale+cost' }).sheet.answers).toEqual({
      dependencies: 'cloud-native+rdbms',
      purpose: 'scale+cost',
    });
  });
});
