import type { PortalDossier, World } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';
import { day } from '../server/show.ts';
import { timeliness } from './drill-down.ts';

export const PAGE_SIZE = 10;
/** Page numbers shown at once; `...` leads to the next ten. */
const PAGE_BUTTONS = 10;

const heads = [
  'Số biên nhận',
  'Hồ sơ tiếp nhận ID',
  'Họ tên',
  'Địa chỉ',
  'Ngày nhận',
  'Ngày hẹn trả',
  'Loại hồ sơ',
  'Mã tình trạng',
  'Tình trạng',
  'Người thụ lý',
];

/** A grid without header cells; the second column has no width; the pager is its last row. */
export function dataGrid(world: World, dossiers: readonly PortalDossier[], at: number, pages: number): Markup {
  return html`<table class="DataGrid" cellspacing="0" rules="all" border="1" id="dgHoSo">
<tr class="dgHeader">${heads.map((head, col) => html`<td${col === 1 && html` class="an" width="0"`}>${head}</td>`)}</tr>
${dossiers.map((dossier, index) => row(world, dossier, index))}<tr class="dgPager"><td colspan="10">${pagerCells(at, pages)}</td></tr>
</table>`;
}

function row(world: World, dossier: PortalDossier, index: number): Markup {
  const { code, id, owner, received, due, procedureCode, handler } = dossier;
  const { code: stateCode, text } = timeliness(world, dossier);
  const procedure = world.procedures.find((one) => one.code === procedureCode)?.name;
  return html`<tr class="${index % 2 === 0 ? 'dgItem' : 'dgAlternating'}"><td><a href="javascript:void(0)">${code}</a></td><td class="an" width="0">${id}</td><td>${owner.name}</td><td>${owner.address}</td><td>${day(received)}</td><td>${day(due)}</td><td>${procedure}</td><td>${stateCode}</td><td>${text}</td><td>${handler}</td></tr>
`;
}

function pagerCells(at: number, pages: number): Markup[] {
  const first = Math.floor((at - 1) / PAGE_BUTTONS) * PAGE_BUTTONS + 1;
  const last = Math.min(pages, first + PAGE_BUTTONS - 1);
  const link = (target: number, label: string): Markup =>
    target === at
      ? html`<span>${label}</span>&nbsp;`
      : html`<a href="javascript:__doPostBack('dgHoSo$_ctl${PAGE_SIZE + 4}$_ctl${target}','')">${label}</a>&nbsp;`;
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => link(first + index, String(first + index)));
  return [...(first > 1 ? [link(first - 1, '...')] : []), ...numbers, ...(last < pages ? [link(last + 1, '...')] : [])];
}
