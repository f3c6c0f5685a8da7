// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readCounts } from '../../../lib/portal/read-counts';
import { readPager, type PagerReading } from '../../../lib/portal/read-pager';

/** Parses a page with one `table#list` in it. */
function pager(html: string): PagerReading | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readPager(page.querySelector('#list')!);
}

const list = '<table id="list"><tbody><tr><td>H56.01-261120-0015</td><td><a href="#">5</a><button>Sau</button></td></tr></tbody></table>';
const say = (reading: PagerReading | undefined) =>
  reading && {
    at: reading.current,
    last: reading.last,
    sure: reading.lastIsSure,
    next: reading.next?.id || reading.next?.textContent || (reading.next ? '+' : undefined),
    dead: reading.nextIsDead,
    total: reading.totalRows,
  };

/** Numbered items, the given one active, arrows at both ends, as component libraries draw them. */
function items(numbers: readonly (number | '…')[], active: number, last = numbers.at(-1)): string {
  const item = (number: number | '…') =>
    number === '…'
      ? '<li title="5 trang sau nữa" class="jump"><a>•••</a></li>'
      : `<li title="${number}" class="page-item page-item-${number}${number === active ? ' page-item-active' : ''}"><a>${number}</a></li>`;
  return `<ul class="pagination"><li title="Trang Trước" class="prev${active === 1 ? ' disabled' : ''}"><button ${active === 1 ? 'disabled' : ''}></button></li>${numbers.map(item).join('')}<li title="Trang Kế" class="next${active === last ? ' disabled' : ''}"><button id="next" ${active === last ? 'disabled' : ''}></button></li><li class="options"><div>50 / trang</div></li></ul>`;
}

describe('two pagers above and below, no total', () => {
  const page = (active: number) =>
    `<div>${items([1, 2, 3, 4, 5, '…', 24], active)}<div>${list}</div>${items([1, 2, 3, 4, 5, '…', 24], active)}</div>`;
  test('first page', () => {
    expect(say(pager(page(1)))).toEqual({ at: 1, last: 24, sure: false, next: 'next', dead: false, total: undefined });
  });
  test('last page', () => {
    expect(say(pager(page(24)))).toEqual({ at: 24, last: 24, sure: true, next: undefined, dead: true, total: undefined });
  });
  test('one page only', () => {
    expect(say(pager(`<div>${list}${items([1], 1)}</div>`))).toEqual({
      at: 1,
      last: 1,
      sure: true,
      next: undefined,
      dead: true,
      total: undefined,
    });
  });
});

describe('words and links with a full load', () => {
  const page = (at: number) =>
    `<div>${list}<div class="search-results">Hiển thị ${at * 10 - 9} - ${Math.min(at * 10, 1022)} trong số 1.022 kết quả</div><div>Trang ${at} trong 103 <a href="?cur=1">Đầu tiên</a> <a href="?cur=${at - 1}">Trước</a> ${at < 103 ? '<a id="next" href="?cur=2">Kế tiếp</a> <a href="?cur=103">Cuối cùng</a>' : '<span>Kế tiếp</span><span>Cuối cùng</span>'}</div></div>`;
  test('first page', () => {
    expect(say(pager(page(1)))).toEqual({ at: 1, last: 103, sure: true, next: 'next', dead: false, total: 1022 });
  });
  test('last page', () => {
    expect(say(pager(page(103)))).toEqual({ at: 103, last: 103, sure: true, next: undefined, dead: true, total: 1022 });
  });
});

describe('a range and icon buttons', () => {
  const page = (range: string, dead: boolean) =>
    `<div>${list}<div class="paginator"><span>${range}</span><button aria-label="Trang trước đó" disabled></button><button id="next" aria-label="Trang tiếp theo" ${dead ? 'disabled' : ''}></button></div></div>`;
  test.each([
    ['1 – 20 of 123', false, { at: 1, last: 7, sure: true, next: 'next', dead: false, total: 123 }],
    ['21 – 40 của 123', false, { at: 2, last: 7, sure: true, next: 'next', dead: false, total: 123 }],
    ['121 – 123 of 123', true, { at: undefined, last: undefined, sure: false, next: undefined, dead: true, total: 123 }],
    ['1 – 7 of 7', true, { at: 1, last: 1, sure: true, next: undefined, dead: true, total: 7 }],
  ])('%s', (range, dead, expected) => {
    expect(say(pager(page(range, dead)))).toEqual(expected);
  });
});

