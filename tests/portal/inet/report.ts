import { createReport, type Report, type ReportQuestion } from '../data/statistics.ts';
import type { World } from '../data/world.ts';
import { html, Markup } from '../server/html.ts';
import { readFields, sendHtml, sendJson, wait, type Exchange } from '../server/exchange.ts';
import { readDay } from '../server/show.ts';
import { page } from './layout.ts';
import { pagerScript } from './pager-script.ts';

export type ReportKind = 'unit' | 'field';

const titles: Record<ReportKind, string> = { unit: 'Báo cáo tình hình tiếp nhận', field: 'Báo cáo theo lĩnh vực' };

/** Rows as the widget counts them: received anew, refused in the period, resolved and pending; withdrawn dossiers in none of them. */
export function inetRows(world: World, kind: ReportKind, question: ReportQuestion): { label: string; figures: number[] }[] {
  const report: Report = createReport(world, kind === 'unit' ? 'tong-hop-don-vi' : '07a', question);
  const refused = (unitName: string): number =>
    world.dossiers.filter(({ status, submitted, unitId }) => {
      const day = submitted?.slice(0, 10) ?? '';
      return status === 3 && day >= question.from && day <= question.to && world.units.find(({ id }) => id === unitId)?.name === unitName;
    }).length;
  return report.groups
    .flatMap(({ rows }) => rows)
    .filter(({ received }) => received.total > 0)
    .map(({ label, received, resolved, pending }) => {
      const fresh = received.total - received.carriedOver;
      const onTime = resolved.early + resolved.onTime;
      return kind === 'unit'
        ? { label, figures: [fresh, refused(label), onTime, resolved.late, pending.inTime, pending.overdue] }
        : { label, figures: [fresh, onTime + resolved.late, onTime, resolved.late] };
    });
}

export async function answerReportList(exchange: Exchange): Promise<void> {
  const { state, request } = exchange;
  await wait(state.latency.report);
  const fields = await readFields(request);
  const text = (key: string): string => (typeof fields[key] === 'string' ? fields[key] : '');
  const { period } = state.world;
  const question = { from: readDay(text('fromDate')) ?? period.from, to: readDay(text('toDate')) ?? period.to };
  sendJson(exchange, { items: inetRows(state.world, text('type') === 'field' ? 'field' : 'unit', question) });
}

const heads: Record<ReportKind, Markup> = {
  unit: html`<tr><th rowspan="2">Đơn vị</th><th rowspan="2">Đã tiếp nhận</th><th rowspan="2">Không hợp lệ</th><th colspan="2">Đã giải quyết</th><th colspan="2">Chưa giải quyết</th></tr>
<tr><th>đúng hạn</th><th>quá hạn</th><th>trong hạn</th><th>trễ hạn</th></tr>`,
  field: html`<tr><th>STT</th><th>Lĩnh vực</th><th>Đã tiếp nhận</th><th>Đã xử lý</th><th>Đúng hạn</th><th>Trễ hạn</th></tr>`,
};

export function answerReportPage(exchange: Exchange, kind: ReportKind): void {
  const body = html`<form class="filter" id="report-form"><label for="cb-from">Từ ngày</label><input type="text" id="cb-from" size="10"> <label for="cb-to">Đến ngày</label><input type="text" id="cb-to" size="10"> <button type="submit" class="btn">Xem báo cáo</button></form>
<div id="report-result" data-kind="${kind}"><table id="sample-table-1" class="table table-striped table-bordered"><thead>${heads[kind]}</thead><tbody><tr colspan="7"><td colspan="4">Không có dữ liệu để hiển thị</td></tr></tbody></table></div>`;
  sendHtml(exchange, page(exchange, titles[kind], body, new Markup(`${pagerScript.text}${script}`)));
}

/** An empty answer leaves the sentence whose `colspan` fits no column count. */
const script = `
(function () {
  var kind = document.getElementById('report-result').getAttribute('data-kind');
  var body = document.querySelector('#sample-table-1 tbody');
  document.getElementById('report-form').onsubmit = function (event) {
    event.preventDefault();
    post('/onegate/report/list', { type: kind, fromDate: document.getElementById('cb-from').value, toDate: document.getElementById('cb-to').value }, function (answer) {
      var empty = body.querySelector('tr').cloneNode(true);
      body.textContent = '';
      if (answer.items.length === 0) body.appendChild(empty);
      answer.items.forEach(function (item, index) {
        var row = document.createElement('tr');
        (kind === 'field' ? [index + 1] : []).concat([item.label], item.figures).forEach(function (value) {
          var cell = document.createElement('td');
          cell.textContent = String(value);
          if (typeof value === 'number') cell.className = 'so';
          row.appendChild(cell);
        });
        body.appendChild(row);
      });
    });
  };
})();
`;
