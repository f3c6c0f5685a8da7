// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlTable } from '../../lib/table/read-html-table';
import { splitRows } from '../../lib/table/split-rows';
import { understandTable } from '../../lib/table/understand-table';

/** A grid as numbers: the same number at every place that one cell covers, 0 where there is none. */
type Places = number[][];

/** Cells of random spans laid on a grid of the given size, row by row, as a browser would place them; nothing overlaps. */
const places = fc
  .record({
    rows: fc.integer({ min: 1, max: 7 }),
    cols: fc.integer({ min: 1, max: 7 }),
    spans: fc.array(fc.record({ down: fc.integer({ min: 1, max: 4 }), across: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 49,
      maxLength: 49,
    }),
  })
  .map(({ rows, cols, spans }): Places => {
    const grid: Places = Array.from({ length: rows }, () => Array.from({ length: cols }, () => 0));
    let nth = 0;
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < cols; col++) {
        if (grid[row]![col] !== 0) continue;
        const { down, across } = spans[nth]!;
        let width = 1;
        while (width < across && col + width < cols && grid[row]![col + width] === 0) width++;
        nth++;
        for (let r = row; r < Math.min(row + down, rows); r++) for (let c = col; c < col + width; c++) grid[r]![c] = nth;
      }
    }
    return grid;
  });

function draw(grid: Places, text: (nth: number) => string): HTMLTableElement {
  const table = document.createElement('table');
  const body = table.appendChild(document.createElement('tbody'));
  const drawn = new Set<number>();
  for (const [row, line] of grid.entries()) {
    const tr = body.appendChild(document.createElement('tr'));
    for (const [col, nth] of line.entries()) {
      if (nth === 0 || drawn.has(nth)) continue;
      drawn.add(nth);
      const cell = tr.appendChild(document.createElement('td'));
      cell.textContent = text(nth);
      const across = line.filter((other) => other === nth).length;
      const down = grid.slice(row).filter((other) => other[col] === nth).length;
      if (across > 1) cell.setAttribute('colspan', String(across));
      if (down > 1) cell.setAttribute('rowspan', String(down));
    }
  }
  return table;
}

describe('random grids', () => {
  test('grid → HTML → reading is the same grid', () => {
    fc.assert(
      fc.property(places, (grid) => {
        const read = readHtmlTable(draw(grid, (nth) => `ô ${nth}`)).grid;
        expect(read.rows.map((row) => row.cells.map((cell) => Number(cell?.text.slice(2) ?? 0)))).toEqual(grid);
        expect(read.width).toBe(grid[0]!.length);
      }),
    );
  });
  test('every cell knows where it begins and how far it reaches', () => {
    fc.assert(
      fc.property(places, (grid) => {
        const { grid: read, cellElements } = readHtmlTable(draw(grid, String));
        for (const row of read.rows) {
          for (const [col, cell] of row.cells.entries()) {
            if (cell === undefined) continue;
            expect(row.index >= cell.row && row.index < cell.row + cell.rowSpan && col >= cell.col && col < cell.col + cell.colSpan).toBe(
              true,
            );
            expect(cellElements[cell.nth]?.textContent).toBe(cell.text);
          }
        }
      }),
    );
  });
  test('no text breaks the reading, and what is read is what stands there', () => {
    fc.assert(
      fc.property(places, fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 49, maxLength: 49 }), (grid, texts) => {
        const table = draw(grid, (nth) => texts[nth - 1]!);
        const { grid: read } = readHtmlTable(table);
        expect(() => understandTable(read)).not.toThrow();
        expect(splitRows(read).kinds).toHaveLength(read.rows.length);
        for (const cell of read.rows.flatMap((row) => row.cells)) expect(/^\s|\s$|\s\s|[\u200b\ufeff]/.test(cell?.text ?? '')).toBe(false);
      }),
    );
  });
  test('any attribute as a span', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(fc.integer().map(String), fc.string({ maxLength: 6 }), fc.constantFrom('0', '-1', '65534', '1e9', ' 2', '2px', '')),
            fc.oneof(fc.integer().map(String), fc.constantFrom('0', '1000', '65534', 'x')),
          ),
          { maxLength: 12 },
        ),
        (spans) => {
          const table = document.createElement('table');
          for (const [i, [down, across]] of spans.entries()) {
            const row = i % 3 === 0 ? table.appendChild(document.createElement('tr')) : table.lastElementChild!;
            const cell = row.appendChild(document.createElement('td'));
            cell.textContent = String(i);
            cell.setAttribute('rowspan', down);
            cell.setAttribute('colspan', across);
          }
          const { grid, cellElements } = readHtmlTable(table);
          expect(grid.width).toBeLessThanOrEqual(400);
          expect(cellElements).toHaveLength(spans.length);
          expect(grid.rows.every((row) => row.cells.length <= grid.width)).toBe(true);
        },
      ),
    );
  });
});
