import 'active-table';
import { contentsF } from '../../contents/F';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsF['active-table']);

mount.append(
  Object.assign(document.createElement('active-table'), {
    data: [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))],
    customColumnsSettings: columns.map(({ header, width }) => ({ headerName: header, columnWidth: `${width}px` })),
    displayAddNewRow: false,
    displayAddNewColumn: false,
    isCellTextEditable: false,
    isHeaderTextEditable: false,
    stripedRows: true,
    tableStyle: { width: '1330px' },
    overflow: { maxHeight: '440px', maxWidth: '1330px' },
  }),
);
