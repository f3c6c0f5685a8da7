import { el } from '../../chrome';
import { depthOf } from '../../content';
import { contentsE } from '../../contents/E';
import { loadScript } from '../../load-script';
import { openFigures } from '../../page';
import { spannedHeaders } from '../spanned-headers';
import scriptAddress from 'tablefilter/dist/tablefilter/tablefilter.js?url';
import styleAddress from 'tablefilter/dist/tablefilter/style/tablefilter.css?url';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsE['tablefilter']);
const depth = depthOf(tree);
document.head.append(el('style', {}, '.flt{width:100%;box-sizing:border-box}'));

const figureCells = (row: Record<string, string>): HTMLElement[] => leaves.map(({ key }) => el('td', {}, row[key] ?? ''));

// Headers are plain cells with strong words, as many reports have them.
const table = el(
  'table',
  { id: 'bc06a', border: '1', class: 'TF', style: 'font-size:13px' },
  el(
    'tbody',
    {},
    ...spannedHeaders(tree, ['STT', labelHeader], (text, attributes) => el('td', attributes, el('strong', {}, text))),
    ...rows.map((row) => el('tr', {}, el('td', {}, row['id'] ?? ''), el('td', {}, row['label'] ?? ''), ...figureCells(row))),
    el('tr', { class: 'tong' }, el('td', {}, ''), el('td', {}, el('strong', {}, total['label'] ?? '')), ...figureCells(total)),
  ),
);
mount.append(table);

interface TableFilter {
  getStylesheetPath: () => string;
  init: () => void;
}
interface TableFilters {
  new (table: HTMLTableElement, firstRow: number, options: Record<string, unknown>): TableFilter;
}

await loadScript(scriptAddress);
const { TableFilter } = window as unknown as { TableFilter: TableFilters };
const filter = new TableFilter(table, depth + 1, {
  base_path: '/assets/',
  auto_filter: true,
  filters_row_index: depth,
  headers_row_index: depth - 1,
  rows_counter: { text: 'Số dòng: ' },
  btn_reset: { text: 'Xóa lọc' },
  exclude_rows: [depth + rows.length + 1],
  col_1: 'select',
  help_instructions: false,
  clear_filter_text: 'Tất cả',
});
// It looks for its stylesheet by its first name; here it is served by another.
filter.getStylesheetPath = () => styleAddress;
filter.init();
