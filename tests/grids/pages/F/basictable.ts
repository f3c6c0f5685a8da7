import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { codeLink } from '../../controls';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'basictable/dist/js/jquery.basictable.min.js?url';
import 'basictable/dist/css/basictable.min.css';

const { mount, columns, rows } = openList(contentsF['basictable']);

const table = el(
  'table',
  { id: 'theodoi', border: '1', style: 'border-collapse:collapse;font-size:13px' },
  el('thead', {}, el('tr', {}, ...columns.map(({ header }) => el('th', {}, header)))),
  el(
    'tbody',
    {},
    ...rows.map((row) =>
      el('tr', {}, ...columns.map(({ key }) => el('td', {}, key === 'code' ? codeLink(row[key] ?? '') : (row[key] ?? '')))),
    ),
  ),
);
mount.append(table);

await loadScript(scriptAddress);
plugin(table, 'basictable', { breakpoint: 768, tableWrap: true });
