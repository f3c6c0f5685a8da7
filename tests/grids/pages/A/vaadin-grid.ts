import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-selection-column.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import '@vaadin/grid/vaadin-grid-filter-column.js';
import type { Grid } from '@vaadin/grid';
import { el } from '../../chrome';
import { contentsA } from '../../contents/A';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows } = openList(contentsA['vaadin-grid']);

const grid = document.createElement('vaadin-grid') as Grid<TextRow>;
grid.style.height = '430px';
grid.append(document.createElement('vaadin-grid-selection-column'));
for (const { key, header, width } of columns) {
  const column = document.createElement(key === 'received' || key === 'due' ? 'vaadin-grid-sort-column' : 'vaadin-grid-column');
  column.setAttribute('path', key);
  column.setAttribute('header', header);
  column.setAttribute('width', `${width}px`);
  column.setAttribute('flex-grow', '0');
  column.setAttribute('resizable', '');
  if (key === 'code') column.setAttribute('frozen', '');
  grid.append(column);
}
grid.items = rows;
mount.append(grid, el('p', {}, `Tổng số ${rows.length} hồ sơ`));
