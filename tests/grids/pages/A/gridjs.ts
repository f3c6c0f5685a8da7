import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.min.css';
import { isGroup, type FigureGroup, type FigureLeaf } from '../../content';
import { contentsA } from '../../contents/A';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, rows, total } = openFigures(contentsA['gridjs']);

interface Column {
  id: string;
  name: string;
  columns?: Column[];
}

const columnOf = (node: FigureLeaf | FigureGroup): Column =>
  isGroup(node) ? { id: `g${node.header}`, name: node.header, columns: node.children.map(columnOf) } : { id: node.key, name: node.header };

new Grid({
  columns: [{ id: 'id', name: 'STT' }, { id: 'label', name: labelHeader }, ...tree.map(columnOf)],
  data: [...rows, { ...total, id: '' }],
  sort: true,
  search: true,
  pagination: { limit: 20 },
  language: {
    search: { placeholder: 'Tìm lĩnh vực' },
    pagination: { previous: 'Trước', next: 'Sau', showing: 'Hiển thị', of: 'trên', to: 'đến', results: () => 'dòng' },
  },
}).render(mount);
