import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BareTable, Cell, ColumnHead, Row, Table } from './table';

afterEach(cleanup);

const HEAD = (
  <>
    <ColumnHead>Drink</ColumnHead>
    <ColumnHead isNumber tone="strong">
      Cups
    </ColumnHead>
  </>
);
const TOTAL = (
  <Row head="Total" tone="strong">
    <td>5</td>
  </Row>
);
const ROWS = [
  <Row key="tea" id="tea" head="Tea" className="warm">
    <Cell isNumber>2</Cell>
  </Row>,
  <Row key="coffee" head="Coffee">
    <Cell isNumber tone="muted">
      3
    </Cell>
  </Row>,
];

describe('a table', () => {
  it('is named by its caption, and so is the region that scrolls it, which the keyboard reaches', () => {
    render(
      <Table caption="Drinks" id="drinks" head={HEAD}>
        {ROWS}
      </Table>,
    );
    const region = screen.getByRole('region', { name: 'Drinks' });
    expect(region.tabIndex).toBe(0);
    expect(within(region).getByRole('table', { name: 'Drinks' }).id).toBe('drinks');
  });

  it('has a head for each column and each row, and each says what it is the head of', () => {
    render(
      <Table caption="Drinks" head={HEAD} foot={TOTAL}>
        {ROWS}
      </Table>,
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Drink', 'Cups']);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Tea', 'Coffee', 'Total']);
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['2', '3', '5']);
  });

  it('keeps rows and totals apart, and has no empty foot', () => {
    const { container, rerender } = render(
      <Table caption="Drinks" head={HEAD} foot={TOTAL}>
        {ROWS}
      </Table>,
    );
    expect(container.querySelector('tfoot')?.textContent).toBe('Total5');
    expect(container.querySelectorAll('tbody tr')).toHaveLength(2);
    rerender(
      <Table caption="Drinks" head={HEAD}>
        {ROWS}
      </Table>,
    );
    expect(container.querySelector('tfoot')).toBeNull();
  });

  it('lets a head span the columns before a total', () => {
    render(
      <BareTable caption="Drinks" head={HEAD}>
        <Row head="All of them" headSpan={2}>
          <td>5</td>
        </Row>
      </BareTable>,
    );
    expect(screen.getByRole('rowheader', { name: 'All of them' })).toHaveProperty('colSpan', 2);
  });

  it('gives a class only to what differs from the rest of its table', () => {
    const { container } = render(
      <BareTable caption="Drinks" kind="numbers" keepsHeads stacks className="max-w-md" head={HEAD}>
        {ROWS}
      </BareTable>,
    );
    const classes = [...container.querySelectorAll('[class]')].map((element) => `${element.localName} ${element.className}`);
    expect(classes).toEqual([
      'table data numbers keeps-heads stacks max-w-md',
      'caption sr-only',
      'th strong num',
      'tr warm',
      'td num',
      'td muted num',
    ]);
  });

  it('shows its caption where it is the heading too', () => {
    render(
      <BareTable caption="Drinks" isCaptionShown head={HEAD}>
        {ROWS}
      </BareTable>,
    );
    expect(screen.getByText('Drinks').className).toBe('');
  });
});

describe('a table without a region of its own', () => {
  it('adds none to the page', () => {
    render(
      <BareTable caption="Drinks" head={HEAD}>
        {ROWS}
      </BareTable>,
    );
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('table', { name: 'Drinks' })).toBeDefined();
  });
});
