import { fieldsOf } from '../data/statistics.ts';
import type { World } from '../data/world.ts';
import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { html, type Markup } from '../server/html.ts';
import { count, day } from '../server/show.ts';
import { drillDown, type DrillDown } from './drill-down.ts';
import { page } from './layout.ts';
import { packViewState } from './view-state.ts';

const columns: readonly DrillDown[] = [
  'TONTRUOC',
  'MOINHAN',
  'DAHUY',
  'DAGQDUNGHAN',
  'DAGQQUAHAN',
  'CHUAGQTRONGHAN',
  'CHUAGQQUAHAN',
  'BOTUCHOSO',
];

/** One row per field, in the order of `columns`; rows of zeros are left out. */
export function summaryRows(world: World): { label: string; figures: number[] }[] {
  const fieldOf = new Map(world.procedures.map(({ code, field }) => [code, field]));
  const lists = columns.map((kind) => drillDown(world, kind));
  return fieldsOf(world)
    .map((label) => ({
      label,
      figures: lists.map((list) => list.filter(({ procedureCode }) => fieldOf.get(procedureCode) === label).length),
    }))
    .filter(({ figures }) => figures.some((figure) => figure > 0));
}

/** Every figure but zero leads to its list. */
export async function answerSummary(exchange: Exchange): Promise<void> {
  const { world, latency } = exchange.state;
  await wait(latency.report);
  const figures = (values: readonly number[], linked: boolean): Markup[] =>
    values.map(
      (value, index) =>
        html`<td class="so">${value > 0 && linked ? html`<a href="DanhSach.aspx?Loai=${columns[index]}">${count(value)}</a>` : count(value)}</td>`,
    );
  const rows = summaryRows(world);
  const total = columns.map((_, index) => rows.reduce((sum, row) => sum + (row.figures[index] ?? 0), 0));
  const body = html`<div align="center">Từ ngày ${day(world.period.from)} đến ngày ${day(world.period.to)}</div>
<table class="DataGrid" cellspacing="0" rules="all" border="1" id="dgThongKe">
<tr class="dgHeader"><td rowspan="2">STT</td><td rowspan="2">Lĩnh vực</td><td rowspan="2">Tồn trước</td><td rowspan="2">Nhận trong kỳ</td><td rowspan="2">Đã hủy</td><td colspan="2">Đã giải quyết</td><td colspan="2">Chưa giải quyết</td><td rowspan="2">Chờ bổ sung</td></tr>
<tr class="dgHeader"><td>Đúng hạn</td><td>Quá hạn</td><td>Trong hạn</td><td>Quá hạn</td></tr>
${rows.map(
  ({ label, figures: own }, index) => html`<tr class="dgItem"><td>${index + 1}</td><td>${label}</td>${figures(own, true)}</tr>
`,
)}<tr class="dgPager"><td colspan="2">Tổng cộng</td>${figures(total, false)}</tr></table>`;
  sendHtml(
    exchange,
    page(exchange, 'THỐNG KÊ TÌNH HÌNH GIẢI QUYẾT HỒ SƠ', 'ThongKe.aspx', packViewState({ kind: 'THONGKE', page: 1 }), body),
  );
}