test('total text, glyph names and a lone page number', () => {
  const html = `<div>${list}<div>Tổng số <b>237</b> hồ sơ. Số hồ sơ mỗi trang: 15 <i>arrow_drop_down</i><button disabled><i>first_page</i></button><button disabled><i>chevron_left</i></button><span class="current">1</span><button id="next"><i>chevron_right</i></button><button><i>last_page</i></button></div></div>`;
  expect(say(pager(html))).toEqual({ at: 1, last: undefined, sure: false, next: 'next', dead: false, total: 237 });
});

test('scripted tables: "Đang xem 1 đến 10 trong tổng số 237 mục"', () => {
  const html = `<div><div class="info">Đang xem 1 đến 10 trong tổng số 237 mục</div>${list}<div class="paginate"><a class="paginate_button previous disabled">Trước</a><span><a class="paginate_button current">1</a><a class="paginate_button">2</a><span class="ellipsis">…</span><a class="paginate_button">24</a></span><a class="paginate_button next" id="next">Tiếp</a></div></div>`;
  expect(say(pager(html))).toEqual({ at: 1, last: 24, sure: true, next: 'next', dead: false, total: 237 });
});

describe('numbers alone', () => {
  const row = (inner: string) =>
    `<div><table id="list"><tbody><tr><td>1</td><td>A</td></tr><tr><td>2</td><td>B</td></tr><tr><td colspan="2"><table><tbody><tr>${inner}</tr></tbody></table></td></tr></tbody></table></div>`;
  const link = (text: string) => `<td><a href="javascript:void(0)">${text}</a></td>`;
  test('in a row of the table itself: the next number is the next page', () => {
    expect(say(pager(row(`<td><b class="active">1</b></td>${['2', '3'].map(link).join('')}`)))).toEqual({
      at: 1,
      last: 3,
      sure: false,
      next: '2',
      dead: false,
      total: undefined,
    });
    expect(say(pager(row(`${link('1')}<td><span class="current">2</span></td>${link('3')}`)))).toMatchObject({ at: 2, last: 3, next: '3' });
    expect(say(pager(row(`${['1', '2'].map(link).join('')}<td><span class="current">3</span></td>`)))).toMatchObject({
      at: 3,
      last: 3,
      sure: true,
      next: undefined,
    });
  });
  test('a living "…" behind the last number means more pages', () => {
    const html = `<div>${list}<div class="pager"><a href="#1">1</a><a href="#2">2</a><a href="#3" class="current">3</a><a id="more" href="#4">...</a></div></div>`;
    expect(say(pager(html))).toEqual({ at: 3, last: 3, sure: false, next: 'more', dead: false, total: undefined });
  });
  test('without it the last number is the end', () => {
    const html = `<div>${list}<div class="pager"><a href="#1">1</a><a href="#2">2</a><a href="#3" class="current">3</a></div></div>`;
    expect(say(pager(html))).toEqual({ at: 3, last: 3, sure: true, next: undefined, dead: true, total: undefined });
  });
});

describe('what is no pager is never pressed', () => {
  test.each([
    ['a step of a form', `<div>${list}<button>Tiếp theo</button></div>`],
    ['a step with a way to save', `<div>${list}<button>Lưu</button><button type="submit">Tiếp</button></div>`],
    [
      'a calendar over the page',
      `<div>${list}<div class="datepicker"><button>1</button><button>2</button><button>3</button><a>Next</a><a>Prev</a></div></div>`,
    ],
    ['tabs with numbers', `<div><ul role="tablist"><li><a>1</a></li><li><a>2</a></li></ul>${list}</div>`],
    [
      'a dialog behind',
      `<div>${list}<div role="dialog"><ul class="pagination"><li class="active"><a>1</a></li><li><a>2</a></li></ul></div></div>`,
    ],
    ['links inside the list', `<div>${list}</div>`],
    ['years', `<div><a>2023</a><a>2025</a>${list}</div>`],
    ['nothing', list],
  ])('%s', (_, html) => {
    expect(pager(html)).toBeUndefined();
  });
  test('the list of a dialog has the pager of the dialog', () => {
    const html = `<div><ul class="pagination"><li class="active"><a>7</a></li><li><a>8</a></li></ul><div role="dialog"><div>${list}${items([1, 2], 1)}</div></div></div>`;
    expect(say(pager(html))).toMatchObject({ at: 1, last: 2, next: 'next' });
  });
});

