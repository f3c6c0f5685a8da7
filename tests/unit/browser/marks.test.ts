// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createMarks, rowMarkAttribute } from '../../../lib/browser/overlay/marks';

test('rows of any kind in any tree are marked, and all of it goes byte for byte', () => {
  document.body.replaceChildren();
  const table = document.createElement('table');
  const tableRow = table.appendChild(document.createElement('tbody')).appendChild(document.createElement('tr'));
  const host = document.createElement('x-list');
  document.body.append(table, host);
  const root = host.attachShadow({ mode: 'open' });
  const block = root.appendChild(document.createElement('div'));
  const written = (): string[] => [
    new XMLSerializer().serializeToString(document.documentElement),
    [...root.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join(''),
  ];
  const before = written();

  const marks = createMarks();
  marks.set(
    new Map([
      [tableRow, 'overdue'],
      [block, 'soon'],
    ]),
  );
  expect([tableRow, block].map((row) => row.getAttribute(rowMarkAttribute))).toEqual(['overdue', 'soon']);
  expect([document.querySelectorAll('style').length, root.querySelectorAll('style').length]).toEqual([1, 1]);
  expect(table.querySelector('style')).toBeNull();

  marks.set(new Map([[block, 'today']]));
  expect(tableRow.hasAttribute(rowMarkAttribute)).toBe(false);
  expect([document.querySelectorAll('style').length, root.querySelectorAll('style').length]).toEqual([0, 1]);

  marks.clear();
  expect(written()).toEqual(before);
});
