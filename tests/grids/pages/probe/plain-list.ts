import { el } from '../../chrome';
import { contentsProbe } from '../../contents/probe';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsProbe['plain-list']);

mount.append(
  el(
    'table',
    { border: '1' },
    el('thead', {}, el('tr', {}, ...columns.map(({ header }) => el('th', {}, header)))),
    el('tbody', {}, ...rows.slice(0, shown).map((row) => el('tr', {}, ...columns.map(({ key }) => el('td', {}, row[key] ?? ''))))),
  ),
);
