import 'layui/dist/css/layui.css';
import { contents } from '../../contents.ts';
import { headerRows, make, openPage, ready, toFigure } from '../../kit/page.ts';
import scriptAddress from 'layui/dist/layui.js?url';

const content = contents['layui-edit'];
const page = openPage(content, 'sentence');
const { mount, cells, columns, rows } = page;
mount.append(make('table', { id: 'nhap', 'lay-filter': 'nhap' }));
mount.style.width = '1300px';
await new Promise((resolve) => {
  const script = make('script', { src: scriptAddress });
  script.addEventListener('load', resolve);
  document.head.append(script);
});

const levels = headerRows(content.tree).map((level) =>
  level.map(({ header, colspan, rowspan, column }) => ({
    title: header,
    align: 'center',
    ...(column ? { field: column.key, rowspan, width: 110, edit: 'text' } : { colspan }),
  })),
);
levels[0].unshift(
  { type: 'numbers', title: 'STT', rowspan: levels.length, fixed: 'left' },
  { field: 'ten', title: content.labelHeader, width: 200, rowspan: levels.length, fixed: 'left' },
);

await new Promise((resolve) => {
  window.layui.use('table', () => {
    const { table } = window.layui;
    table.render({
      elem: '#nhap',
      data: rows.map(({ key, label }) => ({ key, ten: label, ...Object.fromEntries(columns.map((column) => [column.key, ''])) })),
      cols: levels,
      limit: 100,
      done: resolve,
    });
    table.on('edit(nhap)', ({ data, field, value }) => {
      cells[data.key][field] = toFigure(value);
    });
  });
});

ready(page, (row, column) =>
  mount.querySelector(`.layui-table-main tr[data-index="${rows.findIndex(({ key }) => key === row)}"] td[data-field="${column}"]`),
);
