import * as packaged from 'react-data-table-component';
import type { TableColumn, TableProps } from 'react-data-table-component';
import { createRoot } from 'react-dom/client';
import { contentsB } from '../../contents/B';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows, shown } = openList(contentsB['react-data-table-component']);

// The package is CommonJS: its default export lies one deeper than its types say.
const found: unknown = packaged.default;
const DataTable = (typeof found === 'object' && found !== null && 'default' in found ? found.default : found) as (
  props: TableProps<TextRow>,
) => React.ReactElement;

const drawn = columns.map(({ key, header, width }): TableColumn<TextRow> => ({
  name: header,
  selector: (row) => row[key] ?? '',
  sortable: key !== 'action',
  width: `${width}px`,
  ...(key === 'procedure' && { wrap: true }),
  ...(key === 'code' && { cell: (row: TextRow) => <a href={`#${row[key]}`}>{row[key]}</a> }),
  ...(key === 'action' && { cell: () => <button type="button">Chi tiết</button> }),
}));

createRoot(mount).render(
  <DataTable
    columns={drawn}
    data={rows}
    selectableRows
    expandableRows
    expandableRowsComponent={({ data }) => <div>Thủ tục: {data['procedure']}</div>}
    pagination
    paginationPerPage={shown}
    paginationRowsPerPageOptions={[10, 20, 50]}
    paginationComponentOptions={{ rowsPerPageText: 'Số dòng:', rangeSeparatorText: 'trên' }}
    fixedHeader
    fixedHeaderScrollHeight="420px"
    striped
  />,
);
