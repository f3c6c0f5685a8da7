import 'jquery-treegrid/css/jquery.treegrid.css';
import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openFigures, type TextRow } from '../../page';
import { spannedHeaders } from '../spanned-headers';
import scriptAddress from 'jquery-treegrid/js/jquery.treegrid.js?url';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsE['jquery-treegrid']);

const figureCells = (row: TextRow): HTMLElement[] => leaves.map(({ key }) => el('td', { align: 'right' }, row[key] ?? ''));

/** A kind of unit with its units under it; the kind has no figures of its own. */
function branch(name: string, number: number, kind: string): HTMLElement[] {
  const own = rows.filter(({ label }) => label?.includes(` ${kind} `));
  return [
    el('tr', { class: `treegrid-${number}` }, el('td', {}, name), ...leaves.map(() => el('td'))),
    ...own.map((row) =>
      el(
        'tr',
        { class: `treegrid-${number}${row['id'] ?? ''} treegrid-parent-${number}` },
        el('td', {}, row['label'] ?? ''),
        ...figureCells(row),
      ),
    ),
  ];
}

const table = el(
  'table',
  { class: 'tree', border: '1', style: 'border-collapse:collapse;font-size:13px' },
  el('thead', {}, ...spannedHeaders(tree, [labelHeader])),
  el(
    'tbody',
    {},
    ...branch('Cấp phường', 1, 'phường'),
    ...branch('Cấp xã', 2, 'xã'),
    el('tr', { class: 'treegrid-3' }, el('td', {}, el('b', {}, total['label'] ?? '')), ...figureCells(total)),
  ),
);
mount.append(table);

await loadScript(scriptAddress);
plugin(table, 'treegrid');
