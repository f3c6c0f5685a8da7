import type { World } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';

/** The unit asked for: without a choice, the office's own; `tat-ca` is no filter. */
export function chosenUnit(world: World, query: URLSearchParams): string {
  const asked = query.get('donVi');
  if (asked === 'tat-ca') return '';
  return asked ?? world.units[0]?.id ?? '';
}

export function unitSelect(world: World, query: URLSearchParams): Markup {
  const chosen = query.get('donVi') ?? world.units[0]?.id ?? '';
  const choices = [['tat-ca', 'Tất cả đơn vị'], ['xa', 'Các xã, phường, thị trấn'], ...world.units.map(({ id, name }) => [id, name])];
  return html`<select name="donVi">${choices.map(([value = '', label = '']) => html`<option value="${value}"${value === chosen && html` selected="selected"`}>${label}</option>`)}</select>`;
}
