import canvasDatagrid from 'canvas-datagrid';
import { contentsE } from '../../contents/E';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsE['canvas-datagrid']);
mount.style.cssText = 'width:1330px;height:430px';

const grid = canvasDatagrid({
  parentNode: mount,
  schema: columns.map(({ key, header, width }) => ({ name: key, title: header, width })),
  data: rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? '']))),
  editable: false,
});
grid.style.height = '430px';
