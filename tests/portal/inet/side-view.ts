import { html, Markup } from '../server/html.ts';
import { sendHtml, type Exchange } from '../server/exchange.ts';
import { page } from './layout.ts';
import { pagerScript } from './pager-script.ts';
import { subApps } from './tickets.ts';

const recordFields = [
  ['code', 'Mã hồ sơ'],
  ['subject', 'Thủ tục hành chính'],
  ['owner', 'Người nộp hồ sơ'],
  ['idNumber', 'Số CMND'],
  ['address', 'Địa chỉ'],
  ['phone', 'Điện thoại'],
  ['received', 'Ngày tiếp nhận'],
  ['due', 'Hẹn trả kết quả'],
  ['status', 'Trạng thái'],
] as const;

/** The "side view": a list like a mail box at the left, the record of the chosen ticket as a form at the right. No codes in the list. */
export function answerSideView(exchange: Exchange, app: string): void {
  const { title } = subApps[app] ?? { title: 'Hồ sơ đang xử lý' };
  const body = html`<div class="widget-side" data-app="${app}"><div class="side-list">
<form class="tool" id="ticket-search"><input type="text" id="txt-keyword" name="keyword" placeholder="Tên người nộp"><button type="submit" class="btn">Tìm kiếm</button></form>
<div class="slimscroll"><div id="ticket-grid"></div><div id="message-list-no-data" style="display:none">Không có dữ liệu để hiển thị</div></div>
<div id="paging"></div></div>
<div class="record" id="record-detail" style="display:none"><form id="record-profile">${recordFields.map(([key, label]) => html`<div class="row"><label for="record-profile-txt-${key}">${label}</label><input type="text" id="record-profile-txt-${key}" disabled></div>`)}</form><div id="record-xform-id"></div></div></div>`;
  sendHtml(exchange, page(exchange, title, body, new Markup(`${pagerScript.text}${script}`)));
}

const script = `
(function () {
  var app = document.querySelector('.widget-side').getAttribute('data-app');
  var grid = document.getElementById('ticket-grid');
  var paging = document.getElementById('paging');
  function part(name, className, text) { var made = document.createElement(name); made.className = className; made.textContent = text; return made; }
  function draw(answer) {
    grid.textContent = '';
    document.getElementById('message-list-no-data').style.display = answer.items.length ? 'none' : '';
    answer.items.forEach(function (item) {
      var row = part('div', 'messageListItem ' + (item.read ? 'read' : 'unread'), '');
      row.setAttribute('data-id', item.id);
      var flag = part('div', 'flagParent', '');
      var icon = part('i', item.icon, '');
      icon.title = item.flag;
      flag.appendChild(icon);
      row.appendChild(flag);
      var at = item.time === null ? null : new Date(item.time + 7 * 3600000);
      var date = part('span', 'date', at ? two(at.getUTCHours()) + ':' + two(at.getUTCMinutes()) + ':' + two(at.getUTCSeconds()) + ' ' + two(at.getUTCDate()) + '/' + two(at.getUTCMonth() + 1) + '/' + at.getUTCFullYear() : '');
      date.setAttribute('data-time', item.time === null ? '' : item.time);
      row.appendChild(date);
      row.appendChild(part('span', 'sender', item.sender));
      row.appendChild(part('span', 'subject', item.subject));
      row.onclick = function () { open(row, item.id); };
      grid.appendChild(row);
    });
    drawPager(paging, answer, load);
    paging.style.display = answer.total === 0 ? 'none' : '';
  }
  function open(row, id) {
    var before = grid.querySelector('.selected');
    if (before) before.classList.remove('selected');
    row.classList.add('selected');
    post('/onegate/dept/ticketdetail', { id: id }, function (record) {
      Object.keys(record).forEach(function (key) { document.getElementById('record-profile-txt-' + key).value = record[key]; });
      document.getElementById('record-detail').style.display = '';
    });
  }
  function load(number) {
    post('/onegate/dept/ticketreceiver', { app: app, page: number, pageSize: 10, keyword: document.getElementById('txt-keyword').value }, draw);
  }
  document.getElementById('ticket-search').onsubmit = function (event) { event.preventDefault(); load(1); };
  load(1);
})();
`;
