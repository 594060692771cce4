import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DivergingBars } from './diverging-bars';
import { HeatTable } from './heat-table';
import { RankBars } from './rank-bars';
import { type Stack, StackedBar } from './stacked-bar';
import { WeightChart } from './weight-chart';

afterEach(cleanup);

const hue = 'hue-caas';
const stack: Stack = { parts: [10, 30, 20], low: 50, high: 70, hollow: false };

function widthsOf(container: HTMLElement): number[] {
  return [...container.querySelectorAll('rect')].map((rect) => parseFloat(rect.getAttribute('width') ?? ''));
}

describe('a stacked bar', () => {
  it('draws every part as long as its points, the deciding ones first and numbered', () => {
    const { container } = render(<StackedBar stack={stack} hue={hue} deciding={[1, 2]} />);
    expect(widthsOf(container)).toEqual([30, 20, 10]);
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['1', '2']));
  });

  it('places each part where the one before it ends', () => {
    const { container } = render(<StackedBar stack={stack} hue={hue} deciding={[]} />);
    const starts = [...container.querySelectorAll('rect')].map((rect) => rect.getAttribute('x'));
    expect(starts).toEqual(['0%', '10%', '40%']);
  });

  it('ends at the total where a part takes something away', () => {
    const { container } = render(<StackedBar stack={{ ...stack, parts: [40, -10, 40] }} hue={hue} deciding={[]} />);
    expect(widthsOf(container)).toEqual([35, 0, 35]);
  });

  it('shows what is out as one outline of the same length', () => {
    const { container } = render(<StackedBar stack={{ ...stack, hollow: true }} hue={hue} deciding={[0]} />);
    expect(widthsOf(container)).toEqual([60]);
  });

  it('is no picture to who does not see it, as its name and total stand beside it, and has no style attribute', () => {
    const { container } = render(<StackedBar stack={stack} hue={hue} deciding={[]} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('bars of ranks', () => {
  const bar = { key: 'a', label: 'A', note: 'CaaS', amount: '60.0', hue, parts: [{ percent: 60, text: '60 %' }] };

  it('name what they stand for and its family beside them: without colours nothing is lost', () => {
    const { container } = render(<RankBars id="r" title="" description="" bars={[bar]} />);
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('ACaaS');
  });

  it('are one picture with a name and a conclusion', () => {
    render(<RankBars id="r" title="Shares" description="A leads" bars={[bar]} />);
    expect(screen.getByRole('img', { name: 'Shares A leads' })).toBeDefined();
  });
});

describe('a picture with text', () => {
  it('grows with it: every height and place is given in the size of the text, or as a share of the width', () => {
    const { container } = render(<StackedBar stack={stack} hue={hue} deciding={[0]} />);
    for (const mark of container.querySelectorAll('svg, rect, line, text, tspan')) {
      for (const name of ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'height', 'width'])
        expect(mark.getAttribute(name) ?? '0').toMatch(/^(0|.*(rem|%))$/);
    }
  });
});

describe('diverging bars', () => {
  it('draw gains to the right of the middle and losses to the left, in proportion', () => {
    const rows = [
      { key: 'x', label: 'X', difference: 4, amount: '+4.0' },
      { key: 'y', label: 'Y', difference: -2, amount: '−2.0' },
    ];
    const { container } = render(
      <DivergingBars id="d" title="T" description="D" rows={rows} left="B" right="A" leftHue={hue} rightHue={hue} />,
    );
    const [gain, loss] = widthsOf(container);
    expect(gain).toBeCloseTo((loss ?? 0) * 2);
    const [right, left] = [...container.querySelectorAll('rect')].map((rect) => parseFloat(rect.getAttribute('x') ?? ''));
    expect(right).toBe(50);
    expect((left ?? 0) + (loss ?? 0)).toBeCloseTo(50);
  });
});

describe('a heat table', () => {
  it('says every value as a number, so that the shade is never needed', () => {
    render(
      <HeatTable
        caption="Values"
        corner="Criterion"
        leadLabel="Weight"
        columns={[{ key: 'a', label: 'A', note: '', marked: true, faded: false }]}
        rows={[{ key: 'x', label: 'X', note: '', lead: '10.0 %', values: [75] }]}
      />,
    );
    expect(screen.getByRole('cell', { name: '75' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'Values' }).tabIndex).toBe(0);
  });
});

describe('bars of ranks', () => {
  it('draw each share where the one before it ends, with the share of first ranks as text', () => {
    const parts = [60, 30, 10].map((percent) => ({ percent, text: `${percent} %` }));
    const { container } = render(<RankBars id="r" title="T" description="D" bars={[{ key: 'a', label: 'A', note: 'CaaS', parts, hue }]} />);
    const bars = [...container.querySelectorAll('.hue-caas rect')];
    expect(bars.map((rect) => [rect.getAttribute('x'), rect.getAttribute('width')])).toEqual([
      ['0%', '60%'],
      ['60%', '30%'],
      ['90%', '10%'],
    ]);
    expect(container.textContent).toContain('60 %');
  });
});

describe('a weight chart', () => {
  it('keeps the names of lines that end together apart', () => {
    const lines = ['A', 'B', 'C'].map((key) => ({ key, label: key, amount: '50.0', start: 10, end: 50, hue, marked: key === 'A' }));
    const { container } = render(<WeightChart id="w" title="T" description="D" lines={lines} marks={[]} axis="Weight" />);
    const places = [...container.querySelectorAll('g > text:has(tspan)')]
      .map((text) => parseFloat(text.getAttribute('y') ?? ''))
      .sort((a, b) => a - b);
    expect(places).toHaveLength(3);
    places.slice(1).forEach((place, index) => {
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(1);
    });
  });
});
