import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openFigures } from '../../page';
import { spannedHeaders } from '../spanned-headers';
import scriptAddress from 'floatthead/dist/jquery.floatThead.js?url';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsE['floatthead']);

const figureCells = (row: Record<string, string>): HTMLElement[] =>
  leaves.map(({ key }) => el('td', { align: 'right' }, el('a', { href: '#' }, row[key] ?? '')));

const table = el(
  'table',
  { border: '1', style: 'border-collapse:collapse;font-size:13px;background:#fff', width: '1320' },
  el('thead', { style: 'background:#d9edf7' }, ...spannedHeaders(tree, ['STT', labelHeader])),
  el(
    'tbody',
    { id: 'data_table' },
    ...rows.map((row) => el('tr', { height: '34' }, el('td', {}, row['id'] ?? ''), el('td', {}, row['label'] ?? ''), ...figureCells(row))),
    el('tr', { height: '34' }, el('td', { colspan: '2' }, el('b', {}, total['label'] ?? '')), ...figureCells(total)),
  ),
);
const scroller = el('div', { style: 'height:280px;overflow:auto;position:relative;width:1340px' }, table);
mount.append(scroller);

await loadScript(scriptAddress);
plugin(table, 'floatThead', {
  position: 'absolute',
  scrollContainer: () => (window as unknown as { $: (of: Element) => unknown }).$(scroller),
});
