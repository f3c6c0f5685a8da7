// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPager, type PagerReading } from '../../../lib/portal/read-pager';

const rows = Array.from(
  { length: 3 },
  (_, i) => `<tr><td>${i + 1}</td><td>H56.01-261120-001${i}</td><td><a href="#">5</a><button>Sau</button></td></tr>`,
).join('');
const list = `<table id="list"><tbody>${rows}</tbody></table>`;

function pager(html: string): PagerReading | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const element = page.querySelector('#list')!;
  return readPager(element, new Set(element.querySelectorAll('[data-row], tbody > tr')));
}

const say = (reading: PagerReading | undefined) =>
  reading && {
    at: reading.current,
    last: reading.last,
    next: reading.next?.id,
    dead: reading.nextIsDead,
    total: reading.totalRows,
  };

const arrow = '<svg viewBox="0 0 24 24"><path d="M0 0"/></svg>';

/** A box to choose from, as Vuetify draws it. */
const chosen = (value: string | number): string =>
  `<div class="v-field" role="combobox"><div class="v-autocomplete__selection"><span class="v-autocomplete__selection-text">${value}</span></div><input type="text" role="combobox" value="${value}"><i role="button" aria-hidden="true">arrow_drop_down</i></div>`;

/** What a component draws below the list on page 2 of 5 of 50 rows (`#n` is what has to be pressed), and on the last page. */
const drawn: Record<
  string,
  { middle: string; end: string; at?: number | undefined; last?: number | undefined; total?: number | undefined }
