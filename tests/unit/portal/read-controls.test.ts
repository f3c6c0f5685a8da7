// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { periodOfControls, readCaption, unitOfControls } from '../../../lib/portal/read-context';
import { readControls } from '../../../lib/portal/read-controls';

const page = (html: string): Document => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
const item = (label: string, control: string) =>
  `<div class="form-item"><div class="row"><div><label>${label}</label></div><div>${control}</div></div></div>`;

describe('controls', () => {
  test.each([
    ['label for', '<label for="a">Từ ngày:</label><input id="a" value="01/01/2026">', { 'Từ ngày': '01/01/2026' }],
    ['label around', '<label>Từ ngày <input value="01/01/2026"></label>', { 'Từ ngày': '01/01/2026' }],
    ['aria', '<input aria-label="Từ ngày" value="01/01/2026">', { 'Từ ngày': '01/01/2026' }],
    ['form item', item('Đến ngày *', '<input value="31/01/2026">'), { 'Đến ngày': '31/01/2026' }],
    [
      'cell before',
      '<form><table><tr><td>Từ ngày</td><td><input value="01/01/2026"></td><td>Đến ngày</td><td><input value="31/01/2026"></td></tr></table></form>',
      { 'Từ ngày': '01/01/2026', 'Đến ngày': '31/01/2026' },
    ],
    ['placeholder', '<div><input placeholder="Nhập mã hồ sơ" value="H56"></div>', { 'Nhập mã hồ sơ': 'H56' }],
    [
      'select',
      '<label for="u">Đơn vị</label><select id="u"><option>Tất cả</option><option selected>Sở A</option></select>',
      { 'Đơn vị': 'Sở A' },
    ],
    ['empty ones are left out', '<label for="a">Từ ngày</label><input id="a" value="">', {}],
    [
      'one label twice',
      item('Đến ngày', '<input value="1/1/2026">') + item('Đến ngày', '<input value="2/1/2026">'),
      { 'Đến ngày': '1/1/2026', 'Đến ngày (2)': '2/1/2026' },
    ],
    [
      'secrets and buttons',
      '<label for="p">Mật khẩu</label><input id="p" type="password" value="x"><label for="h">Ẩn</label><input id="h" type="hidden" value="x"><input type="submit" value="Gửi">',
      {},
    ],
    [
      'tick boxes in rows, pagers and dialogs',
      '<table><tbody><tr><td><label>Chọn <input type="checkbox" name="c" checked></label></td></tr></tbody></table><div class="pagination"><label>Trang <input value="2"></label></div><div role="dialog"><label>Tên <input value="A"></label></div>',
      {},
    ],
  ])('%s', (_, html, expected) => {
    expect(readControls(page(html))).toEqual(expected);
  });
  test('radio buttons bear the label of their group, else their name', () => {
    const radios =
      '<div class="radio-group"><label><input type="radio" name="kind" value="1"> Cố định</label><label><input type="radio" name="kind" value="2" checked> Bất kỳ</label></div>';
    expect(readControls(page(item('Loại thời gian', radios)))).toEqual({ 'Loại thời gian': 'Bất kỳ' });
    expect(readControls(page(`<fieldset><legend>Thống kê theo</legend>${radios}</fieldset>`))).toMatchObject({});
    expect(readControls(page('<label><input type="radio" name="kind" checked> Tháng</label>'))).toEqual({ kind: 'Tháng' });
  });
});

describe('period and unit', () => {
  test.each([
    [
      { 'Từ ngày': '01/01/2026', 'Đến ngày': '21/11/2026' },
      { from: '2026-01-01', to: '2026-11-21' },
    ],
    [
      { 'TỪ NGÀY:': '2026-01-01', 'Đến ngày *': '2026-11-21' },
      { from: '2026-01-01', to: '2026-11-21' },
    ],
    [{ 'Từ ngày': '01/01/2026' }, undefined],
    [{ 'Từ ngày': '21/11/2026', 'Đến ngày': '01/01/2026' }, undefined],
    [{ 'Từ ngày': '1/1', 'Đến ngày': '21/11' }, undefined],
    [{ 'Hẹn trả ngày': '01/01/2026', 'Đến ngày (2)': '21/11/2026' }, undefined],
    [{}, undefined],
  ])('%j', (state, expected) => {
    expect(periodOfControls(state as Record<string, string>)).toEqual(expected);
  });
  test('a unit, unless all are meant', () => {
    expect(unitOfControls({ 'Đơn vị': 'Sở A' })).toBe('Sở A');
    expect(unitOfControls({ 'Đơn vị': '-- Tất cả --' })).toBeUndefined();
    expect(unitOfControls({ 'Trạng thái': 'Sở A' })).toBeUndefined();
  });
});

describe('what stands above the table', () => {
  const caption = (html: string) => {
    const document = page(html);
    return readCaption(document.querySelector('#t')!);
  };
  test('heading, unit and period', () => {
    expect(
      caption(
        '<div><h3>Báo cáo tổng hợp</h3><p>- Đơn vị báo cáo: UBND xã Mẫu</p><p>- Đơn vị nhận báo cáo: UBND huyện</p><p>(Từ ngày 15/03/2026 đến ngày 14/06/2026)</p><div><table id="t"></table></div></div>',
      ),
    ).toEqual({ title: 'Báo cáo tổng hợp', unit: 'UBND xã Mẫu', period: { from: '2026-03-15', to: '2026-06-14' } });
  });
  test('headings inside a search form are no titles', () => {
    expect(caption('<div><form><h5>Địa bàn phát sinh</h5><input></form><div><table id="t"></table></div></div>')).toEqual({});
    expect(caption('<form><h3>Danh sách hồ sơ</h3><table id="t"></table></form>')).toEqual({ title: 'Danh sách hồ sơ' });
  });
  test('what stands below, or says nothing', () => {
    expect(caption('<div><table id="t"></table><p>Từ ngày 15/03/2026 đến ngày 14/06/2026</p></div>')).toEqual({});
    expect(caption('<table id="t"></table>')).toEqual({});
  });
});
