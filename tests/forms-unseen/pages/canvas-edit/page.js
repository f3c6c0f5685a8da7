import canvasDatagrid from 'canvas-datagrid';
import { contents } from '../../contents.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['canvas-edit'];
const page = openPage(content, 'sentence');
const { mount, columns, rows } = page;
mount.style.cssText = 'width:1330px;height:260px';

const grid = canvasDatagrid({
  parentNode: mount,
  schema: [
    { name: 'ten', title: content.labelHeader, width: 220 },
    ...columns.map(({ key, header }) => ({ name: key, title: header, width: 130 })),
  ],
  data: rows.map(({ label }) => ({ ten: label, ...Object.fromEntries(columns.map(({ key }) => [key, ''])) })),
  editable: true,
});
grid.style.height = '260px';

const model = () =>
  Object.fromEntries(
    grid.data.map((record, at) => [rows[at].key, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]),
  );
ready(page, () => mount.firstElementChild, model);