> = {
  'links in a list, arrows with words for screen readers': {
    middle:
      '<nav aria-label="Phân trang"><ul class="pagination"><li class="page-item"><a class="page-link" href="#"><span aria-hidden="true">«</span><span class="sr-only">Previous</span></a></li><li class="page-item"><a class="page-link" href="#">1</a></li><li class="page-item active"><span class="page-link">2 <span class="sr-only">(current)</span></span></li><li class="page-item"><a class="page-link" href="#">5</a></li><li class="page-item"><a class="page-link" id="n" href="#"><span aria-hidden="true">»</span><span class="sr-only">Next</span></a></li></ul></nav>',
    end: '<ul class="pagination"><li class="page-item"><a class="page-link" href="#">4</a></li><li class="page-item active"><a class="page-link" href="#">5 <span class="sr-only">(current)</span></a></li><li class="page-item disabled"><a class="page-link" href="#">»</a></li></ul>',
    at: 2,
    last: 5,
  },
  'a total, numbers that are no links, buttons with pictures only': {
    middle: `<div class="el-pagination"><span class="el-pagination__total">Tổng 50</span><button type="button" class="btn-prev" aria-label="Go to previous page"><i class="el-icon">${arrow}</i></button><ul class="el-pager"><li class="number">1</li><li class="is-active number">2</li><li class="number">3</li><li class="more btn-quicknext el-icon">${arrow}</li><li class="number">5</li></ul><button type="button" id="n" class="btn-next" aria-label="Go to next page"><i class="el-icon">${arrow}</i></button></div>`,
    end: `<div class="el-pagination"><span>Total 50</span><button class="btn-prev">${arrow}</button><ul class="el-pager"><li class="number">4</li><li class="is-active number">5</li></ul><button class="btn-next" disabled>${arrow}</button></div>`,
    at: 2,
    last: 5,
    total: 50,
  },
  'a range and named icon buttons': {
    middle: `<div class="mat-mdc-paginator"><div>Số dòng mỗi trang <span>10</span></div><div class="range">11 – 20 của 50</div><button aria-label="Trang đầu tiên">${arrow}</button><button aria-label="Trang trước">${arrow}</button><button id="n" aria-label="Trang sau">${arrow}</button><button aria-label="Trang cuối">${arrow}</button></div>`,
    end: `<div class="mat-mdc-paginator"><div class="range">41 – 50 của 50</div><button aria-label="Trang trước">${arrow}</button><button aria-label="Trang sau" disabled>${arrow}</button></div>`,
    at: 2,
    last: 5,
    total: 50,
  },
  'a range and buttons "Go to next page"': {
    middle: `<div><p>Rows per page:</p><p>11–20 of 50</p><button aria-label="Go to previous page">${arrow}</button><button id="n" aria-label="Go to next page">${arrow}</button></div>`,
    end: `<div><p>41–50 of 50</p><button aria-label="Go to previous page">${arrow}</button><button class="Mui-disabled" disabled aria-label="Go to next page">${arrow}</button></div>`,
    at: 2,
    last: 5,
    total: 50,
  },
  'highlighted page, icon fonts': {
    middle:
      '<div class="p-paginator"><span>Showing 11 to 20 of 50 entries</span><button class="p-paginator-first"><span class="pi pi-angle-double-left"></span></button><button class="p-paginator-prev"><span class="pi pi-angle-left"></span></button><span class="p-paginator-pages"><button class="p-paginator-page">1</button><button class="p-paginator-page p-highlight">2</button><button class="p-paginator-page">3</button></span><button id="n" class="p-paginator-next"><span class="pi pi-angle-right"></span></button><button class="p-paginator-last"><span class="pi pi-angle-double-right"></span></button></div>',
    end: '<div class="p-paginator"><button class="p-paginator-prev"><span class="pi pi-angle-left"></span></button><span><button class="p-paginator-page">4</button><button class="p-paginator-page p-highlight">5</button></span><button class="p-paginator-next p-disabled" disabled><span class="pi pi-angle-right"></span></button></div>',
    at: 2,
    last: 5,
    total: 50,
  },
  'a box of sizes that shows the chosen one, icons as words': {
    middle: `<div class="pagination-wrap"><span>Tổng số 50 hồ sơ.</span><span>Số hồ sơ mỗi trang:</span>${chosen(10)}${chosen('Trang 2')}<button><i>first_page</i></button><button><i>chevron_left</i></button><span class="current-page">2</span><button id="n"><i>chevron_right</i></button><button><i>last_page</i></button></div>`,
    end: `<div class="pagination-wrap"><span>Tổng số 50 hồ sơ.</span><span>Số hồ sơ mỗi trang:</span>${chosen(10)}${chosen('Trang 5')}<button><i>first_page</i></button><button><i>chevron_left</i></button><span class="current-page">5</span><button disabled><i>chevron_right</i></button><button disabled><i>last_page</i></button></div>`,
    total: 50,
  },
  'a page box between arrows in table cells': {
    middle:
      '<div class="ui-jqgrid-pager"><table><tbody><tr><td id="first" class="ui-pg-button"><span class="ui-icon ui-icon-seek-first"></span></td><td class="ui-pg-button"><span class="ui-icon ui-icon-seek-prev"></span></td><td>Trang <input class="ui-pg-input" type="text" value="2"> trong <span>5</span></td><td class="ui-pg-button"><span id="n" class="ui-icon ui-icon-seek-next"></span></td><td class="ui-pg-button"><span class="ui-icon ui-icon-seek-end"></span></td><td><select><option>10</option><option>20</option></select></td><td>Xem 11 - 20 trên 50</td></tr></tbody></table></div>',
    end: '<div class="ui-jqgrid-pager"><table><tbody><tr><td class="ui-pg-button"><span class="ui-icon ui-icon-seek-prev"></span></td><td>Trang <input type="text" value="5"> trong <span>5</span></td><td class="ui-pg-button ui-state-disabled"><span class="ui-icon ui-icon-seek-next"></span></td><td class="ui-pg-button ui-state-disabled"><span class="ui-icon ui-icon-seek-end"></span></td><td>Xem 41 - 50 trên 50</td></tr></tbody></table></div>',
    at: 2,
    last: 5,
    total: 50,
  },
  'words on buttons, the page marked': {
    middle:
      '<div class="tabulator-footer"><span class="tabulator-paginator"><button data-page="first">First</button><button data-page="prev">Prev</button><span><button class="tabulator-page" data-page="1">1</button><button class="tabulator-page active" data-page="2">2</button><button class="tabulator-page">3</button></span><button id="n" data-page="next">Next</button><button data-page="last">Last</button></span></div>',
    end: '<div class="tabulator-footer"><span><button data-page="prev">Prev</button><span><button class="tabulator-page">4</button><button class="tabulator-page active">5</button></span><button data-page="next" disabled>Next</button></span></div>',
    at: 2,
    last: 3,
  },
  'page counts in words and divs as buttons': {
    middle:
      '<div class="ag-paging-panel"><span><span>11</span> to <span>20</span> of <span>50</span></span><span role="presentation"><div class="ag-button ag-paging-button" role="button" aria-label="First Page"><span class="ag-icon ag-icon-first"></span></div><div class="ag-button ag-paging-button" role="button" aria-label="Previous Page"></div><span>Page <span>2</span> of <span>5</span></span><div id="n" class="ag-button ag-paging-button" role="button" aria-label="Next Page"></div><div class="ag-button ag-paging-button" role="button" aria-label="Last Page"></div></span></div>',
    end: '<div class="ag-paging-panel"><span><span>41</span> to <span>50</span> of <span>50</span></span><span><div role="button" aria-label="Previous Page"></div><span>Page <span>5</span> of <span>5</span></span><div class="ag-disabled" role="button" aria-disabled="true" aria-label="Next Page"></div></span></div>',
    at: 2,
    last: 5,
    total: 50,
  },
  'icons named by ligatures': {
    middle:
      '<div class="v-data-footer"><span>Số dòng: 10</span><span>11-20 trong số 50</span><button><i>chevron_left</i></button><button id="n"><i>chevron_right</i></button></div>',
    end: '<div class="v-data-footer"><span>41-50 trong số 50</span><button><i>chevron_left</i></button><button disabled><i>chevron_right</i></button></div>',
    at: 2,
    last: 5,
    total: 50,
  },
  'the current page in brackets, a summary in words': {
    middle:
      '<div class="pager-bottom"><b>Page 2 of 5 (50 items)</b><a><img alt="Prev"></a><a>1</a><b class="num current">[2]</b><a>3</a><a>4</a><a>5</a><a id="n"><img alt="Next"></a></div>',
    end: '<div class="pager-bottom"><b>Page 5 of 5 (50 items)</b><a><img alt="Prev"></a><a>4</a><b class="num current">[5]</b><b class="button disabled"><img alt="Next"></b></div>',
    at: 2,
    last: 5,
    total: 50,
  },
  'numbers in divs with a role': {
    middle: `<div class="dx-pager"><div>Page 2 of 5 (50 items)</div><div class="dx-navigate-button dx-prev-button" role="button" aria-label="Previous page"></div><div class="dx-page" role="button" aria-label="Page 1">1</div><div class="dx-page dx-selection" role="button" aria-label="Page 2" aria-current="page">2</div><div class="dx-page" role="button">3</div><div class="dx-navigate-button dx-next-button" id="n" role="button" aria-label=" Next page"></div></div>`,
    end: `<div class="dx-pager"><div>Page 5 of 5 (50 items)</div><div class="dx-page" role="button">4</div><div class="dx-page dx-selection" role="button">5</div><div class="dx-navigate-button dx-button-disable dx-next-button" role="button" aria-label=" Next page"></div></div>`,
    at: 2,
    last: 5,
    total: 50,
  },
  'input buttons in a form': {
    middle:
      '<div class="rgPager"><input type="submit" class="rgPagePrev" title="Previous Page" value=" "><a href="javascript:void(0)">1</a><a class="rgCurrentPage" href="javascript:void(0)">2</a><a href="javascript:void(0)">3</a><input id="n" type="submit" class="rgPageNext" title="Next Page" value=" "><div>50 items in 5 pages</div></div>',
    end: '<div class="rgPager"><input type="submit" class="rgPagePrev" title="Previous Page" value=" "><a href="javascript:void(0)">4</a><a class="rgCurrentPage" href="javascript:void(0)">5</a><input disabled type="submit" class="rgPageNext" title="Next Page" value=" "></div>',
    at: 2,
    last: 3,
    total: 50,
  },
  'a simple pager: one page of so many': {
    middle:
      '<ul class="ant-pagination ant-pagination-simple"><li title="Trang Trước" class="ant-pagination-prev"><button></button></li><li title="2/5" class="ant-pagination-simple-pager"><input type="text" value="2"><span>/</span>5</li><li title="Trang Kế" class="ant-pagination-next"><button id="n"></button></li></ul>',
    end: '<ul class="ant-pagination"><li title="Trang Trước"><button></button></li><li><input type="text" value="5"><span>/</span>5</li><li title="Trang Kế" class="ant-pagination-next ant-pagination-disabled"><button disabled></button></li></ul>',
    at: 2,
    last: 5,
  },
  'a box of pages': {
    middle:
      '<div>Trang <select id="n"><option>1</option><option selected>2</option><option>3</option><option>4</option><option>5</option></select> / 5</div>',
    end: '<div>Trang <select><option>1</option><option selected>2</option></select> / 2</div>',
    at: 2,
    last: 5,
  },
};

