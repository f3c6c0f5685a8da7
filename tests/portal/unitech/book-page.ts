import { listDossiers } from '../data/lists.ts';
import { html } from '../server/html.ts';
import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { day, readDay } from '../server/show.ts';
import { page } from './layout.ts';

/** The book of receptions: all of it on one page, row spans declared and left empty. */
export async function answerBook(exchange: Exchange): Promise<void> {
  const { query, state } = exchange;
  const { world, latency } = state;
  await wait(latency.list);
  const from = readDay(query.get('tuNgay')) ?? world.now.slice(0, 10).replace(/\d\d$/, '01');
  const to = readDay(query.get('denNgay')) ?? world.now.slice(0, 10);
  const found = listDossiers(world, 'tra-cuu', { receivedFrom: from, receivedTo: to });
  const rows = found.map((dossier, index) => {
    const procedure = world.procedures.find(({ code }) => code === dossier.procedureCode)?.name;
    const unit = world.units.find(({ id }) => id === dossier.unitId)?.name.replace(/^.* (?=xã|phường|thị trấn)/, '');
    return html`<tr><td rowspan="">${index + 1}</td><td rowspan="">${dossier.code}</td><td>${procedure}</td><td>${dossier.owner.name}</td><td>${dossier.owner.address}</td><td>${unit}</td><td></td><td></td><td>${day(dossier.received)}</td><td>${day(dossier.due)}</td><td>${day(dossier.returned)}</td></tr>
`;
  });
  const body = html`<form method="get" action="/qlhs/so-tiep-nhan"><table class="adminform"><tr><td>Từ ngày</td><td><input type="text" name="tuNgay" value="${day(from)}" size="10"></td><td>Đến ngày</td><td><input type="text" name="denNgay" value="${day(to)}" size="10"></td><td><input type="submit" value="Xem"></td></tr></table></form>
<table class="adminlist"><thead><tr><th>STT</th><th>Số HS</th><th>Loại hồ sơ</th><th>Đơn vị cá nhân</th><th>Địa chỉ</th><th>Phường</th><th>Số VB</th><th>Ngày ký</th><th>Ngày TN</th><th>Ngày hẹn trả</th><th>Ngày trả thực tế</th></tr></thead>
<tbody>${rows.length > 0 ? rows : html`<tr><td colspan="11">Không tìm thấy hồ sơ công việc nào</td></tr>`}</tbody></table>`;
  sendHtml(exchange, page(exchange, 'Sổ tiếp nhận hồ sơ', body));
}
