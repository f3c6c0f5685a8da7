import { countingPeriod } from '../data/classify.ts';
import { createReport, fieldRows, spoil, type Report } from '../data/statistics.ts';
import type { World } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';
import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { day } from '../server/show.ts';
import { idMaker, page } from './layout.ts';
import { periodKinds, readPeriod, type ChosenPeriod } from './report-period.ts';
import { reportTable } from './report-table.ts';

export async function answerReportPage(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.report);
  const period = readPeriod(state.world, query);
  const unit = query.get('donVi') ?? '';
  const byField = query.get('nhom') === 'linh-vuc';
  const report = count15(state.world, period, unit, byField);
  const id = idMaker(exchange);
  const name = state.world.units.find((one) => one.id === unit)?.name ?? (unit === 'xa' ? 'Các xã, phường, thị trấn' : state.world.office);
  const result =
    report.total.received.total === 0
      ? html`<h3 class="khong-co">KHÔNG TÌM THẤY DỮ LIỆU TRONG HỆ THỐNG</h3>`
      : html`<table class="oep-layout" width="100%"><tr><td>
<div class="report-title">BÁO CÁO TỔNG HỢP TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ</div>
<div class="report-period">Từ ngày ${day(period.from)} đến ngày ${day(period.to)}</div>
<div>Cơ quan: ${name}</div></td></tr>
<tr><td>${reportTable(byField ? 'Nhóm thủ tục hành chính' : 'Cơ quan', report.groups, report.total, id())}</td></tr></table>`;
  sendHtml(exchange, page(exchange, 'Báo cáo tổng hợp', html`${form(state.world, period, unit, byField)}${result}`));
}

function count15(world: World, { from, to }: ChosenPeriod, unit: string, byField: boolean): Report {
  const question = { from, to, ...(unit !== '' && { unit }) };
  const report = createReport(world, '06a', question);
  const rows = report.groups.filter((group) => group.rows.length > 0);
  if (!byField) {
    spoil(rows, 'mau-15-cot', world, question);
    return { groups: rows, total: report.total };
  }
  const asked = world.dossiers.filter(
    ({ unitId }) => unit === '' || unitId === unit || world.units.find(({ id }) => id === unitId)?.level === unit,
  );
  const fields = fieldRows(world, asked, countingPeriod(from, to, world.now.slice(0, 10)), 'folded');
  return { groups: [{ title: 'Lĩnh vực', rows: fields.filter(({ received }) => received.total > 0) }], total: report.total };
}

function form(world: World, period: ChosenPeriod, unit: string, byField: boolean): Markup {
  const option = (value: string, label: string, chosen: boolean): Markup =>
    html`<option value="${value}"${chosen && html` selected="selected"`}>${label}</option>`;
  const numbers = (top: number): string[] => Array.from({ length: top }, (_, index) => String(index + 1));
  return html`<form method="get" action="/mot-cua/bao-cao/tong-hop" name="fmBaoCao"><table class="oep-table-form" cellspacing="0">
<tr><td class="label">Kỳ báo cáo</td><td>${periodKinds.map(([key, label]) => html`<label><input type="radio" name="loaiKy" value="${key}"${key === period.kind && html` checked="checked"`}> ${label}</label> `)}</td>
<td class="label">Thống kê theo</td><td><select name="nhom">${option('don-vi', 'Cơ quan', !byField)}${option('linh-vuc', 'Nhóm thủ tục hành chính', byField)}</select></td></tr>
<tr><td class="label">Thời gian</td><td>Tháng <select name="thang">${numbers(12).map((one) => option(one, one, period.kind === 'thang' && one === String(period.number)))}</select>
Quý <select name="quy">${numbers(4).map((one) => option(one, one, period.kind === 'quy' && one === String(period.number)))}</select>
Năm <select name="nam">${[2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => option(String(year), String(year), year === period.year))}</select></td>
<td class="label">Cơ quan</td><td><select name="donVi">${option('', 'Tất cả', unit === '')}${option('xa', 'Các xã, phường, thị trấn', unit === 'xa')}${world.units.map((one) => option(one.id, one.name, one.id === unit))}</select></td></tr>
<tr><td></td><td colspan="3"><input type="submit" class="aui-button" value="Hiển thị"> <input type="button" class="aui-button" value="Xuất excel"> <input type="button" class="aui-button" value="Xuất word"></td></tr></table></form>`;
}
