import Table from 'rc-table';
import 'rc-table/assets/index.css';
import { createRoot } from 'react-dom/client';
import { isGroup, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsF } from '../../contents/F';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsF['rc-table']);

interface Column {
  title: string;
  key: string;
  dataIndex?: string;
  width?: number;
  fixed?: 'left';
  align?: 'right';
  children?: Column[];
}

const columnOf = (node: FigureLeaf | FigureGroup): Column =>
  isGroup(node)
    ? { title: node.header, key: node.header, children: node.children.map(columnOf) }
    : { title: node.header, key: node.key, dataIndex: node.key, width: 110, align: 'right' };

const columns: Column[] = [
  { title: 'STT', key: 'id', dataIndex: 'id', width: 60, fixed: 'left' },
  { title: labelHeader, key: 'label', dataIndex: 'label', width: 210, fixed: 'left' },
  ...tree.map(columnOf),
];

createRoot(mount).render(
  <div style={{ width: 1330, fontSize: 13 }}>
    <Table
      columns={columns}
      data={rows}
      rowKey="id"
      scroll={{ x: 1700, y: 260 }}
      summary={() => (
        <Table.Summary fixed>
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} colSpan={2}>
              {total['label']}
            </Table.Summary.Cell>
            {leaves.map(({ key }, at) => (
              <Table.Summary.Cell key={key} index={at + 2} align="right">
                {total[key]}
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        </Table.Summary>
      )}
    />
  </div>,
);
