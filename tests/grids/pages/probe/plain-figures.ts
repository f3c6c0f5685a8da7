import { el } from '../../chrome';
import { isGroup } from '../../content';
import { contentsProbe } from '../../contents/probe';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsProbe['plain-figures']);

const first = [
  el('th', { rowspan: '2' }, 'STT'),
  el('th', { rowspan: '2' }, labelHeader),
  ...tree.map((node) =>
    isGroup(node) ? el('th', { colspan: String(node.children.length) }, node.header) : el('th', { rowspan: '2' }, node.header),
  ),
];
const second = tree.flatMap((node) => (isGroup(node) ? node.children.map(({ header }) => el('th', {}, header)) : []));

mount.append(
  el(
    'table',
    { border: '1' },
    el('thead', {}, el('tr', {}, ...first), el('tr', {}, ...second)),
    el(
      'tbody',
      {},
      ...rows.map((row) =>
        el(
          'tr',
          {},
          el('td', {}, row['id'] ?? ''),
          el('td', {}, row['label'] ?? ''),
          ...leaves.map(({ key }) => el('td', {}, row[key] ?? '')),
        ),
      ),
      el('tr', {}, el('td', { colspan: '2' }, total['label'] ?? ''), ...leaves.map(({ key }) => el('td', {}, total[key] ?? ''))),
    ),
  ),
);
