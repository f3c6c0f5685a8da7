import Clusterize from 'clusterize.js';
import 'clusterize.js/clusterize.css';
import { el } from '../../chrome';
import { contentsB } from '../../contents/B';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsB['clusterize']);

const colgroup = (): HTMLElement => el('colgroup', {}, ...columns.map(({ width }) => el('col', { style: `width:${width}px` })));
const style = 'table-layout:fixed;width:1130px;border-collapse:collapse';
const body = el('tbody', { id: 'contentArea', class: 'clusterize-content' });

mount.append(
  el('table', { style, border: '1' }, colgroup(), el('thead', {}, el('tr', {}, ...columns.map(({ header }) => el('th', {}, header))))),
  el(
    'div',
    { id: 'scrollArea', class: 'clusterize-scroll', style: 'max-height:420px;width:1150px' },
    el('table', { style, border: '1' }, colgroup(), body),
  ),
);

const markup = rows.map((row) => `<tr>${columns.map(({ key }) => `<td>${row[key] ?? ''}</td>`).join('')}</tr>`);
const list = new Clusterize({ rows: markup, scrollId: 'scrollArea', contentId: 'contentArea', rows_in_block: 12, blocks_in_cluster: 3 });
list.refresh();
