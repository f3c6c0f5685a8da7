import { readFields, sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { html } from '../server/html.ts';
import { dataGrid, PAGE_SIZE } from './data-grid.ts';
import { drillDown, drillDowns, isDrillDown, type DrillDown } from './drill-down.ts';
import { page } from './layout.ts';
import { packViewState, unpackViewState } from './view-state.ts';

/** `Loai=` chooses the list; turning a page posts the form back to the same address. */
export async function answerDataGrid(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.list);
  const asked = query.get('Loai');
  const kind: DrillDown = isDrillDown(asked) ? asked : 'MOINHAN';
  const found = drillDown(state.world, kind);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const at = Math.min(pages, await readPage(exchange, kind));
  const shown = found.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE);
  const body = found.length === 0 ? html`<span id="lblThongBao">Không có hồ sơ nào.</span>` : dataGrid(state.world, shown, at, pages);
  const action = `DanhSach.aspx?Loai=${kind}`;
  sendHtml(exchange, page(exchange, drillDowns[kind], action, packViewState({ kind, page: at }), body));
}

/** The page meant by a postback; with a view state of another list the first one. */
async function readPage(exchange: Exchange, kind: string): Promise<number> {
  if (exchange.method !== 'POST') return 1;
  const fields = await readFields(exchange.request);
  const before = unpackViewState(fields['__VIEWSTATE']);
  if (before === undefined || before.kind !== kind) return 1;
  const target = /^dgHoSo:_ctl\d+:_ctl(\d+)$/.exec(String(fields['__EVENTTARGET'] ?? ''))?.[1];
  return target === undefined ? before.page : Number(target);
}
