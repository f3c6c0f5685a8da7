// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findAllTables } from '../../read-whole-page';

const whole = 'Cấp giấy chứng nhận quyền sử dụng đất';
const cut = 'Cấp giấy chứng nhận q';

/** The text of the first data cell in the second column, and whether it is still cut. */
function read(cell: string, more = ''): string {
  document.body.innerHTML = `<table><thead><tr><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Chủ hồ sơ</th></tr></thead><tbody><tr><td>H56.01-261120-0015</td>${cell}<td>A</td></tr></tbody></table>${more}`;
  const found = findAllTables(document)[0]!.reading.grid.rows[1]!.cells[1]!;
  return `${found.cut ? 'cut ' : ''}${found.lines?.join(' // ') ?? found.text}`;
}

describe('completed where the page holds it whole', () => {
  test.each([
    ['title of the cell', `<td title="${whole}">${cut}...</td>`],
    ['title inside', `<td><span title="${whole}">${cut}…</span></td>`],
    ['aria-label', `<td><a aria-label="${whole}">${cut} ...</a></td>`],
    ['data-full', `<td data-full="${whole}">${cut}…</td>`],
    ['data-original-title', `<td><i data-original-title="${whole}" title="">${cut}…</i></td>`],
    ['Xem thêm', `<td title="${whole}"><div>${cut}<span>...</span><button>Xem thêm</button></div></td>`],
    ['hidden copy', `<td><span>${cut}…</span><span style="display:none">${whole}</span></td>`],
    ['decomposed title', `<td title="${whole.normalize('NFD')}">${cut}…</td>`],
  ])('%s', (_, cell) => {
    expect(read(cell)).toBe(whole);
  });
  test('described tooltip', () => {
    expect(read(`<td><span aria-describedby="t">${cut}…</span></td>`, `<div id="t" role="tooltip">${whole}</div>`)).toBe(whole);
  });
  test('line by line, behind its label', () => {
    expect(read(`<td title="${whole}"><div>- ${cut}…</div><div>Ngày nhận: 20/11/2026</div></td>`)).toBe(
      `- ${whole} // Ngày nhận: 20/11/2026`,
    );
    expect(read(`<td title="${whole}"><div>Thủ tục: ${cut}…</div><div>x</div></td>`)).toBe(`Thủ tục: ${whole} // x`);
  });
});

describe('else marked', () => {
  test.each([
    ['nothing else there', `<td>${cut}...</td>`, `cut ${cut}…`],
    ['another text', '<td title="Đăng ký khai sinh">Cấp giấy ch…</td>', 'cut Cấp giấy ch…'],
    ['two that fit', `<td title="${whole} A"><i title="${whole} B">${cut}…</i></td>`, `cut ${cut}…`],
    ['a title that is cut too', `<td title="${cut}u…">${cut}…</td>`, `cut ${cut}…`],
    ['too short to know', '<td title="Cấp giấy">Cấ…</td>', 'cut Cấ…'],
    ['one line of two', `<td title="${whole}"><div>${cut}…</div><div>Nguyễn V...</div></td>`, `cut ${whole} // Nguyễn V…`],
  ])('%s', (_, cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
  test.each(['Khai sinh', 'Khai sinh v.v.', '...', '…'])('%j is not cut', (text) => {
    expect(read(`<td title="${whole}">${text}</td>`)).toBe(text);
  });
});
