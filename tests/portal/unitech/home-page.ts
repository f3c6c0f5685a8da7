import { listDossiers } from '../data/lists.ts';
import type { PortalDossier, World } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';
import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { count, day } from '../server/show.ts';
import { page } from './layout.ts';
import { remainingText } from './remaining.ts';

/** Two blocks of the first page; their heads are cells of class `title`, not header cells. */
export async function answerHome(exchange: Exchange): Promise<void> {
  const { world, latency } = exchange.state;
  await wait(latency.list);
  const today = world.now.slice(0, 10);
  const late = listDossiers(world, 'qua-han', {}).filter(({ due }) => (due?.slice(0, 10) ?? '') < today);
  const block = (name: string, dossiers: readonly PortalDossier[]): Markup => html`<h3>${name} (${count(dossiers.length)})</h3>
<table class="adminlist"><thead><tr><td class="title">#</td><td class="title">Nội dung</td><td class="title">Người gửi</td><td class="title">Ngày gửi</td><td class="title">Số đến</td><td class="title">Số ngày còn lại</td></tr></thead>
<tbody>${dossiers.slice(0, 20).map((dossier, index) => row(world, dossier, index + 1))}</tbody></table>`;
  sendHtml(
    exchange,
    page(
      exchange,
      'Trang chủ',
      html`${block('Hồ sơ một cửa', listDossiers(world, 'dang-xu-ly', {}))}${block('Hồ sơ thông báo trễ', late)}`,
    ),
  );
}

function row(world: World, dossier: PortalDossier, number: number): Markup {
  const { procedureCode, handler, received, submitted, code } = dossier;
  const name = world.procedures.find((procedure) => procedure.code === procedureCode)?.name;
  return html`<tr><td>${number}</td><td>${name}</td><td>${handler}</td><td>${day(received ?? submitted)}</td><td>${code.slice(-4)}</td><td>${remainingText(dossier, world.now)}</td></tr>`;
}
