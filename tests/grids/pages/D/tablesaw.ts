import 'tablesaw/dist/tablesaw.css';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import '../../jquery-global';
import { loadScript } from '../../load-script';
import { openFigures } from '../../page';
import { spannedHeaders } from '../spanned-headers';
import scriptAddress from 'tablesaw/dist/tablesaw.jquery.js?url';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsD['tablesaw']);

const figureCells = (row: Record<string, string>): HTMLElement[] => leaves.map(({ key }) => el('td', {}, row[key] ?? ''));

const table = el(
  'table',
  { class: 'tablesaw', 'data-tablesaw-mode': 'stack', border: '1', style: 'border-collapse:collapse' },
  el('thead', {}, ...spannedHeaders(tree, ['STT', labelHeader])),
  el(
    'tbody',
    {},
    ...rows.map((row) => el('tr', {}, el('td', {}, row['id'] ?? ''), el('td', {}, row['label'] ?? ''), ...figureCells(row))),
    el('tr', {}, el('td', { colspan: '2' }, total['label'] ?? ''), ...figureCells(total)),
  ),
);
mount.append(table);

await loadScript(scriptAddress);
(window as unknown as { Tablesaw: { init: (within: Element) => void } }).Tablesaw.init(mount);
