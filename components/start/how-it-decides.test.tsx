import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HowItDecides } from './how-it-decides';
import { loadMeasurements } from '@/lib/content';
import { fill, LOCALES } from '@/lib/locale';
import { startWords } from '@/lib/locale/words/start';
import { describeUnseen } from '@/lib/report/knowledge';

describe.each(LOCALES)('The start page in %s', (locale) => {
  const words = startWords(locale);
  const unseen = describeUnseen(loadMeasurements(), locale);
  const fitted = { counted: 92, agreed: 84 };
  const page = renderToStaticMarkup(
    <HowItDecides words={words} criteria={13} unseen={unseen} fitted={fitted} agreementHref="/agreement" />,
  );
  const places = [...unseen.sentences, ...unseen.others.map(({ share }) => share), fill(words.measuredText, fitted)].map((text) =>
    page.indexOf(text),
  );

  it('gives the figure on unseen decisions first, then who else judged them, and the fitted one last', () => {
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
