import Column from 'primevue/column';
import ColumnGroup from 'primevue/columngroup';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import InputNumber from 'primevue/inputnumber';
import Row from 'primevue/row';
import { createApp, h, nextTick, reactive } from 'vue';
import { contents } from '../../contents.ts';
import { headerRows, openPage, ready } from '../../kit/page.ts';

const content = contents['primevue-number'];
const page = openPage(content, 'boxes');
const { mount, columns, rows } = page;
const cells = reactive(page.cells);
const levels = headerRows(content.tree);

const box = (row, key) =>
  h(InputNumber, {
    modelValue: cells[row][key],
    'onUpdate:modelValue': (value) => (cells[row][key] = value),
    locale: 'vi-VN',
    min: 0,
    useGrouping: true,
    inputId: `${row}.${key}`,
    inputStyle: 'width:80px',
  });

createApp({
  render: () =>
    h(
      DataTable,
      { value: rows, showGridlines: true, pt: { table: { border: '1', style: 'border-collapse:collapse' } } },
      {
        default: () => [
          h(ColumnGroup, { type: 'header' }, () =>
            levels.map((level, at) =>
              h(Row, () => [
                ...(at === 0
                  ? [
                      h(Column, { header: 'TT', rowspan: levels.length }),
                      h(Column, { header: content.labelHeader, rowspan: levels.length }),
                    ]
                  : []),
                ...level.map(({ header, colspan, rowspan }) => h(Column, { header, colspan, rowspan })),
              ]),
            ),
          ),
          h(Column, { field: 'tt' }, { body: ({ index }) => String(index + 1) }),
          h(Column, { field: 'label' }),
          ...columns.map(({ key }) => h(Column, { field: key }, { body: ({ data }) => box(data.key, key) })),
        ],
      },
    ),
})
  .use(PrimeVue)
  .mount(mount);
await nextTick();

ready(
  page,
  (row, column) => document.getElementById(`${row}.${column}`),
  () => JSON.parse(JSON.stringify(cells)),
);
