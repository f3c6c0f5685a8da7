// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readActiveTab } from '../../../lib/portal/active-tab';
import { filterOfAddress, periodOfAddress } from '../../../lib/portal/address-filter';
import { narrowedBy } from '../../../lib/portal/narrowing';
import { scopeOfTitle } from '../../../lib/portal/page-scope';
import { readControls } from '../../../lib/portal/read-controls';
import { periodOfControls } from '../../../lib/portal/read-context';

const page = (html: string): Document => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');

describe('what the address asks for', () => {
  test.each([
    [
      'iGate 2 keeps its search form there; blank ones ask for nothing, people are not named',
      '?code=&identity=038&applicant=L%C3%AA%20B%E1%BB%8Ba&sector=5f8a&acceptFrom=2024-01-01&acceptTo=2024-03-31&status=2&sortId=0&page=3',
      '',
      { identity: '…', applicant: '…', sector: '5f8a', acceptFrom: '2024-01-01', acceptTo: '2024-03-31', status: '2' },
    ],
    ['where we are is no filter', '?page=2&menu=12&id=5&tab=1', '', {}],
    ['behind a hash route', '', '#/danh-sach-ho-so/2?status=4&page=2', { status: '4' }],
    ['WebForms drill-down', '?Loai=DAGQQUAHAN', '', { Loai: 'DAGQQUAHAN' }],
  ])('%s', (_, search, hash, filter) => {
    expect(filterOfAddress(search, hash)).toEqual(filter);
  });
  test.each([
    ['?TuNgay=01/01/2024&DenNgay=31/03/2024', { from: '2024-01-01', to: '2024-03-31' }],
    ['?acceptFrom=2024-01-01&acceptTo=2024-03-31', { from: '2024-01-01', to: '2024-03-31' }],
    ['?acceptFrom=2024-01-01&acceptTo=', undefined],
    ['?TuNgay=31/03/2024&DenNgay=01/01/2024', undefined],
    ['?TuNgay=01/01/2024&DenNgay=31/03/2024&fromDate=2024-01-01&toDate=2024-01-31', undefined],
    ['?from=HN&to=SG', undefined],
    ['', undefined],
  ])('period of %s', (search, period) => {
    expect(periodOfAddress(search)).toEqual(period);
  });
});

describe('boxes for month, quarter and year', () => {
  test.each([
    [
      { 'Chọn tháng': '4', 'Chọn năm': '2023' },
      { from: '2023-04-01', to: '2023-04-30' },
    ],
    [
      { Tháng: 'Tháng 2', Năm: '2024' },
      { from: '2024-02-01', to: '2024-02-29' },
    ],
    [
      { Quý: 'Quý II', Năm: 'Năm 2023' },
      { from: '2023-04-01', to: '2023-06-30' },
    ],
    [{ Năm: '2023' }, { from: '2023-01-01', to: '2023-12-31' }],
    [
      { 'Thống kê theo': 'Theo quý', Tháng: '4', Quý: '3', Năm: '2023' },
      { from: '2023-07-01', to: '2023-09-30' },
    ],
    [
      { 'Thống kê theo': '6 tháng đầu', Năm: '2023' },
      { from: '2023-01-01', to: '2023-06-30' },
    ],
    [{ Tháng: '4', Quý: '3', Năm: '2023' }, undefined],
    [{ Tháng: 'Tất cả', Năm: '2023' }, undefined],
    [{ Tháng: '4' }, undefined],
    [{ Tháng: '13', Năm: '2023' }, undefined],
    [{ Quý: '5', Năm: '2023' }, undefined],
  ])('%j', (state, period) => {
    expect(periodOfControls(state as Record<string, string>, true)).toEqual(period);
    // A portal that is not known to mean the calendar may mean the 15th to the 14th.
    expect(periodOfControls(state as Record<string, string>)).toBeUndefined();
  });
  test('days that stand there beat them', () => {
    expect(periodOfControls({ 'Từ ngày': '15/03/2023', 'Đến ngày': '14/06/2023', Quý: '2', Năm: '2023' }, true)).toEqual({
      from: '2023-03-15',
      to: '2023-06-14',
    });
    expect(periodOfControls({ 'Từ ngày': '15/03/2023', Quý: '2', Năm: '2023' }, true)).toBeUndefined();
  });
});

describe('the open tab', () => {
  const tabs = (active: string): string =>
    `<div><span role="tab" aria-selected="true">${active}</span><span role="tab" aria-selected="false">Khác</span></div>`;
  test.each([
    ['with its count', tabs('Đang xử lý (1.025)'), { name: 'Đang xử lý', count: 1025 }],
    ['without', tabs('Chờ bổ sung'), { name: 'Chờ bổ sung' }],
    [
      'Bootstrap',
      '<ul class="nav nav-tabs"><li class="active"><a>Đã xử lý 12</a></li><li><a>Khác</a></li></ul>',
      { name: 'Đã xử lý', count: 12 },
    ],
    [
      'in the head of a table',
      '<table><thead><tr><th><ul><li class="current">Tiếp nhận(3)</li></ul></th></tr></thead></table>',
      { name: 'Tiếp nhận', count: 3 },
    ],
    ['of a dialog', `<div role="dialog">${tabs('Thanh toán')}</div>`, undefined],
    ['of a menu', `<nav>${tabs('Hồ sơ')}</nav>`, undefined],
    ['two sets of tabs', tabs('Đang xử lý') + tabs('Tháng này'), undefined],
  ])('%s', (_, html, tab) => {
    expect(readActiveTab(page(html))).toEqual(tab);
    expect(readControls(page(html))).toEqual(tab === undefined ? {} : { Thẻ: tab.name });
  });
});

test.each([
  ['Thống kê phản ánh, kiến nghị', 'phản ánh, kiến nghị'],
  ['Thống kê hồ sơ liên thông', 'hồ sơ liên thông'],
  ['Báo cáo hồ sơ trực tuyến các sở, ban, ngành', 'hồ sơ trực tuyến'],
  ['Thống kê hồ sơ trong ngày', 'trong ngày'],
  ['Chứng thực bản sao điện tử từ bản chính', 'chứng thực bản sao điện tử'],
  ['Tình hình giải quyết theo cơ chế một cửa, một cửa liên thông', undefined],
  ['Biểu số II.06a/VPCP/KSTT', undefined],
  ['', undefined],
])('the title %j is about %s', (title, scope) => {
  expect(scopeOfTitle(title)).toBe(scope);
});

describe('figures of a part are compared with no others', () => {
  test.each([
    [{ 'Lĩnh vực': 'Đất đai', 'Từ ngày': '01/01/2024' }, ['Lĩnh vực']],
    [{ 'Lĩnh vực': 'Tất cả', 'Đơn vị': 'Sở Bịa', 'Trạng thái': '-- Chọn trạng thái --' }, []],
    [{ 'Phạm vi': 'hồ sơ trực tuyến' }, ['Phạm vi']],
    [{ Thẻ: 'Đang xử lý' }, ['Thẻ']],
    [{ Thẻ: 'Tất cả' }, []],
    [{ status: '4', acceptFrom: '2024-01-01' }, ['status']],
    [{ TuNgay: '01/01/2024', DenNgay: '31/03/2024', 'Loại thời gian': 'Cố định', 'Thống kê theo': 'Theo quý' }, []],
    [{ 'Loại thống kê': 'Đã xử lý quá hạn' }, ['Loại thống kê']],
  ])('%j', (filter, labels) => {
    expect(narrowedBy(filter as Record<string, string>)).toEqual(labels);
  });
});
