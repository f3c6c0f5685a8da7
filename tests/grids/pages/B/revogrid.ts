import { defineCustomElements } from '@revolist/revogrid/loader';
import type { ColumnRegular } from '@revolist/revogrid';
import { contentsB } from '../../contents/B';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsB['revogrid']);
defineCustomElements();

const grid = document.createElement('revo-grid');
grid.style.height = '430px';
grid.readonly = true;
grid.rowHeaders = true;
grid.columns = columns.map(({ key, header, width }): ColumnRegular => ({
  prop: key,
  name: header,
  size: width,
  sortable: true,
  ...(key === 'code' && { pin: 'colPinStart' as const }),
}));
grid.source = rows;
mount.append(grid);
