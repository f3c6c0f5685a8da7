import BaseTable, { type ColumnShape } from 'react-base-table';
import 'react-base-table/dist/styles.css';
import { createRoot } from 'react-dom/client';
import { contentsC } from '../../contents/C';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsC['react-base-table']);

const drawn = columns.map(({ key, header, width }): ColumnShape => ({
  key,
  dataKey: key,
  title: header,
  width,
  sortable: key !== 'action',
  resizable: true,
  ...(key === 'code' && { frozen: 'left' as never }),
  ...(key === 'action' && { frozen: 'right' as never, cellRenderer: () => <button type="button">Xem</button> }),
}));

createRoot(mount).render(<BaseTable columns={drawn} data={rows} fixed width={1320} height={450} rowKey="id" rowHeight={36} />);
