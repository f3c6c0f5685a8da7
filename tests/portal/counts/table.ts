import { html, type Markup } from '../server/html.ts';
import { count } from '../server/show.ts';
import type { CountRow } from './per-unit.ts';

const shown = (figure: number | string | undefined): Markup | string => (typeof figure === 'number' ? count(figure) : (figure ?? ''));

const linked = (figure: number | string): Markup | string =>
  typeof figure === 'number' && figure > 0 ? html`<a href="#">${count(figure)}</a>` : shown(figure);

/** Heads are cells with `strong`, figures links where not zero. */
export function countTable(head: Markup, rows: readonly CountRow[], total: Markup): Markup {
  return html`<div class="table-responsive"><table id="table"><thead>${head}</thead><tbody id="data">${rows.map(
    (
      { label, figures },
      index,
    ) => html`<tr><td>${index + 1}</td><td>${label}</td>${figures.map((figure) => html`<td class="so">${linked(figure)}</td>`)}</tr>
`,
  )}</tbody>${total}</table></div>`;
}

/** `Tổng số` behind an empty cell, in the body's own dress. */
export function totalRow(figures: CountRow['figures']): Markup {
  return html`<tbody><tr class="tong"><td></td><td><strong>Tổng số</strong></td>${figures.map((figure) => html`<td class="so"><strong>${shown(figure)}</strong></td>`)}</tr></tbody>`;
}

export function totalFoot(figures: CountRow['figures']): Markup {
  return html`<tfoot><tr><td colspan="2">Tổng số</td>${figures.map((figure) => html`<td class="so">${shown(figure)}</td>`)}</tr></tfoot>`;
}
