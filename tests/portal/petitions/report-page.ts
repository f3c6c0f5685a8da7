import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { html } from '../server/html.ts';
import { count } from '../server/show.ts';
import { page } from '../counts/layout.ts';
import { periodForm, readDays } from '../counts/period-form.ts';
import { countPetitions, createPetitions } from './create-petitions.ts';

/** The slots of biểu II.05a: words as in the reports on dossiers, figures of petitions. */
export async function answerPetitionReport(exchange: Exchange): Promise<void> {
  const { state, query, path } = exchange;
  await wait(state.latency.report);
  const days = readDays(state.world, query);
  const counts = countPetitions(createPetitions(state.world), days.from, days.to);
  const figures = [
    counts.total,
    counts.fresh,
    counts.carried,
    counts.rules,
    counts.conduct,
    counts.answered,
    counts.published,
    counts.open,
  ];
  const body = html`${periodForm(path, days)}<div class="table-responsive"><table id="table"><thead>
<tr><td rowspan="2"><strong>STT</strong></td><td rowspan="2"><strong>Đơn vị</strong></td><td colspan="3"><strong>Tiếp nhận phản ánh, kiến nghị</strong></td><td colspan="2"><strong>Nội dung phản ánh, kiến nghị</strong></td><td colspan="2"><strong>Đã xử lý</strong></td><td rowspan="2"><strong>Đang xử lý</strong></td></tr>
<tr><td><strong>Tổng số</strong></td><td><strong>Trong kỳ</strong></td><td><strong>Kỳ trước</strong></td><td><strong>Về quy định hành chính</strong></td><td><strong>Về hành vi hành chính</strong></td><td><strong>Tổng số</strong></td><td><strong>Đã đăng tải công khai</strong></td></tr>
</thead><tbody id="data"><tr><td>1</td><td>${state.world.office}</td>${figures.map((figure) => html`<td class="so">${count(figure)}</td>`)}</tr>
<tr class="tong"><td></td><td>Tổng số</td>${figures.map((figure) => html`<td class="so">${count(figure)}</td>`)}</tr></tbody></table></div>`;
  sendHtml(exchange, page(exchange, 'Thống kê phản ánh, kiến nghị', body));
}
