// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../lib/table/shape';
import type { ShapeExample } from '../../../lib/table/shape.examples';
import { ariaGrid } from '../../../lib/table/shapes/aria-grid';
import { examples as ariaExamples } from '../../../lib/table/shapes/aria-grid.examples';
import { columnLists } from '../../../lib/table/shapes/column-lists';
import { examples as columnExamples } from '../../../lib/table/shapes/column-lists.examples';
import { flatCells } from '../../../lib/table/shapes/flat-cells';
import { examples as flatExamples } from '../../../lib/table/shapes/flat-cells.examples';
import { htmlTable } from '../../../lib/table/shapes/html-table';
import { examples as htmlExamples } from '../../../lib/table/shapes/html-table.examples';
import { splitGrid } from '../../../lib/table/shapes/split-grid';
import { examples as splitExamples } from '../../../lib/table/shapes/split-grid.examples';
import { findAllTables } from '../../read-whole-page';

const cases: readonly [Shape, readonly ShapeExample[]][] = [
  [ariaGrid, ariaExamples],
  [splitGrid, splitExamples],
  [columnLists, columnExamples],
  [flatCells, flatExamples],
  [htmlTable, htmlExamples],
];

const lay = (html: string): void => {
  document.body.innerHTML = `<h1>Danh sách hồ sơ</h1>${html}`;
};

describe.each(cases.map(([shape, examples]) => ({ shape, examples, id: shape.id })))('$id', ({ shape, examples }) => {
  test.each(examples)('$name', ({ html, rows }) => {
    lay(html);
    const before = document.body.innerHTML;
    const readings = shape.find(document).flatMap((element) => shape.read(element, Number.POSITIVE_INFINITY) ?? []);
    expect(readings[0]?.grid.rows.map((row) => row.cells.map((cell) => cell?.text ?? '·').join('|'))).toEqual(rows);
    expect(document.body.innerHTML).toBe(before);
  });
  test.each(examples)('among all shapes: $name', ({ html, rows }) => {
    lay(html);
    const lists = findAllTables(document).filter(({ meaning }) => meaning.kind === 'list');
    if (rows === undefined) expect(lists).toEqual([]);
    else {
      expect(lists.map((list) => list.shape)).toEqual([shape.id]);
      const { grid, rowElements, cellElements } = lists[0]!.reading;
      for (const row of grid.rows) {
        expect(rowElements[row.index]).toBeDefined();
        for (const cell of row.cells) if (cell !== undefined) expect(cellElements[cell.nth]?.textContent).toContain(cell.text);
      }
    }
  });
});
