import { createRoot } from 'react-dom/client';
import { Table, Tbody, Td, Th, Thead, Tr } from 'react-super-responsive-table';
import 'react-super-responsive-table/dist/SuperResponsiveTableStyle.css';
import { contentsE } from '../../contents/E';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsE['react-super-responsive-table']);

createRoot(mount).render(
  <Table border={1} cellPadding={4} style={{ borderCollapse: 'collapse', fontSize: 13 }}>
    <Thead>
      <Tr>
        {columns.map(({ key, header }) => (
          <Th key={key}>{header}</Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>
      {rows.map((row) => (
        <Tr key={row['id']}>
          {columns.map(({ key }) => (
            <Td key={key}>{row[key]}</Td>
          ))}
        </Tr>
      ))}
    </Tbody>
  </Table>,
);
