// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readDetail } from '../../../lib/dossier/read-detail';
import type { FieldValue } from '../../../lib/dossier/dossier';
import { readWholePage } from '../../read-whole-page';

const code = 'H56.01-261120-0015';
const values = {
  'Ngày tiếp nhận': '20/11/2026 10:15:00',
  'Ngày hẹn trả': '30/11/2026 17:00:00',
  'Tên thủ tục': 'Khai sinh',
  'Chủ hồ sơ': 'Nguyễn Văn A',
  'Ngày trả': '',
};
const wanted = { code, received: '2026-11-20T10:15:00', due: '2026-11-30T17:00:00', procedure: 'Khai sinh', owner: 'Nguyễn Văn A' };

const boxes = (more = 'disabled', texts: Record<string, string> = values): string =>
  Object.entries(texts)
    .map(
      ([label, value], i) =>
        `<div class="ant-form-item"><label for="f${i}">${label}</label><div><input id="f${i}" ${more} value="${value}"></div></div>`,
    )
    .join('');
const dialog = (title: string, body: string): string =>
  `<div class="ant-modal-root"><div class="ant-modal-wrap"><div role="dialog" class="ant-modal"><div class="ant-modal-title">${title}</div>${body}<button>Đóng</button></div></div></div>`;

function shown(row: { values: Partial<Record<string, FieldValue>> }): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row.values).map(([field, value]) => [field, value!.moment ?? value!.state ?? value!.channel ?? value!.text]),
  );
}
function read(html: string): Record<string, string> | string {
  document.body.innerHTML = html;
  const before = document.body.innerHTML;
  const page = readWholePage(document);
  expect(document.body.innerHTML).toBe(before);
  return page.kind === 'detail' ? shown(page.row) : page.kind;
}
const why = (html: string): string => {
  document.body.innerHTML = html;
  const detail = readDetail(document.body.firstElementChild!);
  return detail.kind === 'refused' ? detail.why : detail.kind;
};

describe('the dialog of one dossier', () => {
  test('a form that nobody may change, the code in its title; blank fields are missing', () => {
    expect(read(dialog(`Chi tiết hồ sơ ${code}`, boxes()))).toEqual(wanted);
    expect(read(dialog(`Chi tiết hồ sơ ${code}`.normalize('NFD'), boxes('readonly')))).toEqual(wanted);
  });
  test('values that stand in the boxes only as properties', () => {
    document.body.innerHTML = dialog(
      `Chi tiết hồ sơ ${code}`,
      boxes('disabled', Object.fromEntries(Object.keys(values).map((label) => [label, '']))),
    );
    expect(readWholePage(document).kind).toBe('none');
    for (const [i, value] of Object.values(values).entries()) document.querySelectorAll('input')[i]!.value = value;
    const page = readWholePage(document);
    expect(page.kind === 'detail' && shown(page.row)).toEqual(wanted);
  });
  test('text areas, choices, and labels nobody knows', () => {
    const more =
      '<div class="i"><label for="n">Nội dung hồ sơ</label><textarea id="n" disabled>Khai sinh cho con</textarea></div><div class="i"><label for="k">Kênh thực hiện</label><div class="ant-select ant-select-disabled"><span class="ant-select-selection-search"><input id="k" role="combobox" disabled></span><span class="ant-select-selection-item">Nộp trực tuyến</span></div></div><div class="i"><label for="s">Số ký hiệu</label><input id="s" disabled value="12/GP"></div>';
    document.body.innerHTML = dialog(`Chi tiết hồ sơ ${code}`, boxes() + more);
    const page = readWholePage(document);
    expect(page.kind === 'detail' && shown(page.row)).toEqual({ ...wanted, subject: 'Khai sinh cho con', channel: 'online' });
    expect(page.kind === 'detail' && page.row.others).toEqual([{ header: 'Số ký hiệu', text: '12/GP' }]);
  });
  test('hidden tabs, histories and lists of papers belong to nobody', () => {
    const rest =
      '<div role="tabpanel" hidden><div><span>Trạng thái:</span><span>Dừng xử lý</span></div></div><ul class="ant-timeline"><li>Người xử lý: B</li></ul><table><thead><tr><th>Tên giấy tờ</th><th>Trạng thái</th><th>Ghi chú</th></tr></thead><tbody><tr><td>Tờ khai</td><td>Đã nộp</td><td></td></tr></tbody></table>';
    expect(read(dialog(`Chi tiết hồ sơ ${code}`, boxes() + rest))).toEqual(wanted);
  });
  test('it beats the list behind it, and a question does not', () => {
    const list = `<table><thead><tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th></tr></thead><tbody><tr><td>${code}</td><td>X</td></tr></tbody></table>`;
    expect(read(list + dialog(`Chi tiết hồ sơ ${code}`, boxes()))).toEqual(wanted);
    expect(read(list + dialog('Xác nhận', '<p>Chuyển hồ sơ?</p>'))).toBe('list');
    expect(read(`${list}<div style="display: none">${dialog(`Chi tiết hồ sơ ${code}`, boxes())}</div>`)).toBe('list');
  });
});

