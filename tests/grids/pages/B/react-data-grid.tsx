import DataGrid, { SelectColumn, type Column } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contentsB } from '../../contents/B';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows } = openList(contentsB['react-data-grid']);

const drawn: Column<TextRow>[] = [
  SelectColumn,
  ...columns.map(({ key, header, width }): Column<TextRow> => ({
    key,
    name: header,
    width,
    resizable: true,
    sortable: true,
    frozen: key === 'code',
    ...(key === 'state' && { renderCell: ({ row }: { row: TextRow }) => <b>{row[key]}</b> }),
  })),
];

function Page(): React.ReactNode {
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataGrid
      columns={drawn}
      rows={rows}
      rowKeyGetter={(row) => row['id'] ?? ''}
      selectedRows={selected}
      onSelectedRowsChange={select}
      className="rdg-light"
      style={{ height: 430 }}
    />
  );
}

createRoot(mount).render(<Page />);