describe('counts in words', () => {
  test.each([
    ['Tổng số 237 hồ sơ.', { total: 237 }],
    ['Tổng số hồ sơ: 237', { total: 237 }],
    ['Tìm thấy 12 kết quả', { total: 12 }],
    ['Hiển thị 11 - 20 trong số 1.022 kết quả', { total: 1022, page: 2, pages: 103 }],
    ['Showing 1 to 10 of 57 entries', { total: 57, page: 1, pages: 6 }],
    ['1-10/123', { total: 123, page: 1, pages: 13 }],
    ['Trang 3/12', { page: 3, pages: 12 }],
    ['Tổng 12 trang', { pages: 12 }],
    ['Page 2 of 5', { page: 2, pages: 5 }],
    ['Từ ngày 01/11/2026 - 21/11/2026', {}],
    ['01/01 - 05/02/2026', {}],
    ['Trang 5/2', {}],
    ['20 - 10 của 5', {}],
    ['Bước 3 Kết quả', {}],
    ['0 - 0 của 0', { total: 0 }],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(readCounts(text)).toMatchObject(expected);
    expect(readCounts(text).total).toBe((expected as { total?: number }).total);
  });
});

describe('arrows to the ends', () => {
  const around = (before: string, after: string): PagerReading | undefined =>
    pager(
      `<div>${list}<div class="pager">${before} <a href="#">1</a> <span class="current">2</span> <a href="#">3</a> ${after}</div></div>`,
    );
  const pressed = (reading: PagerReading | undefined): unknown => [
    reading?.first?.textContent,
    reading?.previous?.textContent,
    reading?.next?.textContent,
  ];
  test.each([
    ['<a href="#">«</a><a href="#">‹</a>', '<a href="#">›</a><a href="#">»</a>', ['«', '‹', '›']],
    ['<a href="#">&lt;&lt;</a><a href="#">&lt;</a>', '<a href="#">&gt;</a><a href="#">&gt;&gt;</a>', ['<<', '<', '>']],
    ['<a href="#">«</a><a href="#">Trước</a>', '<a href="#">Sau</a><a href="#">»</a>', ['«', 'Trước', 'Sau']],
    ['<a href="#">«</a><a href="#">‹</a>', '<span>›</span><a href="#">»</a>', ['«', '‹', '3']],
    ['<a href="#">«</a>', '<a href="#">»</a>', [undefined, '«', '»']],
    ['<a href="#">&lt;&lt;</a>', '<a href="#">&gt;&gt;</a>', [undefined, '<<', '>>']],
    ['<a href="#">« Trước</a>', '<a href="#">»</a>', [undefined, '« Trước', '»']],
  ])('%s … %s', (before, after, expected) => {
    expect(pressed(around(before, after))).toEqual(expected);
  });
});

describe('a total beside the number of pages', () => {
  const rows = (count: number): string => '<tr><td>H56.01-261120-0015</td></tr>'.repeat(count);
  const total = (words: string, shown: number): number | undefined => {
    const page = new DOMParser().parseFromString(
      `<div><table id="list"><tbody>${rows(shown)}</tbody></table><div class="pager"><a href="#">1</a><a href="#">2</a><a href="#">3</a><span>${words}</span></div></div>`,
      'text/html',
    );
    return readPager(page.querySelector('#list')!, new Set(page.querySelectorAll('#list tr')))?.totalRows;
  };
  test.each([
    ['Trang 1/3 (58 hồ sơ)', 20, 58],
    ['Trang 1/3 - 58 hồ sơ', 20, 58],
    ['58 hồ sơ, trang 2/3', 20, 58],
    ['Trang 3/3 (58 hồ sơ)', 18, 58],
    ['Trang 1 trong 3 (1.058 kết quả)', 500, 1058],
    // The rows of this page, of one page, of something else.
    ['Trang 1/3 (20 hồ sơ)', 20, undefined],
    ['Trang 1/3 (20 hồ sơ/trang)', 20, undefined],
    ['Trang 1/3 (50 hồ sơ mỗi trang)', 20, undefined],
    ['Trang 3/3 (58 hồ sơ)', 20, undefined],
    ['Trang 1/3. Đơn vị còn phải giải quyết 58 hồ sơ', 20, undefined],
  ])('%s over %d rows', (words, shown, expected) => {
    expect(total(words, shown)).toBe(expected);
  });
});