describe.each(Object.entries(drawn))('%s', (_, { middle, end, at, last, total }) => {
  test.each([
    ['below', (drawing: string) => `<div><div>${list}</div>${drawing}</div>`],
    ['above', (drawing: string) => `<div>${drawing}<div>${list}</div></div>`],
    ['in two places', (drawing: string) => `<div>${drawing}${list}${drawing.replace(/ id="n"/, '')}</div>`],
  ])('in the middle of the list, %s', (_place, around) => {
    const read = pager(around(middle));
    expect(read?.next).toBeDefined();
    expect(say(read)).toEqual({ at, last, next: 'n', dead: false, total });
  });
  test('on the last page', () => {
    const read = pager(`<div><div>${list}</div>${end}</div>`);
    expect(read).toMatchObject({ nextIsDead: true });
    expect(read?.next).toBeUndefined();
  });
});

describe('in the table itself', () => {
  test('head and foot', () => {
    const pages = '<a href="#">1</a> <b>2</b> <a id="n" href="#">3</a>';
    const inHead = `<div><table id="list"><thead><tr><td colspan="3">Trang: ${pages}</td></tr></thead><tbody>${rows}</tbody></table></div>`;
    expect(say(pager(inHead))).toMatchObject({ at: 2, last: 3, next: 'n' });
    const inFoot = `<div><table id="list"><tbody>${rows}</tbody><tfoot><tr><td colspan="3">${pages}</td></tr></tfoot></table></div>`;
    expect(say(pager(inFoot))).toMatchObject({ at: 2, last: 3, next: 'n' });
  });
  test('a row of numbers; the last "…" leads on', () => {
    const cells = ['<a id="back" href="#">...</a>', '<span>11</span>', '<a id="n" href="#">12</a>', '<a id="on" href="#">...</a>'];
    const html = `<div><table id="list"><tbody>${rows}<tr data-pager><td colspan="3"><table><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table></td></tr></tbody></table></div>`;
    expect(say(pager(html))).toMatchObject({ at: 11, last: 12, next: 'n', dead: false });
  });
  test('a row that is unfolded last keeps its own pager', () => {
    const inner = `<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table><ul class="pagination"><li class="active"><a>1</a></li><li><a>2</a></li></ul>`;
    const html = `<div><table id="list"><tbody>${rows}<tr><td colspan="3">${inner}</td></tr></tbody></table></div>`;
    expect(pager(html)).toBeUndefined();
  });
});

