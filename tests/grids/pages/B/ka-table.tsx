import { Table, useTable } from 'ka-table';
import { ActionType, DataType, EditingMode, SortingMode } from 'ka-table/enums';
import 'ka-table/style.css';
import { createRoot } from 'react-dom/client';
import { contentsB } from '../../contents/B';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsB['ka-table']);

const tickBox = ({ column }: { column: { key: string } }): React.ReactNode =>
  column.key === 'selection' ? <input type="checkbox" /> : undefined;

function Page(): React.ReactNode {
  const table = useTable({
    onDispatch: (action: { type: string }) => document.body.setAttribute('data-last', action.type === ActionType.SelectRow ? 'chọn' : ''),
  });
  return (
    <Table
      table={table}
      rowKeyField="id"
      data={rows}
      columns={[
        { key: 'selection', width: 40 },
        ...columns.map(({ key, header, width }) => ({ key, title: header, dataType: DataType.String, width })),
      ]}
      editingMode={EditingMode.None}
      sortingMode={SortingMode.Single}
      paging={{ enabled: true, pageSize: shown, pageIndex: 0, pageSizes: [15, 30], position: 'bottom' as never }}
      childComponents={{ cellText: { content: tickBox } }}
    />
  );
}

createRoot(mount).render(<Page />);
