import { listDossiers, type ListFilter } from '../data/lists.ts';
import { html, type Markup } from '../server/html.ts';
import { readDay } from '../server/show.ts';
import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { idMaker, page } from './layout.ts';
import { dossierTable, type ListKind } from './list-columns.ts';
import { pager, readPaging } from './pager.ts';
import { chosenUnit, unitSelect } from './unit-select.ts';

const titles: Record<ListKind, string> = {
  'danh-sach': 'Danh sách hồ sơ một cửa',
  'dang-xu-ly': 'Danh sách hồ sơ đang xử lý',
  'quan-tri': 'Quản trị hồ sơ',
};

export async function answerList(exchange: Exchange, kind: ListKind): Promise<void> {
  const { state, query, path } = exchange;
  await wait(state.latency.list);
  const word = query.get('tuKhoa')?.trim() ?? '';
  const unit = chosenUnit(state.world, query);
  const from = readDay(query.get('TuNgay'));
  const to = readDay(query.get('DenNgay'));
  const filter: ListFilter = {
    ...(unit !== '' && { unit }),
    ...(from !== undefined && { receivedFrom: from }),
    ...(to !== undefined && { receivedTo: to }),
  };
  const list = kind === 'dang-xu-ly' ? 'dang-xu-ly' : 'tat-ca';
  const found =
    /\d{6}-/.test(word) || /^\d/.test(word)
      ? listDossiers(state.world, list, { ...filter, code: word })
      : listDossiers(state.world, list, { ...filter, ...(word !== '' && { owner: word }) });
  const paging = readPaging(query, found.length);
  const shown = found.slice((paging.page - 1) * paging.size, paging.page * paging.size);
  const id = idMaker(exchange);
  const body = html`${searchForm(exchange, id)}
<table class="oep-layout" width="100%" cellspacing="0"><tr><td>
${
  found.length === 0
    ? html`<div class="portlet-msg-info">Không tìm thấy hồ sơ nào</div>`
    : html`${dossierTable(state.world, kind, shown, id())}
${pager(paging, path, query, id())}`
}
</td></tr></table>`;
  sendHtml(exchange, page(exchange, titles[kind], body));
}

function searchForm({ state, query, path }: Exchange, id: () => string): Markup {
  const [wordId, fromId, toId] = [id(), `dp${1575400000 + state.requests.length}`, `dp${1575400500 + state.requests.length}`];
  return html`<form method="get" action="${path}" name="fm">
<table class="oep-table-form" cellspacing="0"><tr>
<td class="label"><label for="${wordId}">Từ khóa</label></td><td><input type="text" id="${wordId}" name="tuKhoa" value="${query.get('tuKhoa') ?? ''}" placeholder="Nhập tên người nộp/mã biên nhận/mã hồ sơ" size="44"></td>
<td class="label">Đơn vị</td><td>${unitSelect(state.world, query)}</td></tr>
<tr><td class="label"><label for="${fromId}">Từ ngày</label></td><td><input type="text" id="${fromId}" name="TuNgay" value="${query.get('TuNgay') ?? ''}" class="hasDatepicker" size="10">
<label for="${toId}">Đến ngày</label> <input type="text" id="${toId}" name="DenNgay" value="${query.get('DenNgay') ?? ''}" class="hasDatepicker" size="10"></td>
<td></td><td><input type="submit" class="aui-button" value="Tìm kiếm"></td></tr></table></form>`;
}
