import { html, type Markup } from '../server/html.ts';
import { count } from '../server/show.ts';

export const pageSizes = [10, 20, 50, 100, 200] as const;

export interface Paging {
  page: number;
  size: number;
  total: number;
  pages: number;
}

export function readPaging(query: URLSearchParams, total: number): Paging {
  const size = pageSizes.find((one) => String(one) === query.get('delta')) ?? 10;
  const pages = Math.max(1, Math.ceil(total / size));
  const asked = Number(query.get('cur') ?? '1');
  return { size, total, pages, page: Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1 };
}

/** The search paginator: every step loads the whole page anew. */
export function pager({ page, size, total, pages }: Paging, path: string, query: URLSearchParams, id: string): Markup {
  const to = (changes: Record<string, string | number>): string => {
    const next = new URLSearchParams(query);
    for (const [key, value] of Object.entries(changes)) next.set(key, String(value));
    return `${path}?${next.toString()}`;
  };
  const link = (name: string, label: string, target: number): Markup =>
    target < 1 || target > pages || target === page
      ? html`<span class="${name}">${label}</span>`
      : html`<a class="${name}" href="${to({ cur: target, delta: size })}" target="_self">${label}</a>`;
  const first = (page - 1) * size + 1;
  return html`<div class="taglib-search-iterator-page-iterator-bottom"><div class="taglib-page-iterator" id="${id}">
<div class="search-results">Hiển thị ${count(Math.min(first, total))} - ${count(Math.min(total, page * size))} trong số ${count(total)} kết quả.</div>
<div class="page-settings"><label>Số mục trên trang <select name="delta" onchange="location.href=this.value">${pageSizes.map((one) => html`<option value="${to({ cur: 1, delta: one })}"${one === size && html` selected="selected"`}>${one}</option>`)}</select></label></div>
<div class="page-selector">Trang ${count(page)} trong ${count(pages)}</div>
<div class="page-links">${link('first', 'Đầu tiên', 1)}${link('previous', 'Trước', page - 1)}${link('next', 'Tiếp theo', page + 1)}${link('last', 'Cuối cùng', pages)}</div>
</div></div>`;
}
