import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { contentsA } from '../../contents/A';
import { actionButtons, codeLink } from '../../controls';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsA['tabulator-tables']);

const drawn = columns.map(({ key, header, width }) => ({
  title: header,
  field: key,
  width,
  ...(key === 'code' && {
    frozen: true,
    headerFilter: 'input',
    formatter: (cell: { getValue: () => unknown }) => codeLink(String(cell.getValue())),
  }),
  ...((key === 'owner' || key === 'procedure') && { headerFilter: 'input' }),
  ...(key === 'state' && { headerFilter: 'list', headerFilterParams: { valuesLookup: true } }),
  ...(key === 'action' && { headerSort: false, formatter: () => actionButtons() }),
}));

const grid = new TabulatorFull(mount, {
  data: rows,
  columns: [
    { formatter: 'rowSelection', titleFormatter: 'rowSelection', headerSort: false, width: 40, frozen: true, hozAlign: 'center' },
    ...drawn,
  ],
  layout: 'fitDataTable',
  selectableRows: true,
  pagination: true,
  paginationSize: shown,
  paginationSizeSelector: [10, 20, 50],
  paginationCounter: 'rows',
});

grid.on('tableBuilt', () => document.body.setAttribute('data-drawn', ''));
