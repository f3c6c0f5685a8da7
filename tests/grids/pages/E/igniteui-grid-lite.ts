import { IgcGridLite } from 'igniteui-grid-lite';
import { contentsE } from '../../contents/E';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsE['igniteui-grid-lite']);

IgcGridLite.register();
const grid = document.createElement('igc-grid-lite') as IgcGridLite<Record<string, string>>;
grid.style.cssText = 'height:430px;width:1330px';
for (const { key, header, width } of columns) {
  const column = document.createElement('igc-grid-lite-column');
  column.setAttribute('field', key);
  column.setAttribute('header', header);
  column.setAttribute('width', `${width}px`);
  column.toggleAttribute('sortable', true);
  column.toggleAttribute('filterable', key === 'state' || key === 'owner');
  grid.append(column);
}
grid.data = rows;
mount.append(grid);
