import { createRoot } from 'react-dom/client';
import { SimpleTable } from 'simple-table-core';
import 'simple-table-core/styles.css';
import { contentsD } from '../../contents/D';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsD['simple-table']);

createRoot(mount).render(
  <div style={{ width: 1330 }}>
    <SimpleTable
      rows={rows}
      defaultHeaders={columns.map(({ key, header, width }) => ({
        accessor: key,
        label: header,
        width,
        isSortable: true,
        filterable: key === 'state',
        ...(key === 'code' && { pinned: 'left' as const }),
      }))}
      height={460}
      shouldPaginate
      rowsPerPage={shown}
      enableRowSelection
      editColumns
      selectableCells
    />
  </div>,
);
