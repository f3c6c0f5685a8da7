import 'free-jqgrid/css/ui.jqgrid.min.css';
import jquery from 'jquery';
import { contents } from '../../contents.ts';
import { columnsOf, isGroup } from '../../kit/content.ts';
import { make, openPage, ready, toFigure } from '../../kit/page.ts';
import scriptAddress from 'free-jqgrid/js/jquery.jqgrid.min.js?url';

const content = contents['jqgrid-cells'];
const page = openPage(content, 'pairs');
const { mount, columns, rows } = page;
const table = make('table', { id: 'luoi' });
mount.append(table, make('div', { id: 'chan' }));

Object.assign(window, { jQuery: jquery, $: jquery });
await new Promise((resolve) => {
  const script = make('script', { src: scriptAddress });
  script.addEventListener('load', resolve);
  document.head.append(script);
});

jquery(table).jqGrid({
  datatype: 'local',
  data: rows.map(({ key, label }) => ({ id: key, ten: label, ...Object.fromEntries(columns.map((column) => [column.key, ''])) })),
  colModel: [
    { name: 'ten', label: content.labelHeader, width: 200, sortable: false },
    ...columns.map(({ key, header }) => ({
      name: key,
      label: header,
      width: 100,
      align: 'right',
      editable: true,
      sortable: false,
      edittype: 'text',
    })),
  ],
  rownumbers: true,
  cellEdit: true,
  cellsubmit: 'clientArray',
  pager: '#chan',
  caption: 'Nhập số liệu',
  width: 1300,
  height: 'auto',
  shrinkToFit: false,
});
jquery(table).jqGrid('setGroupHeaders', {
  useColSpanStyle: true,
  groupHeaders: content.tree.filter(isGroup).map(({ header, children }) => ({
    startColumnName: columnsOf(children)[0].key,
    numberOfColumns: columnsOf(children).length,
    titleText: header,
  })),
});

const model = () => {
  const held = jquery(table).jqGrid('getGridParam', 'data');
  return Object.fromEntries(held.map((record) => [record.id, Object.fromEntries(columns.map(({ key }) => [key, toFigure(record[key])]))]));
};
ready(page, (row, column) => table.querySelector(`tr[id="${row}"] td[aria-describedby="luoi_${column}"]`), model);
