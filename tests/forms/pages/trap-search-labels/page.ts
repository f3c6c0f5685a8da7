import { el } from '../../page/dom';
import { openForm } from '../../page/open-form';
import { sources } from '../../sources';
import { spec } from './spec';

/** Criteria that narrow a list, under the very words of a report; the report itself is only shown. */
const form = openForm(spec);
const figures = sources[spec.sheet]!.rows[0]!.values;
const criteria = form.leaves.map((leaf) => el('input', { name: `tu_${leaf.key}`, type: 'number', id: `tu_${leaf.key}` }));
form.mount.append(
  el(
    'fieldset',
    {},
    el('legend', {}, 'Tiêu chí tìm kiếm'),
    ...form.leaves.map((leaf, at) => el('div', {}, el('label', { for: `tu_${leaf.key}` }, leaf.header), criteria[at]!)),
    el('button', { type: 'button' }, 'Tìm kiếm'),
  ),
  el(
    'table',
    { border: '1' },
    el(
      'tbody',
      {},
      ...form.leaves.map((leaf) => el('tr', {}, el('td', {}, leaf.header), el('td', {}, String(figures[leaf.wants ?? ''] ?? '')))),
    ),
  ),
);
form.publish(() => ({ tu: Object.fromEntries(criteria.map(({ name, value }) => [name, value])) }));
