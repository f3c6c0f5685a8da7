import { DataEditor, GridCellKind, type GridCell, type Item } from '@glideapps/glide-data-grid';
import '@glideapps/glide-data-grid/dist/index.css';
import { createRoot } from 'react-dom/client';
import { el } from '../../chrome';
import { contentsC } from '../../contents/C';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsC['glide-data-grid']);
document.body.append(el('div', { id: 'portal', style: 'position:fixed;left:0;top:0' }));

function cellAt([column, row]: Item): GridCell {
  const text = rows[row]?.[columns[column]?.key ?? ''] ?? '';
  return { kind: GridCellKind.Text, data: text, displayData: text, allowOverlay: false };
}

createRoot(mount).render(
  <DataEditor
    columns={columns.map(({ key, header, width }) => ({ id: key, title: header, width }))}
    getCellContent={cellAt}
    rows={rows.length}
    rowMarkers="both"
    width={1320}
    height={430}
    freezeColumns={1}
  />,
);
