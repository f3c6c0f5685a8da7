// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cards } from '../../../lib/table/shapes/cards';
import { examples as cardExamples } from '../../../lib/table/shapes/cards.examples';
import type { Shape } from '../../../lib/table/shape';

function rowsOf(shape: Shape, html: string): string[][] | undefined {
  document.body.innerHTML = `<h1>Danh sách hồ sơ</h1>${html}`;
  const before = document.body.innerHTML;
  const readings = shape.find(document).flatMap((element) => shape.read(element, Number.POSITIVE_INFINITY) ?? []);
  expect(document.body.innerHTML).toBe(before);
  return readings[0]?.grid.rows.map((row) => row.cells.map((cell) => cell?.text ?? '·'));
}

describe('cards', () => {
  test.each(cardExamples)('$name', ({ html, rows }) => {
    expect(rowsOf(cards, html)).toEqual(rows);
    expect(rowsOf(cards, html.normalize('NFD'))?.length).toEqual(rows?.length);
  });
});
