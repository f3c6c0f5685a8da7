import { createRoot } from 'react-dom/client';
import { useBlockLayout as blockLayout, useTable } from 'react-table';
import { isGroup, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsD } from '../../contents/D';
import { el } from '../../chrome';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, rows, total } = openFigures(contentsD['react-table']);
document.head.append(
  el(
    'style',
    {},
    '.bang{font-size:13px;border:1px solid #999;display:inline-block} .bang .o{box-sizing:border-box;padding:5px;border-right:1px solid #ccc;border-bottom:1px solid #ccc} .bang .dau{font-weight:600;text-align:center;background:#eef3f8}',
  ),
);

interface Column {
  Header: string;
  Footer?: string;
  accessor?: string;
  width?: number;
  columns?: Column[];
}

const columnOf = (node: FigureLeaf | FigureGroup): Column =>
  isGroup(node)
    ? { Header: node.header, columns: node.children.map(columnOf) }
    : { Header: node.header, accessor: node.key, Footer: total[node.key] ?? '', width: 90 };

const columns: Column[] = [
  { Header: 'STT', accessor: 'id', width: 50 },
  { Header: labelHeader, accessor: 'label', Footer: total['label'] ?? '', width: 190 },
  ...tree.map(columnOf),
];

/** Every cell a div of its own width. */
const plugins = [blockLayout];

function FigureTable(): React.ReactElement {
  const table = useTable({ columns, data: rows }, ...plugins);
  return (
    <div {...table.getTableProps()} className="bang">
      <div>
        {table.headerGroups.map((group, at) => (
          <div {...group.getHeaderGroupProps()} key={at}>
            {group.headers.map((column) => (
              <div {...column.getHeaderProps()} key={column.id} className="o dau">
                {column.render('Header')}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div {...table.getTableBodyProps()}>
        {table.rows.map((row) => {
          table.prepareRow(row);
          return (
            <div {...row.getRowProps()} key={row.id}>
              {row.cells.map((cell) => (
                <div {...cell.getCellProps()} key={cell.column.id} className="o">
                  {cell.render('Cell')}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      <div>
        {table.footerGroups.slice(0, 1).map((group) => (
          <div {...group.getFooterGroupProps()} key="tong">
            {group.headers.map((column) => (
              <div {...column.getFooterProps()} key={column.id} className="o dau">
                {column.Footer === undefined ? '' : column.render('Footer')}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

createRoot(mount).render(<FigureTable />);
