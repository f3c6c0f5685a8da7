import { html, Markup } from '../server/html.ts';
import { sendHtml, type Exchange } from '../server/exchange.ts';
import { page } from './layout.ts';
import { pagerScript } from './pager-script.ts';

/** The "classic" view: a grid with a tick box, an icon, four columns and actions, twenty to a page; no codes either. */
export function answerClassicGrid(exchange: Exchange): void {
  const body = html`<table class="table table-striped table-bordered iNet-grid" id="ticket-classic"><thead><tr><th><input type="checkbox"></th><th></th><th>Thời gian tiếp nhận</th><th>Người/Đơn vị nộp hồ sơ</th><th>Thủ tục hành chính</th><th>Trạng thái</th><th></th></tr></thead><tbody></tbody></table>
<div id="paging"></div>`;
  sendHtml(exchange, page(exchange, 'Danh sách hồ sơ', body, new Markup(`${pagerScript.text}${script}`)));
}

const script = `
(function () {
  var body = document.querySelector('#ticket-classic tbody');
  function cell(row, text) { var made = document.createElement('td'); made.textContent = text; row.appendChild(made); return made; }
  function draw(answer) {
    body.textContent = '';
    answer.items.forEach(function (item) {
      var row = document.createElement('tr');
      row.setAttribute('data-id', item.id);
      var tick = document.createElement('input');
      tick.type = 'checkbox';
      cell(row, '').appendChild(tick);
      var icon = document.createElement('i');
      icon.className = item.icon;
      cell(row, '').appendChild(icon);
      var at = item.time === null ? null : new Date(item.time + 7 * 3600000);
      cell(row, at ? two(at.getUTCDate()) + '/' + two(at.getUTCMonth() + 1) + '/' + at.getUTCFullYear() + ' ' + two(at.getUTCHours()) + ':' + two(at.getUTCMinutes()) + ':' + two(at.getUTCSeconds()) : '');
      cell(row, item.sender);
      cell(row, item.subject);
      cell(row, item.flag);
      var open = document.createElement('a');
      open.href = '#';
      open.title = 'Xem chi tiết';
      var eye = document.createElement('i');
      eye.className = 'icon-search';
      open.appendChild(eye);
      cell(row, '').appendChild(open);
      body.appendChild(row);
    });
    if (answer.items.length === 0) {
      var none = document.createElement('tr');
      none.setAttribute('colspan', '7');
      cell(none, 'Không có dữ liệu để hiển thị');
      body.appendChild(none);
    }
    drawPager(document.getElementById('paging'), answer, load);
  }
  function load(number) { post('/onegate/dept/inprocessreceiver', { app: 'inprocess', page: number, pageSize: 20 }, draw); }
  load(1);
})();
`;
