// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findEntryForms } from '../../../lib/browser/entry-page';
import { everyShape } from '../../../lib/table/shapes/shapes';

const HEAD = '<p>Đơn vị báo cáo: UBND xã Thanh Kỳ</p><p>Kỳ báo cáo: Từ ngày 15/03/2023 đến ngày 14/06/2023</p>';
const FIELDS = ['Hộ tịch', 'Đất đai', 'Lâm nghiệp'];
const BOXES = FIELDS.map(() => '<td><input></td>').join('');
const HEADS = FIELDS.map((field) => `<th>${field}</th>`).join('');
const PARTS = { 'Đã giải quyết': ['Tổng số', 'Trước hạn', 'Quá hạn'], 'Đang giải quyết': ['Tổng số', 'Quá hạn'] };
const MEANINGS = ['resolved.total', 'resolved.early', 'resolved.late', 'pending.total', 'pending.overdue'];

function page(rows: string): void {
  const parsed = new DOMParser().parseFromString(`<body>${HEAD}<table>${rows}</table><button>Lưu</button></body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

const form = () => findEntryForms(document, everyShape)[0]?.form;

describe('what is counted in the rows, fields in the columns', () => {
  beforeEach(() => document.body.replaceChildren());

  it('groups above their labels', () => {
    const rows = Object.entries(PARTS).map(
      ([group, labels]) =>
        `<tr><td colspan="4"><b>${group}</b></td></tr>${labels.map((label) => `<tr><td>${label}</td>${BOXES}</tr>`).join('')}`,
    );
    page(`<tr><th>Nội dung</th>${HEADS}</tr>${rows.join('')}`);
    expect(form()?.columns.map(({ indicator }) => indicator)).toEqual(MEANINGS);
    expect(form()?.rows.map(({ label }) => label)).toEqual(FIELDS);
  });

  it('groups beside their labels', () => {
    const rows = Object.entries(PARTS).map(([group, labels]) =>
      labels
        .map((label, at) => `<tr>${at === 0 ? `<td rowspan="${labels.length}">${group}</td>` : ''}<td>${label}</td>${BOXES}</tr>`)
        .join(''),
    );
    page(`<tr><th colspan="2">Chỉ tiêu</th>${HEADS}</tr>${rows.join('')}`);
    expect(form()?.columns.map(({ indicator }) => indicator)).toEqual(MEANINGS);
    expect(form()?.rows.map(({ label }) => label)).toEqual(FIELDS);
  });

  it('fewer than three boxes in a column are no form', () => {
    page(`<tr><th>Nội dung</th>${HEADS}</tr><tr><td>Đã giải quyết</td>${BOXES}</tr><tr><td>Đang giải quyết</td>${BOXES}</tr>`);
    expect(form()).toBeUndefined();
  });
});