describe('rows drawn without a table', () => {
  const grid = (foot: string) =>
    `<div><div id="list" role="grid"><div role="rowgroup"><div role="row" data-row><span role="gridcell">H56.01-261120-0011</span><span role="gridcell"><button>Tiếp theo</button><a>1</a><a>2</a></span></div><div role="row" data-row><span role="gridcell">H56.01-261120-0012</span></div></div>${foot}</div></div>`;
  test('the pager within the grid is found, the buttons in its rows are not', () => {
    expect(
      say(pager(grid('<div class="pager"><button>1</button><button class="active">2</button><button id="n">3</button></div>'))),
    ).toMatchObject({
      at: 2,
      last: 3,
      next: 'n',
    });
    expect(pager(grid(''))).toBeUndefined();
  });
});

describe('more rows on demand', () => {
  test.each([
    ['Tải thêm', true],
    ['Xem thêm hồ sơ', true],
    ['Xem thêm 25 kết quả', true],
    ['Hiển thị thêm', true],
    ['Load more', true],
    ['Thêm', false],
    ['Thêm hồ sơ', false],
    ['Thêm mới', false],
    ['Xem thêm tin tức', false],
  ])('%s: %s', (text, is) => {
    expect(pager(`<div>${list}<div><button>${text}</button></div></div>`)?.loadMore?.textContent).toBe(is ? text : undefined);
  });
  test('not above the list, not dead, not a link to elsewhere', () => {
    expect(pager(`<div><button>Tải thêm</button>${list}</div>`)).toBeUndefined();
    expect(pager(`<div>${list}<button disabled>Tải thêm</button></div>`)).toBeUndefined();
    expect(pager(`<div>${list}<a href="/tin-tuc">Xem thêm</a></div>`)).toBeUndefined();
    expect(pager(`<div>${list}<a href="#">Xem thêm</a></div>`)?.loadMore).toBeDefined();
  });
  test('with what has been shown of how many', () => {
    expect(pager(`<div>${list}<div>Hiển thị 1 - 20 trong số 57 hồ sơ <button>Tải thêm</button></div></div>`)).toMatchObject({
      totalRows: 57,
    });
  });
});

