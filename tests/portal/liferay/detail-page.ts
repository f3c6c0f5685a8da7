import { withNames } from '../server/dossiers.ts';
import { html } from '../server/html.ts';
import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { minute } from '../server/show.ts';
import { page } from './layout.ts';

export async function answerDetail(exchange: Exchange, id: string): Promise<void> {
  const { world, latency } = exchange.state;
  await wait(latency.list);
  const found = world.dossiers.find((dossier) => dossier.id === id);
  if (found === undefined) return sendHtml(exchange, page(exchange, 'Không tìm thấy hồ sơ', html`<p>Không tìm thấy hồ sơ nào</p>`), 404);
  const dossier = withNames(world, found);
  const lines: [string, string | undefined][] = [
    ['Mã số biên nhận', dossier.code],
    ['Dịch vụ công', dossier.procedureName],
    ['Lĩnh vực', dossier.field],
    ['Nội dung', dossier.subject],
    ['Chủ hồ sơ', dossier.owner.name],
    ['Số giấy tờ', dossier.owner.idNumber],
    ['Điện thoại', dossier.owner.phone],
    ['Địa chỉ', dossier.owner.address],
    ['Người nộp', dossier.submitter ?? dossier.owner.name],
    ['Trạng thái', dossier.statusText],
    ['Ngày nhận', minute(dossier.received)],
    ['Ngày hẹn trả', minute(dossier.due)],
    ['Ngày có kết quả', minute(dossier.completed)],
    ['Ngày trả', minute(dossier.returned)],
    ['Cán bộ thụ lý', dossier.handler],
  ];
  const body = html`<table class="oep-table-form" cellspacing="0">${lines.map(([label, value]) => html`<tr><td class="label">${label}:</td><td>${value}</td></tr>`)}</table>
<a href="javascript:history.back()">Quay lại</a>`;
  sendHtml(exchange, page(exchange, 'Chi tiết hồ sơ', body));
}
