import '@spectrum-web-components/table/elements.js';
import { contentsC } from '../../contents/C';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsC['spectrum-table']);

function make(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

mount.append(
  make(
    'sp-table',
    { selects: 'multiple', size: 's' },
    make(
      'sp-table-head',
      {},
      ...columns.map(({ key, header }) =>
        make('sp-table-head-cell', key === 'due' ? { sortable: '', 'sort-direction': 'asc', 'sort-key': key } : {}, header),
      ),
    ),
    make(
      'sp-table-body',
      {},
      ...rows.map((row) =>
        make('sp-table-row', { value: row['id'] ?? '' }, ...columns.map(({ key }) => make('sp-table-cell', {}, row[key] ?? ''))),
      ),
    ),
  ),
);
