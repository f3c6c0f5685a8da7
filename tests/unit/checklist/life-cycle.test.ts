// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { guest } from '../../../lib/browser/guest';
import { figureCapture, listCapture } from '../../../lib/browser/overlay/save-page';
import { completeness, type PageSeen } from '../../../lib/portal/list-plan';
import { createQueryWatch } from '../../../lib/portal/query-watch';
import { periodOfControls, readCaption, unitOfControls } from '../../../lib/portal/read-context';
import { readControls } from '../../../lib/portal/read-controls';
import { addressWithoutPersonal } from '../../../lib/store/without-personal';
import { readWholePage } from '../../read-whole-page';

/**
 * Points 30 to 37 of what portals do over time. What needs a browser is held by the end-to-end tests named beside each point;
 * the points before them are pages of `tests/portal-pages`.
 */
const parse = (body: string): Document => new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');

const HEAD =
  '<thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Chủ hồ sơ</th><th>Ngày tiếp nhận</th><th>Hạn trả</th></tr></thead>';
const ROWS = ['0001', '0002'].map(
  (number, index) =>
    `<tr><td>${index + 1}</td><td>H99.31.7-260302-${number}</td><td>Đăng ký khai sinh</td><td>Nguyễn Thị Bịa</td><td>02/03/2026</td><td>03/03/2026</td></tr>`,
);
const list = (rows: string): string => `<div><table>${HEAD}<tbody>${rows}</tbody></table></div>`;
const REPORT_HEAD =
  '<thead><tr><th>STT</th><th>Đơn vị</th><th>Tổng số hồ sơ nhận giải quyết</th><th>Kỳ trước chuyển qua</th><th>Tiếp nhận trong kỳ</th><th>Đã giải quyết</th><th>Đang giải quyết</th></tr></thead>';
const report = (figures: string): string =>
  `<table>${REPORT_HEAD}<tbody><tr><td>1</td><td>Xã Bịa Đông</td>${figures
    .split(' ')
    .map((figure) => `<td>${figure}</td>`)
    .join('')}</tr></tbody></table>`;

// In the browser: stale-rows, whole-list-loads, report-faults, unitech ("cells that are filled after the page has come").
describe('30 loading', () => {
  test('placeholder cells are no dossiers, and not an empty list either', () => {
    const placeholder = '<tr><td></td><td><div class="skeleton"></div></td><td></td><td></td><td></td><td></td></tr>';
    const reading = readWholePage(parse(list(placeholder.repeat(15))));
    expect(reading.kind === 'list' && reading.rows.length > 0).toBe(false);
    expect(reading.kind === 'list' && reading.saysEmpty).toBe(false);
  });
  test('a row whose late cells still hold a picture is the same row with less', () => {
    const late = ROWS[0]!.replace('Đăng ký khai sinh', 'Đăng ký khai sinh <span><img src="loading.gif" alt=""></span>');
    const reading = readWholePage(parse(list(late)));
    expect(reading.kind === 'list' && reading.rows[0]?.values.procedure?.text).toBe('Đăng ký khai sinh');
  });
  test('the same page read twice has the same name, another state another one', () => {
    const first = readWholePage(parse(list(ROWS.join('')))).content;
    expect(readWholePage(parse(list(ROWS.join('')))).content).toBe(first);
    expect(readWholePage(parse(list(ROWS[0]!))).content).not.toBe(first);
  });
});

// In the browser: list-page, paging-*, inet (answers replace the list without an address), opencps (hash routes), permission (frames).
describe('31 partial refresh', () => {
  test('rows that stay after the address has changed belong to the screen before', () => {
    const watch = createQueryWatch();
    watch.opened('load');
    watch.settled('rows of A', {});
    watch.opened('address');
    expect(watch.settled('rows of A', {}).stale).toBe(true);
    expect(watch.settled('rows of B', {}).stale).toBe(false);
  });
  test('rows replaced in place are read anew', () => {
    const page = parse(list(ROWS.join('')));
    page.querySelector('tbody')!.innerHTML = ROWS[0]!;
    const reading = readWholePage(page);
    expect(reading.kind === 'list' && reading.rows.length).toBe(1);
  });
});

