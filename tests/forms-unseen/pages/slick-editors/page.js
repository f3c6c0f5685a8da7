import { Editors, SlickGrid } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-default-theme.css';
import { contents } from '../../contents.ts';
import { grouped, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['slick-editors'];
const page = openPage(content, 'pairs');
const { mount, columns, rows } = page;
mount.style.cssText = 'height:330px;width:1330px;border:1px solid #bbb';

const items = rows.map(({ key, label }) => ({ id: key, ten: label }));
const grid = new SlickGrid(
  mount,
  items,
  [
    { id: 'ten', field: 'ten', name: content.labelHeader, width: 190 },
    ...columns.map(({ key, header, wants }) => ({
      id: key,
      field: key,
      name: header,
      width: 95,
      editor: wants ? Editors.Integer : Editors.Text,
      ...(wants && { formatter: (_row, _cell, value) => grouped(toFigure(value)) }),
    })),
  ],
  { editable: true, autoEdit: true, enableCellNavigation: true, enableColumnReorder: false, rowHeight: 30, forceFitColumns: true },
);

const model = () =>
  Object.fromEntries(items.map((item) => [item.id, Object.fromEntries(columns.map(({ key }) => [key, toFigure(item[key])]))]));
ready(
  page,
  (row, column) =>
    grid.getCellNode(
      rows.findIndex(({ key }) => key === row),
      columns.findIndex(({ key }) => key === column) + 1,
    ),
  model,
);
