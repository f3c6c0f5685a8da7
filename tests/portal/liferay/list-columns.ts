import { statusText, type PortalDossier, type World } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';
import { day, minute } from '../server/show.ts';

export type ListKind = 'danh-sach' | 'dang-xu-ly' | 'quan-tri';

interface Column {
  head: Markup | string;
  cell: (dossier: PortalDossier, index: number, world: World) => Markup | string;
}

const procedureName: Column['cell'] = (dossier, _index, world) =>
  world.procedures.find(({ code }) => code === dossier.procedureCode)?.name ?? '';
const codeLink: Column['cell'] = ({ id, code }) => html`<a href="/mot-cua/ho-so/${id}">${code}</a>`;
const submitter: Column['cell'] = (dossier) => dossier.submitter ?? dossier.owner.name;

const glass =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 14 14'%3E%3Ccircle cx='6' cy='6' r='4' fill='none' stroke='%230b5d95' stroke-width='2'/%3E%3Cpath d='M9 9l4 4' stroke='%230b5d95' stroke-width='2'/%3E%3C/svg%3E";

const number: Column = { head: 'STT', cell: (_dossier, index) => String(index + 1) };
const tick: Column = {
  head: html`<input type="checkbox" name="allRowIds">`,
  cell: ({ id }) => html`<input type="checkbox" name="rowIds" value="${id}">`,
};
const actions: Column = {
  head: 'Thao tác',
  cell: ({ id }) => html`<a href="/mot-cua/ho-so/${id}" title="Xem chi tiết"><img alt="Xem" width="14" height="14" src="${glass}"></a>`,
};

const oneStop: Column[] = [
  number,
  { head: 'Mã số biên nhận', cell: codeLink },
  { head: 'Dịch vụ công', cell: procedureName },
  { head: 'Người nộp', cell: submitter },
  { head: 'Địa chỉ', cell: ({ owner }) => owner.address ?? '' },
  { head: 'Ngày nộp HS', cell: ({ submitted, received }) => day(submitted ?? received) },
  { head: 'Ngày hẹn trả', cell: ({ due }) => minute(due) },
  tick,
  actions,
];

const processing: Column[] = [
  ...oneStop.slice(0, 4),
  { head: 'Chủ hồ sơ', cell: ({ owner }) => owner.name },
  ...oneStop.slice(4, 7),
  { head: 'Cán bộ chuyển hồ sơ', cell: ({ handler }) => handler ?? '' },
  tick,
  actions,
];

const admin: Column[] = [
  { head: 'Mã số hồ sơ', cell: codeLink },
  { head: 'Tên dịch vụ công', cell: procedureName },
  { head: 'Tên người nộp', cell: submitter },
  { head: 'Cơ quan tiếp nhận', cell: ({ unitId }, _index, world) => world.units.find(({ id }) => id === unitId)?.name ?? '' },
  { head: 'Trạng thái', cell: ({ status }) => statusText[status] },
  { head: 'Ngày hẹn trả', cell: ({ due }) => minute(due) },
  { head: 'Loại hồ sơ', cell: ({ channel }) => (channel === 2 ? 'Trực tuyến' : channel === 3 ? 'Bưu chính công ích' : 'Trực tiếp') },
];

const columnsOf: Record<ListKind, Column[]> = { 'danh-sach': oneStop, 'dang-xu-ly': processing, 'quan-tri': admin };

/** Header cells lie directly in the table; that a dossier came online is told by colour alone. */
export function dossierTable(world: World, kind: ListKind, dossiers: readonly PortalDossier[], id: string): Markup {
  const columns = columnsOf[kind];
  return html`<table class="egov-table result-grid hoso-grid" id="${id}">
<tr>${columns.map(({ head }) => html`<th>${head}</th>`)}<!-- <th>Lệ phí</th> --></tr>
${dossiers.map(
  (
    dossier,
    index,
  ) => html`<tr class="${[index % 2 === 1 && 'alt', dossier.channel === 2 && 'hs-truc-tuyen'].filter(Boolean).join(' ')}">${columns.map(({ cell }) => html`<td>${cell(dossier, index, world)}</td>`)}<!-- <td>0</td> --></tr>
`,
)}</table>`;
}
