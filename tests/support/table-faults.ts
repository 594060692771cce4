import type { Page } from '@playwright/test';

/** What is wrong with the tables of a page, folded ones included: columns under 6em, and a way to scroll that nothing tells of. */
export function findTableFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    // Whether there is a way to scroll is known to the style a frame later.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const nameOf = (table: Element | null): string => table?.querySelector('caption')?.textContent ?? 'a table';
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const narrow = [...document.querySelectorAll('table')].filter(isSeen).flatMap((table) => {
      const least = 6 * parseFloat(getComputedStyle(table).fontSize);
      // In a table that stacks, the cells are lines.
      const cells = [...table.querySelectorAll('tr:first-child > *')].filter((cell) => getComputedStyle(cell).display === 'table-cell');
      const widths = cells.filter(isSeen).map((cell) => cell.getBoundingClientRect().width / (cell as HTMLTableCellElement).colSpan);
      return widths.some((width) => width < least - 0.5) ? [`${nameOf(table)}: ${widths.map(Math.round).join(', ')}`] : [];
    });
    const unsigned = [...document.querySelectorAll('main *')].filter(isSeen).flatMap((box) => {
      const { overflowX } = getComputedStyle(box);
      const scrolls =
        (overflowX === 'auto' || overflowX === 'scroll') && box.scrollWidth > box.clientWidth + 1 && box.tagName !== 'TEXTAREA';
      return scrolls && getComputedStyle(box, '::before').visibility !== 'visible'
        ? [`unsigned: ${nameOf(box.querySelector('table'))}`]
        : [];
    });
    return [...narrow, ...unsigned];
  });
}
