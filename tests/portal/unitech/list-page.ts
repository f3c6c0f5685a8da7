import type { ListFilter } from '../data/lists.ts';
import type { PortalDossier, World } from '../data/world.ts';
import { html, Markup } from '../server/html.ts';
import { readFields, sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { count, minute } from '../server/show.ts';
import { page } from './layout.ts';
import { workTabs, type WorkTab } from './work-list.ts';

/** Sizes on offer: two options share a value. */
const sizes = [
  ['5', '5'],
  ['10', '10'],
  ['15', '15'],
  ['20', '20'],
  ['25', '25'],
  ['30', '30'],
  ['50', '50'],
  ['100', '100'],
  ['100', 'Tất cả'],
] as const;

interface Asked {
  tab: WorkTab;
  page: number;
  limit: number;
  name: string;
  code: string;
}

async function readAsked(exchange: Exchange): Promise<Asked> {
  const fields = exchange.method === 'POST' ? await readFields(exchange.request) : {};
  const text = (key: string): string => (typeof fields[key] === 'string' ? fields[key].trim() : '');
  const limit = sizes.some(([value]) => value === text('limit')) ? Number(text('limit')) : 10;
  return {
    tab: workTabs.find(({ key }) => key === text('tab')) ?? workTabs[0]!,
    page: Math.max(1, Number(text('page')) || 1),
    limit,
    name: text('tenCongDan'),
    code: text('maBienNhan'),
  };
}

/** Every step is a form sent by a script: the address never changes, the page is loaded anew. */
export async function answerWorkList(exchange: Exchange): Promise<void> {
  const { world, latency } = exchange.state;
  const asked = await readAsked(exchange);
  await wait(latency.list);
  const filter: ListFilter = { ...(asked.name !== '' && { owner: asked.name }), ...(asked.code !== '' && { code: asked.code }) };
  const found = asked.tab.dossiers(world, filter);
  const pages = Math.max(1, Math.ceil(found.length / asked.limit));
  const at = { ...asked, page: Math.min(asked.page, pages) };
  const shown = found.slice((at.page - 1) * at.limit, at.page * at.limit);
  const tabs = html`<ul class="tabs">${workTabs.map((tab) => html`<li${tab === at.tab && html` class="active"`}><a href="#" onclick="chuyenTab('${tab.key}');return false">${tab.label}(${count(tab.dossiers(world, filter).length)})</a></li>`)}</ul>`;
  const pager = html`<span class="pagenav">${pagerLinks(at.page, pages)}</span>`;
  const body = html`<form name="frm" id="frm" method="post" action="/qlhs/motcua">
<input type="hidden" name="page" value="${at.page}"><input type="hidden" name="tab" value="${at.tab.key}">
<table class="adminform"><tr><td>Tên công dân</td><td><input type="text" name="tenCongDan" value="${at.name}"></td><td>Mã biên nhận</td><td><input type="text" name="maBienNhan" value="${at.code}"></td>
<td><input type="submit" value="Tìm kiếm" onclick="this.form.page.value=1"></td></tr>
<tr style="display:none"><td>Từ ngày</td><td><input type="text" name="tuNgay" value="1/1"></td><td>Đến ngày</td><td><input type="text" name="denNgay" value=""></td><td></td></tr></table>
<table class="adminlist"><thead>
<tr><th colspan="4">${tabs}</th></tr>
<tr><th colspan="4">Hiển thị <select name="limit" onchange="this.form.page.value=1;this.form.submit()">${sizes.map(([value, label]) => html`<option value="${value}"${value === String(at.limit) && value === label && html` selected`}>${label}</option>`)}</select> ${pager}</th></tr>
<tr><th width="20">#</th><th>Tên công việc</th><th width="240"></th></tr></thead>
<tfoot><tr><td colspan="4">${pager}</td></tr></tfoot>
<tbody>${shown.length === 0 ? new Markup('<tr><td colspan=3>Không tìm thấy hồ sơ công việc nào<td></tr>') : shown.map((dossier, index) => twoRows(world, dossier, (at.page - 1) * at.limit + index + 1, at.name))}</tbody></table></form>
<script>${script}</script>`;
  sendHtml(exchange, page(exchange, 'Hồ sơ một cửa', body));
}

function pagerLinks(at: number, pages: number): Markup[] {
  const link = (label: string, target: number): Markup =>
    target < 1 || target > pages || target === at
      ? html`<span>${label}</span>`
      : html`<a href="#" onclick="chuyenTrang(${target});return false">${label}</a>`;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter((number) => Math.abs(number - at) <= 4);
  return [
    link('Bắt đầu', 1),
    link('Trước', at - 1),
    ...numbers.map((number) => link(String(number), number)),
    link('Tiếp', at + 1),
    link('Cuối', pages),
  ];
}

/** One dossier: number, title and next step; below it what identifies it, and the tabs of its details. */
function twoRows(world: World, dossier: PortalDossier, number: number, wanted: string): Markup {
  const procedure = world.procedures.find(({ code }) => code === dossier.procedureCode)?.name ?? '';
  const { id, code, owner, received, due } = dossier;
  const loading = html`<img class="loading" src="/qlhs/images/loading.gif" alt="">`;
  return html`<tr class="row${number % 2}"><td rowspan="2">${number}</td><td><a href="#" onclick="return false">${procedure}</a> <span id="TREHAN${id}" data-id="${id}" class="tre">${loading}</span></td><td id="NEXTSTEP${id}">${loading}</td></tr>
<tr class="row${number % 2}"><td colspan="2">Mã biên nhận: <b>${code}</b> - Tên công dân: ${highlighted(owner.name, wanted)} - Ngày nhận: ${minute(received)} - Ngày hẹn trả: ${minute(due)}${owner.address !== undefined && html` - Địa chỉ: ${owner.address}`}
<ul class="details"><li><a href="#">Chi tiết</a></li><li><a href="#">Luân chuyển</a></li><li><a href="#">Dự thảo</a></li></ul></td></tr>
`;
}

/** The words searched for are wrapped, in the middle of the text. */
function highlighted(text: string, wanted: string): Markup | string {
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted.toLowerCase());
  if (at === -1) return text;
  return html`${text.slice(0, at)}<span class="highlight">${text.slice(at, at + wanted.length)}</span>${text.slice(at + wanted.length)}`;
}

const script = new Markup(`
function chuyenTrang(so) { document.frm.page.value = so; document.frm.submit(); }
function chuyenTab(ten) { document.frm.tab.value = ten; document.frm.page.value = 1; document.frm.submit(); }
(function () {
  var places = document.querySelectorAll('[id^=TREHAN]');
  for (var i = 0; i < places.length; i++) (function (place) {
    var call = new XMLHttpRequest();
    call.open('GET', '/qlhs/trehan?id=' + place.getAttribute('data-id'));
    call.setRequestHeader('x-requested-with', 'XMLHttpRequest');
    call.onload = function () {
      if (call.status !== 200) return;
      var said = JSON.parse(call.responseText);
      place.textContent = said.late;
      document.getElementById('NEXTSTEP' + place.getAttribute('data-id')).textContent = said.next;
    };
    call.send();
  })(places[i]);
})();
`);
