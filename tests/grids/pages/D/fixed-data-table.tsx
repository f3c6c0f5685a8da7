import { Cell, Column, ColumnGroup, Table } from 'fixed-data-table-2';
import 'fixed-data-table-2/dist/fixed-data-table.css';
import { createRoot } from 'react-dom/client';
import { isGroup, type FigureLeaf } from '../../content';
import { contentsD } from '../../contents/D';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, rows, total } = openFigures(contentsD['fixed-data-table']);
const all = [...rows, total];

const leafColumn = ({ key, header }: FigureLeaf): React.ReactElement => (
  <Column
    key={key}
    columnKey={key}
    width={92}
    align="right"
    header={<Cell>{header}</Cell>}
    cell={({ rowIndex, ...rest }: { rowIndex: number }) => <Cell {...rest}>{all[rowIndex]?.[key]}</Cell>}
  />
);

createRoot(mount).render(
  <Table rowsCount={all.length} rowHeight={44} width={1330} height={520} groupHeaderHeight={40} headerHeight={66}>
    <ColumnGroup fixed header={<Cell />}>
      <Column
        columnKey="label"
        fixed
        width={300}
        header={<Cell>{labelHeader}</Cell>}
        cell={({ rowIndex, ...rest }: { rowIndex: number }) => <Cell {...rest}>{all[rowIndex]?.['label']}</Cell>}
      />
    </ColumnGroup>
    {tree.map((node) => (
      <ColumnGroup key={node.header} header={isGroup(node) ? <Cell>{node.header}</Cell> : <Cell />}>
        {isGroup(node) ? node.children.flatMap((child) => (isGroup(child) ? [] : [leafColumn(child)])) : leafColumn(node)}
      </ColumnGroup>
    ))}
  </Table>,
);
