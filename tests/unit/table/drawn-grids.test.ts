// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawGrid, WAYS, type PlainGrid } from './draw-grid';
import { findAllTables } from '../../read-whole-page';

const OTHERS = ['STT', 'Chủ hồ sơ', 'Thủ tục', 'Lĩnh vực', 'Ngày nộp', 'Ngày tiếp nhận', 'Hạn trả', 'Trạng thái', 'Người xử lý'];
const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }).map((made) => `x${made.replace(/\s+/g, ' ').trim()}`);

/** A list with the code and some other columns in any order, and two to six rows of any text. */
const grids: fc.Arbitrary<PlainGrid> = fc
  .record({ others: fc.shuffledSubarray(OTHERS, { minLength: 3 }), place: fc.nat(), rows: fc.integer({ min: 2, max: 6 }), cut: fc.nat() })
  .chain(({ others, place, rows, cut }) => {
    const labels = others.toSpliced(place % (others.length + 1), 0, 'Mã hồ sơ');
    const row = fc.array(text, { minLength: labels.length, maxLength: labels.length });
    // Both parts of a header with frozen columns keep two labels.
    const frozen = 2 + (cut % (labels.length - 3));
    return fc.array(row, { minLength: rows, maxLength: rows }).map((made) => ({ labels, rows: made, frozen }));
  });

describe('one grid, drawn in many ways', () => {
  test.each(WAYS)('%s → reading is the same grid', (way) => {
    fc.assert(
      fc.property(grids, (grid) => {
        document.body.replaceChildren(drawGrid(document, grid, way));
        const before = document.body.innerHTML;
        const lists = findAllTables(document).filter(({ meaning }) => meaning.kind === 'list');
        // As many rows as columns, in elements that say nothing: refused without a layout.
        const square = way === 'own-elements' && grid.rows.length === grid.labels.length;
        expect(lists).toHaveLength(square ? 0 : 1);
        if (square) return;
        const read = lists[0]!.reading.grid.rows.map((row) => row.cells.map((cell) => cell?.text ?? '·'));
        expect(read).toEqual([grid.labels, ...grid.rows]);
        expect(document.body.innerHTML).toBe(before);
      }),
      process.env['RUNS'] === undefined ? { numRuns: 40 } : {},
    );
  });
});

describe('a cell that is missing shifts nothing', () => {
  const shifting = WAYS.filter((way) => way !== 'table');
  test.each(shifting)('%s', (way) => {
    fc.assert(
      fc.property(grids, fc.nat(), fc.nat(), (grid, at, where) => {
        const drawn = drawGrid(document, grid, way);
        document.body.replaceChildren(drawn);
        const row = at % grid.rows.length;
        const col = where % grid.labels.length;
        const gone = grid.rows[row]![col]!;
        const cell = [...drawn.querySelectorAll('*')].findLast(
          (element) => element.childElementCount === 0 && element.textContent === gone,
        );
        cell?.remove();
        for (const { meaning, reading } of findAllTables(document)) {
          if (meaning.kind === 'unknown') continue;
          const [labels, ...rows] = reading.grid.rows.map((line) => line.cells.map((one) => one?.text ?? ''));
          for (const line of rows) {
            // Each text that was read stands under its own label.
            line.forEach((value, k) => {
              const place = grid.labels.indexOf(labels![k]!);
              if (value !== '') expect(grid.rows.some((whole) => whole[place] === value)).toBe(true);
            });
          }
        }
      }),
      process.env['RUNS'] === undefined ? { numRuns: 30 } : {},
    );
  });
});