describe('never pressed', () => {
  const other = `<table>${Array.from({ length: 9 }, (_, i) => `<tr><td>${i}</td><td>Văn bản</td><td>x</td></tr>`).join('')}</table>`;
  const numbers = '<ul class="pagination"><li class="active"><a>1</a></li><li><a>2</a></li><li><a>3</a></li></ul>';
  test.each([
    [
      'steps of some work',
      `<div>${list}<div class="buoc"><a>1</a><a class="active">2</a><a>3</a><button>Quay lại</button><button>Tiếp theo</button></div></div>`,
    ],
    ['a way to save beside an arrow', `<div>${list}<div><button>Lưu</button><button>Trước</button><button>Tiếp</button></div></div>`],
    [
      'a way to hand the dossier on',
      `<div>${list}<div><button>Chuyển bước</button><button>Trước</button><button>Tiếp theo</button></div></div>`,
    ],
    [
      'months',
      `<div>${list}<div>Tháng <select>${Array.from({ length: 12 }, (_, i) => `<option>${i + 1}</option>`).join('')}</select></div></div>`,
    ],
    ['a slider of pictures', `<div>${list}<div class="news-slider"><a class="prev">‹</a><a class="next">›</a></div></div>`],
  ])('%s', (_, html) => {
    expect(pager(html)).toBeUndefined();
  });
  test('the pager of another list below', () => {
    expect(pager(`<div>${list}<div>${other}${numbers}</div></div>`)).toMatchObject({ unclear: true });
    expect(pager(`<div>${list}${other}${numbers}</div>`)?.next).toBeUndefined();
    expect(
      pager(`<div><div>${list}${numbers}</div>${other}<ul class="pagination"><li class="active"><a>7</a></li><li><a>8</a></li></ul></div>`),
    ).toMatchObject({
      current: 1,
      last: 3,
    });
  });
  test('two pagers that contradict each other', () => {
    const seven = '<ul class="pagination"><li><a>6</a></li><li class="active"><a>7</a></li></ul>';
    expect(pager(`<div>${seven}${list}${numbers}</div>`)).toMatchObject({ unclear: true });
  });
});
