import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { codeLink } from '../../controls';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'stacktable.js/stacktable.js?url';

const { mount, columns, rows } = openList(contentsE['stacktable']);
// The plugin's own stylesheet: one card a dossier on a phone, one table at a desk.
document.head.append(
  el(
    'style',
    {},
    '.small-only{display:none} @media (max-width:800px){.large-only{display:none} .small-only{display:table}} .bang{border-collapse:collapse;font-size:14px} .bang td,.bang th{border:1px solid #bbb;padding:4px 6px}',
  ),
);

const table = el(
  'table',
  { class: 'bang' },
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
plugin(table, 'cardtable', {});
