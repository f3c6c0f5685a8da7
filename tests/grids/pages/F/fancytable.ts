import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openFigures, type TextRow } from '../../page';
import { spannedHeaders } from '../spanned-headers';
import scriptAddress from 'jquery.fancytable/dist/fancyTable.min.js?url';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsF['fancytable']);

const cellsOf = (row: TextRow): HTMLElement[] => leaves.map(({ key }) => el('td', {}, row[key] ?? ''));

const table = el(
  'table',
  { id: 'ketqua', border: '1', style: 'border-collapse:collapse;font-size:13px' },
  el('thead', {}, ...spannedHeaders(tree, ['STT', labelHeader])),
  el(
    'tbody',
    {},
    ...[...rows, { ...total, id: '' }].map((row: TextRow) =>
      el('tr', {}, el('td', {}, row['id'] ?? ''), el('td', {}, row['label'] ?? ''), ...cellsOf(row)),
    ),
  ),
);
mount.append(table);

await loadScript(scriptAddress);
plugin(table, 'fancyTable', { pagination: true, perPage: 20, searchable: true, sortable: false, inputPlaceholder: 'Tìm...' });
