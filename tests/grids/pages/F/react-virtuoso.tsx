import { createRoot } from 'react-dom/client';
import { TableVirtuoso } from 'react-virtuoso';
import { el } from '../../chrome';
import { depthOf, isGroup, leavesOf, type FigureContent } from '../../content';
import { contentsF } from '../../contents/F';
import { openFigures, type TextRow } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsF['react-virtuoso']);
document.head.append(el('style', {}, '.o{padding:6px 8px;border:1px solid #ddd;font-size:13px;background:#fff}'));
const depth = depthOf(tree);

function headerRows(nodes: FigureContent['tree'], level: number): React.ReactElement[][] {
  if (nodes.length === 0) return [];
  const cells = nodes.map((node, at) => (
    <th key={at} className="o" {...(isGroup(node) ? { colSpan: leavesOf(node.children).length } : { rowSpan: depth - level })}>
      {node.header}
    </th>
  ));
  const below = nodes.flatMap((node) => (isGroup(node) ? node.children : []));
  return [cells, ...headerRows(below, level + 1)];
}

createRoot(mount).render(
  <TableVirtuoso
    style={{ height: 420, width: 1330 }}
    data={rows}
    initialItemCount={rows.length}
    fixedHeaderContent={() =>
      headerRows(tree, 0).map((cells, level) => (
        <tr key={level}>
          {level === 0 && (
            <th className="o" rowSpan={depth}>
              {labelHeader}
            </th>
          )}
          {cells}
        </tr>
      ))
    }
    itemContent={(_: number, row: TextRow) => [
      <td key="label" className="o">
        {row['label']}
      </td>,
      ...leaves.map(({ key }) => (
        <td key={key} className="o" align="right">
          {row[key]}
        </td>
      )),
    ]}
    fixedFooterContent={() => (
      <tr>
        <th className="o">{total['label']}</th>
        {leaves.map(({ key }) => (
          <th key={key} className="o" align="right">
            {total[key]}
          </th>
        ))}
      </tr>
    )}
  />,
);
