import type { ReportGroup } from '../data/statistics.ts';
import type { ReportRow } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';
import { count } from '../server/show.ts';

/** The thirteen figures of one row: withdrawn dossiers stand in their own column, not among the resolved. */
function figures({ received, resolved, pending, returned }: ReportRow): number[] {
  return [
    received.total,
    received.total - received.carriedOver,
    received.carriedOver,
    resolved.total - returned,
    resolved.early,
    resolved.onTime - returned,
    resolved.late,
    pending.total,
    pending.inTime,
    pending.overdue,
    returned,
    0,
    received.total - resolved.total,
  ];
}

const cells = (row: ReportRow): Markup[] => figures(row).map((value) => html`<td class="so">${count(value)}</td>`);

export function reportTable(stub: string, groups: readonly ReportGroup[], total: ReportRow, id: string): Markup {
  return html`<table class="egov-table bao-cao-grid" id="${id}">
<tr><th rowspan="2">STT</th><th rowspan="2">${stub}</th><th rowspan="2">Tổng</th><th rowspan="2">Tiếp nhận</th><th rowspan="2">Kỳ trước chuyển qua</th><th colspan="4">Hồ sơ đã giải quyết</th><th colspan="3">Hồ sơ đang giải quyết</th><th rowspan="2">CD rút hồ sơ</th><th rowspan="2">Hồ sơ trả lại</th><th rowspan="2">Tồn cuối</th></tr>
<tr><th>Số hồ sơ</th><th>Sớm</th><th>Đúng</th><th>Trễ</th><th>Số hồ sơ</th><th>Chưa đến hạn</th><th>Đã quá hạn</th></tr>
${groups.map(
  ({ title, rows }, index) => html`<tr><td class="nhom" colspan="15">${index + 1}.${title}</td></tr>
${rows.map(
  (row) => html`<tr><td colspan="2">${row.label}</td>${cells(row)}</tr>
`,
)}`,
)}<tr class="tong"><td colspan="2">Tổng cộng</td>${cells(total)}</tr>
</table>`;
}
