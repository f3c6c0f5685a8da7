import { createRoot } from 'react-dom/client';
import { Cell, Column, ColumnGroup, HeaderCell, Table } from 'rsuite-table';
import 'rsuite-table/dist/css/rsuite-table.css';
import { isGroup, type FigureLeaf } from '../../content';
import { contentsC } from '../../contents/C';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, rows, total } = openFigures(contentsC['rsuite-table']);

const leafColumn = ({ key, header }: FigureLeaf): React.ReactElement => (
  <Column key={key} width={104} align="right" verticalAlign="middle">
    <HeaderCell>{header}</HeaderCell>
    <Cell dataKey={key} />
  </Column>
);

createRoot(mount).render(
  <Table data={[...rows, total]} width={1320} autoHeight bordered cellBordered headerHeight={80} rowKey="label">
    <Column width={56} fixed verticalAlign="middle">
      <HeaderCell>STT</HeaderCell>
      <Cell dataKey="id" />
    </Column>
    <Column width={210} fixed verticalAlign="middle">
      <HeaderCell>{labelHeader}</HeaderCell>
      <Cell dataKey="label" />
    </Column>
    {tree.map((node) =>
      isGroup(node) ? (
        <ColumnGroup key={node.header} header={node.header} align="center" verticalAlign="middle">
          {node.children.flatMap((child) => (isGroup(child) ? [] : [leafColumn(child)]))}
        </ColumnGroup>
      ) : (
        leafColumn(node)
      ),
    )}
  </Table>,
);
