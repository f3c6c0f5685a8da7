// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ariaGrid } from '../../../lib/table/shapes/aria-grid';
import { splitGrid } from '../../../lib/table/shapes/split-grid';

const COLUMNS = [
  ['STT', 50],
  ['Mã hồ sơ', 200],
  ['Chủ hồ sơ', 150],
  ['Hạn trả', 100],
] as const;
const LEFTS = COLUMNS.map((_, col) => COLUMNS.slice(0, col).reduce((sum, [, width]) => sum + width, 0));
const VALUES = [
  ['1', 'H99.31.7-260302-0001', 'Nguyễn Thị Bịa', '03/03/2026'],
  ['2', 'H99.31.7-260302-0002', 'Trần Văn Đặt', '05/03/2026'],
  ['3', 'H99.31.7-260303-0003', 'Lê Thị Chế', '04/03/2026'],
];
const READ = [COLUMNS.map(([label]) => label).join('|'), ...VALUES.map((row) => row.join('|'))];

/** A place on the screen as an attribute: `left top width height`. */
const at = (col: number, top: number): string => `data-at="${LEFTS[col]} ${top} ${COLUMNS[col]![1]} 30"`;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const own = this.closest('[data-at]') ?? this.querySelector('[data-at]');
    const placed = own?.getAttribute('data-at') ?? '0 0 0 0';
    const [left = 0, top = 0, width = 0, height = 0] = placed.split(' ').map(Number);
    return new DOMRect(left, top, width, height);
  });
  return () => vi.restoreAllMocks();
});

const textsOf = (reading: ReturnType<typeof ariaGrid.read>): string[] | undefined =>
  reading?.grid.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '·').join('|'));

/** Columns of cells that say their row, under labels that say nothing. */
function columnsOfCells(labelTop: number, labels: readonly string[]): Element {
  const columns = COLUMNS.map((_, col) =>
    VALUES.map(
      (row, index) =>
        `<div role="gridcell" aria-rowindex="${index + 1}" aria-colindex="${col + 1}" ${at(col, 30 + index * 30)}>${row[col]}</div>`,
    ).join(''),
  );
  const heads = labels.map((label, col) => `<div><div ${at(col, labelTop)}><b>${label}</b></div></div>`);
  document.body.innerHTML = `<div role="grid"><div>${heads.join('')}</div>${columns.map((cells) => `<div>${cells}</div>`).join('')}</div>`;
  return document.body.firstElementChild!;
}

describe('cells that say their row under labels without a role', () => {
  test('the labels above them are their header', () => {
    expect(
      textsOf(
        ariaGrid.read(
          columnsOfCells(
            0,
            COLUMNS.map(([label]) => label),
          ),
          100,
        ),
      ),
    ).toEqual(READ);
  });

  test('labels below the first row are none', () => {
    expect(
      ariaGrid.read(
        columnsOfCells(
          120,
          COLUMNS.map(([label]) => label),
        ),
        100,
      ),
    ).toBeUndefined();
  });

  test('words that are no labels are none', () => {
    expect(ariaGrid.read(columnsOfCells(0, ['Trang chủ', 'Danh mục', 'Trợ giúp', 'Thoát']), 100)).toBeUndefined();
  });
});

describe('a frozen column whose cells stand alone, beside cells without rows', () => {
  const part = (from: number, to: number): string => {
    const cols = [...COLUMNS.keys()].slice(from, to);
    const heads = cols.map((col) => `<div ${at(col, 0)}>${COLUMNS[col]![0]}</div>`).join('');
    const cells = VALUES.map((row, index) => cols.map((col) => `<p ${at(col, 30 + index * 30)}>${row[col]}</p>`).join('')).join('');
    return `<section><div class="khung"><div class="dau">${heads}</div></div><article>${cells}</article></section>`;
  };

  test('both are one row', () => {
    document.body.innerHTML = `<div>${part(1, 4)}${part(0, 1)}</div>`;
    const [scope] = splitGrid.find(document);
    expect(scope && textsOf(splitGrid.read(scope, 100))).toEqual(READ);
  });
});
