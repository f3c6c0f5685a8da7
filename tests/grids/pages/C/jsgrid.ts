import 'jsgrid/dist/jsgrid.css';
import 'jsgrid/dist/jsgrid-theme.css';
import { contentsC } from '../../contents/C';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'jsgrid/dist/jsgrid.js?url';

const { mount, columns, rows, shown } = openList(contentsC['jsgrid']);

await loadScript(scriptAddress);
plugin(mount, 'jsGrid', {
  width: '1320px',
  height: '480px',
  filtering: true,
  sorting: true,
  paging: true,
  pageSize: shown,
  data: rows,
  pagerFormat: 'Trang: {first} {prev} {pages} {next} {last}   {pageIndex} / {pageCount}',
  fields: [
    ...columns.map(({ key, header, width }) => ({ name: key, title: header, type: 'text', width })),
    { type: 'control', editButton: true, deleteButton: false },
  ],
});
