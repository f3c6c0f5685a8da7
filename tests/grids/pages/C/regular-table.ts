import 'regular-table';
import 'regular-table/dist/css/material.css';
import type { RegularTableElement } from 'regular-table';
import { isGroup } from '../../content';
import { contentsC } from '../../contents/C';
import { openFigures } from '../../page';

const { mount, tree, leaves, rows, total } = openFigures(contentsC['regular-table']);
mount.style.cssText = 'position:relative;height:400px';

const all = [...rows, total];
const paths = tree.flatMap((node) => (isGroup(node) ? node.children.map(({ header }) => [node.header, header]) : [[node.header, '']]));

const table = document.createElement('regular-table') as RegularTableElement;
table.style.cssText = 'position:absolute;inset:0';
mount.append(table);
table.setDataListener(async (x0: number, y0: number, x1: number, y1: number) => ({
  num_rows: all.length,
  num_columns: leaves.length,
  row_headers: all.slice(y0, y1).map((row) => [row['label'] ?? '']),
  column_headers: paths.slice(x0, x1),
  data: leaves.slice(x0, x1).map(({ key }) => all.slice(y0, y1).map((row) => row[key] ?? '')),
}));
await table.draw();
