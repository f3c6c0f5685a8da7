import type { EntryRow } from '../server/entry.ts';
import { html, type Markup } from '../server/html.ts';
import { valueBefore } from './form-rows.ts';
import { columns, isHidden, isTotalColumn, type Column, type Variant } from './variants.ts';

const hide = html` style="display:none"`;
const numerals = ['I', 'II', 'III'];

function head(byUnit: boolean, variant: Variant): Markup {
  const numbers =
    variant === 'so-1-11'
      ? ['', '', ...columns.map((column) => `(${column - 2})`)]
      : Array.from({ length: 13 }, (_, index) => `(${index + 1})`);
  const narrow = variant === 'an-cot';
  return html`<thead>
<tr><th rowspan="3">TT</th><th rowspan="3">${byUnit ? 'Đơn vị' : 'Lĩnh vực, công việc giải quyết theo cấp'}</th><th colspan="${narrow ? 3 : 4}">Tiếp nhận</th><th colspan="4">Số lượng hồ sơ đã giải quyết</th><th colspan="3">Số lượng hồ sơ đang giải quyết</th></tr>
<tr><th rowspan="2">Tổng số</th><th colspan="${narrow ? 1 : 2}">Trong đó</th><th rowspan="2">Từ kỳ trước</th><th rowspan="2">Tổng số</th><th rowspan="2">Trước hạn</th><th rowspan="2">Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)</th><th rowspan="2">Quá hạn</th><th rowspan="2">Tổng số</th><th rowspan="2">Trong hạn (Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)</th><th rowspan="2">Quá hạn</th></tr>
<tr><th>Trực tuyến</th><th${narrow && hide}>Trực tiếp, dịch vụ bưu chính</th></tr>
<tr class="danh-so">${numbers.map((number, index) => html`<td${isHidden(variant, (index + 1) as Column) && hide}>${number}</td>`)}</tr>
</thead>`;
}

/** One line of inputs; `key` is `h0`, `h1` … or `tong`. */
function line(key: string, index: number, number: string, row: EntryRow, variant: Variant): Markup {
  const isTotal = key === 'tong';
  return html`<tr class="${isTotal ? 'tong' : 'hang'}"><td>${number}</td><td class="nhan">${row.label}<input type="hidden" name="${key}_nhan" value="${row.label}"></td>${columns.map(
    (column) => {
      const computed = variant === 'tong-tu-tinh' && (isTotal || isTotalColumn(column));
      const name = `${key}_c${column}`;
      const value = isTotal ? '' : valueBefore(variant, index, column);
      return html`<td${isHidden(variant, column) && hide}><input type="text" class="so" id="${name}" name="${name}" value="${value}" maxlength="9" autocomplete="off"${computed && html` readonly="readonly"`}${variant === 'khoa' && html` disabled="disabled"`}></td>`;
    },
  )}</tr>`;
}

export function formTable(rows: readonly EntryRow[], byUnit: boolean, variant: Variant): Markup {
  const sections = [...new Set(rows.flatMap(({ section }) => section ?? []))];
  const lines = rows.map((row, index) => {
    const opens = row.section !== undefined && row.section !== rows[index - 1]?.section;
    const inSection = rows.slice(0, index).filter(({ section }) => section === row.section).length;
    return html`${
      opens &&
      html`<tr class="phan"><td>${numerals[sections.indexOf(row.section ?? 'Trên Hệ thống tỉnh')]}</td><td colspan="12">${row.section}</td></tr>
`
    }${line(`h${index}`, index, String(inSection + 1), row, variant)}
`;
  });
  return html`<table class="bieu" border="1" cellspacing="0">${head(byUnit, variant)}
<tbody>
${lines}${line('tong', rows.length, '', { label: 'Tổng số' }, variant)}
</tbody></table>`;
}
