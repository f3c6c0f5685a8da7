import 'gijgo/css/gijgo.css';
import { el } from '../../chrome';
import { contentsD } from '../../contents/D';
import { plugin } from '../../jquery-global';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'gijgo/js/gijgo.js?url';

const { mount, columns, rows, shown } = openList(contentsD['gijgo']);
const table = el('table', { id: 'grid' });
mount.append(table);

await loadScript(scriptAddress);
plugin(table, 'grid', {
  primaryKey: 'id',
  dataSource: rows,
  selectionMethod: 'checkbox',
  selectionType: 'multiple',
  headerFilter: true,
  resizableColumns: true,
  width: 1320,
  columns: columns.map(({ key, header, width }) => ({
    field: key,
    title: header,
    width,
    sortable: true,
    filterable: key === 'code' || key === 'owner',
    ...(key === 'code' && { tmpl: '<a href="#{code}">{code}</a>' }),
  })),
  pager: { limit: shown, sizes: [shown, 50, 100] },
});
