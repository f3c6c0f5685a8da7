import { ListGrid } from 'cheetah-grid';
import 'cheetah-grid/main.css';
import { contentsC } from '../../contents/C';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsC['cheetah-grid']);
mount.style.cssText = 'height:430px;border:1px solid #ccc';

const grid = new ListGrid({
  parentElement: mount,
  header: columns.map(({ key, header, width }) => ({ field: key, caption: header, width })),
  frozenColCount: 1,
});
grid.records = rows;
