import 'footable/css/footable.core.css';
import 'footable/css/footable.standalone.css';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'footable/dist/footable.all.js?url';

const { mount, columns, rows, shown } = openList(contentsD['footable']);

// On a phone these fold away; at a desk all are there.
const folded = new Set(['address', 'procedure', 'handler']);
const headers = columns.map(({ key, header }) =>
  el('th', { ...(folded.has(key) && { 'data-hide': 'phone,tablet' }), ...(key === 'code' && { 'data-toggle': 'true' }) }, header),
);
const body = rows.map((row) =>
  el(
    'tr',
    {},
    ...columns.map(({ key }) =>
      el('td', {}, key === 'state' ? el('span', { class: 'status-metro', title: 'Tình trạng hồ sơ' }, row[key] ?? '') : (row[key] ?? '')),
    ),
  ),
);
const table = el(
  'table',
  { class: 'footable', 'data-page-size': String(shown), 'data-filter': '#loc' },
  el('thead', {}, el('tr', {}, ...headers)),
  el('tbody', {}, ...body),
  el(
    'tfoot',
    {},
    el('tr', {}, el('td', { colspan: String(columns.length) }, el('div', { class: 'pagination pagination-centered hide-if-no-paging' }))),
  ),
);
mount.append(el('div', {}, 'Lọc nhanh: ', el('input', { id: 'loc', type: 'text' })), table);

await loadScript(scriptAddress);
plugin(table, 'footable');
