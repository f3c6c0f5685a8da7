import { Checkbox, Pill, Table } from 'evergreen-ui';
import { createRoot } from 'react-dom/client';
import { contentsD } from '../../contents/D';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsD['evergreen-ui']);

const sizes = (width: number): { flexBasis: number; flexShrink: number; flexGrow: number } => ({
  flexBasis: width,
  flexShrink: 0,
  flexGrow: 0,
});

createRoot(mount).render(
  <div style={{ width: 1330, overflowX: 'auto' }}>
    <Table width={1420}>
      <Table.Head>
        <Table.HeaderCell {...sizes(50)}>
          <Checkbox />
        </Table.HeaderCell>
        {columns.map(({ key, header, width }) => (
          <Table.TextHeaderCell key={key} {...sizes(width)}>
            {header}
          </Table.TextHeaderCell>
        ))}
      </Table.Head>
      <Table.Body height={430}>
        {rows.map((row) => (
          <Table.Row key={row['id']} isSelectable>
            <Table.Cell {...sizes(50)}>
              <Checkbox />
            </Table.Cell>
            {columns.map(({ key, width }) =>
              key === 'state' ? (
                <Table.Cell key={key} {...sizes(width)}>
                  <Pill color="blue">{row[key]}</Pill>
                </Table.Cell>
              ) : (
                <Table.TextCell key={key} {...sizes(width)}>
                  {row[key]}
                </Table.TextCell>
              ),
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </div>,
);
