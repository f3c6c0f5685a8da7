import { countingPeriod, placeOf } from '../data/classify.ts';
import { fieldsOf } from '../data/statistics.ts';
import type { PortalDossier, World } from '../data/world.ts';
import { html } from '../server/html.ts';
import { sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { count, day, readDay } from '../server/show.ts';
import { page } from './layout.ts';

/** What the one figure of each cell is, chosen above the table: the columns do not say it. */
export const pivotKinds = [
  ['tiepnhan', 'Đã tiếp nhận'],
  ['dangxuly', 'Đang xử lý'],
  ['dangxulytre', 'Đang xử lý (trễ)'],
  ['hoanthanhtre', 'Đã hoàn thành (trễ)'],
  ['hoanthanhdung', 'Đã hoàn thành (đúng hẹn)'],
  ['bosung', 'Yêu cầu bổ sung'],
] as const;

export type PivotKind = (typeof pivotKinds)[number][0];

function belongs(kind: PivotKind, dossier: PortalDossier, period: ReturnType<typeof countingPeriod>): boolean {
  const place = placeOf(dossier, period);
  if (place === undefined) return false;
  switch (kind) {
    case 'tiepnhan':
      return place.origin === 'new';
    case 'dangxuly':
      return place.outcome === 'inTime' || place.outcome === 'overdue';
    case 'dangxulytre':
      return place.outcome === 'overdue';
    case 'hoanthanhtre':
      return place.outcome === 'late';
    case 'hoanthanhdung':
      return place.outcome === 'early' || place.outcome === 'onTime';
    case 'bosung':
      return place.outcome === 'supplement';
  }
}

export interface Pivot {
  wards: string[];
  rows: { label: string; figures: number[] }[];
  total: number[];
}

/** Kinds of dossiers by ward: what the district itself took in has no ward. The last figure of a row is its sum. */
export function pivotOf(world: World, kind: PivotKind, from: string, to: string): Pivot {
  const period = countingPeriod(from, to, world.now.slice(0, 10));
  const asked = world.dossiers.filter((dossier) => belongs(kind, dossier, period));
  const wards = world.units.filter(({ level }) => level === 'xa');
  const fieldOf = new Map(world.procedures.map(({ code, field }) => [code, field]));
  const figuresOf = (dossiers: PortalDossier[]): number[] => {
    const byWard = wards.map(({ id }) => dossiers.filter(({ unitId }) => unitId === id).length);
    const known = byWard.reduce((sum, value) => sum + value, 0);
    return [...byWard, dossiers.length - known, dossiers.length];
  };
  return {
    wards: wards.map(({ name }) => name.replace(/^UBND /, '')),
    rows: fieldsOf(world)
      .map((label) => ({ label, figures: figuresOf(asked.filter(({ procedureCode }) => fieldOf.get(procedureCode) === label)) }))
      .filter(({ figures }) => (figures.at(-1) ?? 0) > 0),
    total: figuresOf(asked),
  };
}

export async function answerPivot(exchange: Exchange): Promise<void> {
  const { query, state } = exchange;
  const { world, latency } = state;
  await wait(latency.report);
  const kind = pivotKinds.find(([key]) => key === query.get('loai'))?.[0] ?? 'tiepnhan';
  const from = readDay(query.get('tuNgay')) ?? world.period.from;
  const to = readDay(query.get('denNgay')) ?? world.period.to;
  const { wards, rows, total } = pivotOf(world, kind, from, to);
  const body = html`<form method="get" action="/qlhs/report/reporthoso"><table class="adminform"><tr><td>Loại thống kê</td><td><select name="loai">${pivotKinds.map(([key, label]) => html`<option value="${key}"${key === kind && html` selected`}>${label}</option>`)}</select></td>
<td>Từ ngày</td><td><input type="text" name="tuNgay" value="${day(from)}" size="10"></td><td>Đến ngày</td><td><input type="text" name="denNgay" value="${day(to)}" size="10"></td><td><input type="submit" value="Xem báo cáo"></td></tr></table></form>
<table class="adminlist"><thead><tr><th>STT</th><th>Loại hồ sơ</th>${wards.map((name) => html`<th>${name}</th>`)}<th>Không rõ</th><th>TỘNG CỘNG</th></tr></thead>
<tbody>${rows.map(
    (
      { label, figures },
      index,
    ) => html`<tr><td>${index + 1}</td><td>${label}</td>${figures.map((value) => html`<td class="so">${count(value)}</td>`)}</tr>
`,
  )}</tbody><tfoot><tr><th colspan="2">TỔNG CỘNG</th>${total.map((value) => html`<th class="so">${count(value)}</th>`)}</tr></tfoot></table>`;
  sendHtml(exchange, page(exchange, 'Báo cáo tiếp nhận hồ sơ theo phường', body));
}
