import { DataTable, Grommet } from 'grommet';
import { createRoot } from 'react-dom/client';
import { contentsE } from '../../contents/E';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows, shown } = openList(contentsE['grommet']);

createRoot(mount).render(
  <Grommet style={{ width: 1330 }}>
    <DataTable
      data={rows}
      primaryKey="id"
      step={shown}
      paginate={{ size: 'small' }}
      sortable
      onSelect={() => undefined}
      columns={columns.map(({ key, header }) => ({
        property: key,
        header,
        search: key === 'owner',
        ...(key === 'code' && { primary: true, render: (row: TextRow) => <a href={`#${row['code'] ?? ''}`}>{row['code']}</a> }),
      }))}
    />
  </Grommet>,
);