describe('32 empty states', () => {
  test.each([
    'Trống',
    'TrốngTrống',
    'Không có hồ sơ nào',
    'Không có dữ liệu để hiển thị',
    'Không có dữ liệu hiển thị',
    'Không tìm thấy hồ sơ công việc nào',
    'Không có dữ liệu phù hợp.',
    'Không tìm thấy hồ sơ nào',
    'Không có kết quả tìm kiếm.',
    'Không tìm thấy dữ liệu lĩnh vực phù hợp với tiêu chí lọc.',
  ])('%s', (sentence) => {
    for (const row of [
      `<tr><td colspan="6">${sentence}</td></tr>`,
      `<tr><td colspan="4">${sentence}</td></tr>`,
      `<tr><td colspan="3">${sentence}</td><td></td></tr>`,
    ]) {
      const reading = readWholePage(parse(list(row)));
      expect(reading.kind).toBe('list');
      expect(reading.kind === 'list' && reading.rows).toEqual([]);
      expect(reading.kind === 'list' && reading.saysEmpty).toBe(true);
    }
  });
  test('no table at all', () => {
    expect(readWholePage(parse('<h3>KHÔNG TÌM THẤY DỮ LIỆU TRONG HỆ THỐNG</h3>')).kind).toBe('none');
  });
  test('an empty report is no report of zeros', () => {
    const reading = readWholePage(
      parse(`<table>${REPORT_HEAD}<tbody><tr><td colspan="4">Không có dữ liệu để hiển thị</td></tr></tbody></table>`),
    );
    expect(reading.kind === 'figures' ? reading.figures.rows : []).toEqual([]);
  });
});

// In the browser: whole-list, whole-list-loads, paging-*, unitech, webforms, inet.
describe('33 paging', () => {
  const pagerOf = (pager: string) => {
    const reading = readWholePage(parse(`<div>${list(ROWS.join(''))}${pager}</div>`));
    return reading.kind === 'list' ? reading.pager : undefined;
  };
  test.each([
    [
      'Tổng số 237 hồ sơ.',
      'Tổng số 237 hồ sơ. <button>chevron_left</button><button class="active">1</button><button>2</button><button>chevron_right</button>',
      237,
    ],
    [
      'en dash',
      '<div class="mat-paginator"><div class="mat-paginator-range-label">1 – 20 of 123</div><button aria-label="Trang sau"></button></div>',
      123,
    ],
    ['trong số', '<div class="page-iterator">Hiển thị 1 - 10 trong số 1.022 kết quả. <a href="#">Tiếp theo</a></div>', 1022],
  ])('a stated total: %s', (_name, pager, total) => {
    expect(pagerOf(pager)?.totalRows).toBe(total);
  });
  test('numbers without a total', () => {
    const pager = pagerOf(
      '<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="#">2</a></li><li><a href="#">›</a></li></ul>',
    );
    expect(pager?.totalRows).toBeUndefined();
    expect(pager?.current).toBe(1);
    expect(pager?.next).toBeDefined();
  });
  test('rows are told apart by their codes: what was met twice is not a whole list', () => {
    const seen = (page: number): PageSeen => ({
      page,
      rows: 10,
      last: 2,
      lastIsSure: page === 2,
      hasNext: page < 2,
      nextIsDead: page === 2,
    });
    expect(completeness({ pages: [seen(1), seen(2)], distinct: 19, repeated: 1 })).toMatchObject({
      complete: false,
      why: 'changed-while-reading',
    });
    expect(completeness({ pages: [seen(1), seen(2)], distinct: 20, repeated: 0 })).toMatchObject({ complete: true });
  });
});

