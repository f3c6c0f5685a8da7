import { QInput, QMarkupTable, Quasar } from 'quasar';
import 'quasar/dist/quasar.css';
import { createApp, h, nextTick, reactive } from 'vue';
import { contents } from '../../contents.ts';
import { headerRows, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['quasar-input'];
const page = openPage(content, 'sentence', { search: true });
const { mount, columns, rows } = page;
const texts = reactive(Object.fromEntries(rows.map(({ key }) => [key, Object.fromEntries(columns.map((column) => [column.key, '']))])));
const levels = headerRows(content.tree);

const box = (row, key) =>
  h(QInput, {
    modelValue: texts[row][key],
    'onUpdate:modelValue': (value) => (texts[row][key] = value ?? ''),
    mask: '#.###.###',
    reverseFillMask: true,
    unmaskedValue: true,
    dense: true,
    outlined: true,
    for: `${row}.${key}`,
    style: 'width:90px',
  });

createApp({
  render: () =>
    h(QMarkupTable, { flat: true, bordered: true, separator: 'cell' }, () => [
      h(
        'thead',
        levels.map((level, at) =>
          h('tr', [
            ...(at === 0 ? [h('th', { rowspan: levels.length }, 'STT'), h('th', { rowspan: levels.length }, content.labelHeader)] : []),
            ...level.map(({ header, colspan, rowspan }) => h('th', { colspan, rowspan }, header)),
          ]),
        ),
      ),
      h(
        'tbody',
        rows.map((row, at) =>
          h('tr', { key: row.key }, [h('td', at + 1), h('td', row.label), ...columns.map(({ key }) => h('td', [box(row.key, key)]))]),
        ),
      ),
    ]),
})
  .use(Quasar, {})
  .mount(mount);
await nextTick();

const model = () =>
  Object.fromEntries(
    rows.map(({ key }) => [key, Object.fromEntries(columns.map((column) => [column.key, toFigure(texts[key][column.key])]))]),
  );
ready(page, (row, column) => document.getElementById(`${row}.${column}`), model);