describe('refused while it is not whole', () => {
  test.each([
    ['the code has not come', dialog('Chi tiết hồ sơ undefined', boxes()), 'loading'],
    [
      'the fields have not come',
      dialog(`Chi tiết hồ sơ ${code}`, boxes('disabled', { 'Ngày tiếp nhận': '', 'Ngày hẹn trả': '', 'Tên thủ tục': '' })),
      'no-values',
    ],
    [
      'the form of the dossier before',
      dialog(`Chi tiết hồ sơ ${code}`, boxes('disabled', { ...values, 'Mã hồ sơ': 'H56.01-261118-0064' })),
      'codes-differ',
    ],
    ['no code anywhere', dialog('Chi tiết hồ sơ', boxes()), 'no-code'],
    ['a form to fill in', dialog('Tiếp nhận hồ sơ', boxes('', { ...values, 'Mã hồ sơ': code })), 'no-code'],
    [
      'a form to search with',
      `<form>${boxes('', { 'Mã hồ sơ': code, 'Chủ hồ sơ': 'A', 'Lĩnh vực': 'Đất đai', 'Trạng thái': 'Đang xử lý' })}</form>`,
      'no-code',
    ],
    [
      'two dossiers',
      `<div><p>Mã hồ sơ: ${code}</p><p>Mã hồ sơ: H56.01-261118-0064</p><p>Chủ hồ sơ: A</p><p>Lĩnh vực: B</p><p>Tên thủ tục: C</p></div>`,
      'codes-differ',
    ],
  ])('%s', (_, html, expected) => {
    expect(why(html)).toBe(expected);
  });
});

describe('the page of one dossier', () => {
  const pairs = Object.entries({ ...values, 'Mã hồ sơ': code });
  test.each([
    [
      'table of labels',
      `<h2>Chi tiết hồ sơ</h2><table class="oep-table-form">${pairs.map(([l, v]) => `<tr><td class="label">${l}:</td><td>${v}</td></tr>`).join('')}</table>`,
    ],
    [
      'OpenCPS: span and span',
      `<h3>Thông tin hồ sơ</h3>${pairs.map(([l, v]) => `<div class="xs12"><span class="pr-2">${l}: </span><span class="text-bold">${v}</span></div>`).join('')}`,
    ],
    [
      'iGate 1: strong in a cell',
      `<h3>Hồ sơ</h3><table class="table"><colgroup><col><col></colgroup>${pairs.map(([l, v]) => `<tr><td><strong>${l}</strong></td><td>${v}</td></tr>`).join('')}</table>`,
    ],
    [
      'two columns of fields',
      `<h1>Hồ sơ ${code}</h1><dl class="row">${pairs.map(([l, v]) => `<dt class="col">${l}</dt><dd class="col">${v}</dd>`).join('')}</dl>`,
    ],
    [
      'receipt',
      `<h4>Giấy tiếp nhận hồ sơ</h4><p>Mã hồ sơ: ${code}</p><p>Tên thủ tục: Khai sinh</p><p>Chủ hồ sơ: Nguyễn Văn A</p><p>Ngày tiếp nhận: lúc 10 giờ 15 phút, ngày 20 tháng 11 năm 2026</p><p>Ngày hẹn trả: 17:00, 30/11/2026</p>`,
    ],
  ])('%s', (_, html) => {
    expect(read(`<nav><a>Hồ sơ</a></nav><main>${html}</main>`)).toEqual(wanted);
  });
  test("what the head of the page says to the clerk is not the dossier's", () => {
    document.body.innerHTML = `<div><span>Xin chào:</span> <b>Cán bộ X</b></div><h2>Chi tiết hồ sơ</h2><div>${pairs.map(([l, v]) => `<p>${l}: ${v}</p>`).join('')}<p>Số tờ: 7</p></div>`;
    const page = readWholePage(document);
    expect(page.kind === 'detail' && page.row.others).toEqual([{ header: 'Số tờ', text: '7' }]);
  });
  test('a page about something else', () => {
    expect(read('<main><h1>Hồ sơ năng lực</h1><p>Tên: A</p><p>Địa chỉ: B</p></main>')).toBe('none');
  });
});