// In the browser: reports, stale-rows, report-faults.
describe('34 filter context', () => {
  test('period and unit from the form', () => {
    const page = parse(
      '<form><label for="a">Từ ngày</label><input id="a" value="15/12/2025"><label for="b">Đến ngày</label><input id="b" value="14/03/2026"><label for="c">Đơn vị</label><select id="c"><option>Tất cả</option><option selected>Xã Bịa Đông</option></select></form>',
    );
    const controls = readControls(page);
    expect(periodOfControls(controls)).toEqual({ from: '2025-12-15', to: '2026-03-14' });
    expect(unitOfControls(controls)).toBe('Xã Bịa Đông');
  });
  test('period from the caption', () => {
    const page = parse(`<div><i>(Từ ngày 15/12/2025 đến ngày 14/03/2026)</i></div>${report('130 10 120 100 30')}`);
    expect(readCaption(page.querySelector('table')!).period).toEqual({ from: '2025-12-15', to: '2026-03-14' });
  });
  test('a form changed after the query says nothing of the figures', () => {
    const watch = createQueryWatch();
    watch.opened('load');
    watch.settled('zeros', { 'Từ ngày': '01/01/2026' });
    watch.pressed({ 'Từ ngày': '01/01/2026' });
    watch.stirred();
    expect(watch.settled('figures', { 'Từ ngày': '01/02/2026' }).known).toBe(false);
  });
});

describe('35 snapshot', () => {
  const head = { portal: 'https://mot-cua.example', address: '/bao-cao', screen: 'Báo cáo', filter: {} };
  test('every capture says when it was read', () => {
    const figures = readWholePage(parse(report('130 10 120 100 30')));
    const rows = readWholePage(parse(list(ROWS.join(''))));
    if (figures.kind !== 'figures' || rows.kind !== 'list') throw new Error('not read');
    expect(figureCapture(head, figures, '2026-03-15T08:00:00')).toMatchObject({ at: '2026-03-15T08:00:00' });
    expect(listCapture(head, rows, [], '2026-03-15T08:00:00')).toMatchObject({ at: '2026-03-15T08:00:00' });
  });
});

// In the browser: session-end.
describe('36 session', () => {
  test('a login page is no data, and its boxes are not read', () => {
    const page = parse(
      '<form><label for="u">Tên đăng nhập</label><input id="u" type="text" value="canbo"><label for="p">Mật khẩu</label><input id="p" type="password" value="bi-mat"></form>',
    );
    expect(readWholePage(page).kind).toBe('none');
    expect(Object.values(readControls(page))).not.toContain('bi-mat');
  });
  test('tokens in an address are not kept', () => {
    const kept = addressWithoutPersonal('/ho-so;jsessionid=0A1B2C?page=2&access_token=eyJhbGciOi.eyJzdWIi&ticket=ST-1-abc');
    expect(kept).toContain('page=2');
    expect(kept).not.toMatch(/0A1B2C|eyJ|ST-1/);
  });
  test('a role that sees fewer columns sees the same dossiers with less', () => {
    const narrow = parse(
      `<table><thead><tr><th>Mã hồ sơ</th><th>Tên thủ tục</th></tr></thead><tbody><tr><td>H99.31.7-260302-0001</td><td>Đăng ký khai sinh</td></tr></tbody></table>`,
    );
    const reading = readWholePage(narrow);
    expect(reading.kind === 'list' && Object.keys(reading.rows[0]?.values ?? {})).toEqual(['code', 'procedure']);
  });
});

// In the browser: extension-updated, page-reloaded, permission; the manifest is held by tests/architecture.
describe('37 update of the extension', () => {
  test('scripts injected twice share one place and draw one bar', () => {
    const first = guest();
    first.bar = { status: () => undefined, alert: () => undefined, offerUndo: () => undefined };
    expect(guest().bar).toBe(first.bar);
    delete first.bar;
  });
});
