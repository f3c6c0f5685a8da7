import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { createRoot } from 'react-dom/client';
import { contentsA } from '../../contents/A';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsA['mui-data-grid']);

const drawn = columns.map(({ key, header, width }): GridColDef => ({
  field: key,
  headerName: header,
  width,
  ...(key === 'code' && { renderCell: ({ value }) => <a href={`#${String(value)}`}>{String(value)}</a> }),
  ...(key === 'action' && {
    sortable: false,
    renderCell: () => (
      <>
        <button type="button">Xem</button> <button type="button">Xử lý</button>
      </>
    ),
  }),
}));

createRoot(mount).render(
  <div style={{ height: 460, width: 1320 }}>
    <DataGrid
      rows={rows}
      columns={drawn}
      checkboxSelection
      disableRowSelectionOnClick
      density="compact"
      initialState={{ pagination: { paginationModel: { pageSize: shown } } }}
      pageSizeOptions={[25, 50, 100]}
    />
  </div>,
);
