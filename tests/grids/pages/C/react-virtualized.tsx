import { createRoot } from 'react-dom/client';
import { Column, Table } from 'react-virtualized';
import 'react-virtualized/styles.css';
import { contentsC } from '../../contents/C';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsC['react-virtualized']);

createRoot(mount).render(
  <Table
    width={1320}
    height={440}
    headerHeight={34}
    rowHeight={32}
    rowCount={rows.length}
    rowGetter={({ index }: { index: number }) => rows[index]}
    sortBy="received"
    sort={() => undefined}
  >
    {columns.map(({ key, header, width }) => (
      <Column key={key} dataKey={key} label={header} width={width} flexGrow={key === 'procedure' ? 1 : 0} disableSort={key === 'ordinal'} />
    ))}
  </Table>,
);
