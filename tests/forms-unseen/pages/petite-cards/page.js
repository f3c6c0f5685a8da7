import { createApp, nextTick, reactive } from 'petite-vue';
import { contents } from '../../contents.ts';
import { make, openPage, ready } from '../../kit/page.ts';

/* petite-vue in the markup. No table: a card for each field, in it the labels with their boxes, as on a small screen. */
const content = contents['petite-cards'];
const page = openPage(content, 'sentence');
const { mount, cells, columns, rows } = page;

const card = ({ key, label }) => {
  const set = make('fieldset', { class: 'card' }, make('legend', {}, label));
  for (const { key: column, header } of columns)
    set.append(
      make(
        'div',
        { class: 'form-row', style: 'display:flex;justify-content:space-between;width:640px' },
        make('label', { for: `${key}-${column}` }, header),
        make('input', {
          id: `${key}-${column}`,
          type: 'number',
          min: '0',
          'v-model.number': `o.${key}.${column}`,
        }),
      ),
    );
  return set;
};
mount.append(...rows.map(card));
const held = reactive(cells);
createApp({ o: held }).mount(mount);
await nextTick();

const figure = (value) => (value === '' ? null : value);
ready(
  page,
  (row, column) => document.getElementById(`${row}-${column}`),
  () =>
    Object.fromEntries(
      rows.map(({ key }) => [key, Object.fromEntries(columns.map((column) => [column.key, figure(held[key][column.key])]))]),
    ),
);
