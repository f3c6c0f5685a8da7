import type { World } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';
import { day, readDay } from '../server/show.ts';

export interface Days {
  from: string;
  to: string;
}

/** Days asked for; without a question, the world's own period. */
export function readDays(world: World, query: URLSearchParams): Days {
  return { from: readDay(query.get('tuNgay')) ?? world.period.from, to: readDay(query.get('denNgay')) ?? world.period.to };
}

export function periodForm(path: string, { from, to }: Days): Markup {
  return html`<form class="search" method="get" action="${path}"><div><label for="tuNgay">Từ ngày</label><input id="tuNgay" name="tuNgay" value="${day(from)}" size="11"></div>
<div><label for="denNgay">Đến ngày</label><input id="denNgay" name="denNgay" value="${day(to)}" size="11"></div><button class="btn" type="submit">Thống kê</button></form>`;
}

export function dayForm(path: string, at: string): Markup {
  return html`<form class="search" method="get" action="${path}"><div><label for="ngay">Ngày</label><input id="ngay" name="ngay" value="${day(at)}" size="11"></div><button class="btn" type="submit">Thống kê</button></form>`;
}
