import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { html, type Markup } from '../server/html.ts';
import { count, day } from '../server/show.ts';
import { page } from '../counts/layout.ts';
import { createPetitions, type Petition } from './create-petitions.ts';

const PAGE_SIZE = 15;

const heads = [
  'STT',
  'Mã phản ánh',
  'Người phản ánh / Địa chỉ',
  'Nội dung phản ánh, kiến nghị',
  'Lĩnh vực',
  'Ngày nhận',
  'Hạn trả lời',
  'Trạng thái / Hướng xử lý',
  'Cán bộ xử lý',
];

/** Every item is a `tbody` of its own with a second row folded away; that an item is late is told by colour and in brackets. */
export async function answerPetitionList(exchange: Exchange): Promise<void> {
  const { state, query, path } = exchange;
  await wait(state.latency.list);
  const found = createPetitions(state.world);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const at = Math.min(pages, Math.max(1, Number(query.get('trang')) || 1));
  const today = state.world.now.slice(0, 10);
  const items = found
    .slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE)
    .map((petition, index) => item(petition, (at - 1) * PAGE_SIZE + index + 1, today));
  const body =
    found.length === 0
      ? html`<p>Không có dữ liệu phù hợp.</p>`
      : html`<div>Tổng số: ${count(found.length)} phản ánh, kiến nghị</div>
<div class="table-responsive"><table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>${items}</table></div>
${pager(path, at, pages)}`;
  sendHtml(exchange, page(exchange, 'Danh sách phản ánh, kiến nghị', body));
}

function item(petition: Petition, number: number, today: string): Markup {
  const { code, sender, address, content, field, about, received, due, answered, published, handler } = petition;
  const late = answered === undefined && due.slice(0, 10) < today;
  const days = Math.round((Date.parse(today) - Date.parse(due.slice(0, 10))) / 86_400_000);
  const status = answered === undefined ? 'Đang xử lý' : published ? 'Đã trả lời, công khai' : 'Đã trả lời';
  return html`<tbody><tr${late && html` class="qua-han"`}><td>${number}</td><td>${code}</td><td><b>${sender}</b><br>${address}</td><td>${content}</td><td>${field}</td><td>${day(received)}</td><td>${day(due)}${late && html` (Quá hạn ${days} ngày)`}</td><td>${status}<br>Chuyển bộ phận chuyên môn</td><td>${handler}</td></tr>
<tr class="chi-tiet" style="display:none"><td colspan="9">Phản ánh về ${about}</td></tr></tbody>
`;
}

function pager(path: string, at: number, pages: number): Markup {
  const link = (label: string, target: number): Markup =>
    target < 1 || target > pages
      ? html`<li class="disabled"><span>${label}</span></li>`
      : html`<li${target === at && label === String(at) && html` class="active"`}><a href="${path}?trang=${target}">${label}</a></li>`;
  return html`<ul class="pagination">${link('Trước', at - 1)}${Array.from({ length: pages }, (_, index) => link(String(index + 1), index + 1))}${link('Sau', at + 1)}</ul>`;
}
