import { el } from '../../chrome';
import { codeLink, stateTag } from '../../controls';
import { contentsG } from '../../contents/G';
import { openList } from '../../page';

/** A list without any element for a row: headers and cells are brothers in one CSS grid, and only their number says where a row ends. */
const { mount, columns, rows } = openList(contentsG['css-grid']);
const grid = el('section', { class: 'luoi', style: `grid-template-columns:${columns.map(({ width }) => `${width}px`).join(' ')}` });
document.head.append(
  el(
    'style',
    {},
    '.luoi{display:grid;font-size:13px;border-top:1px solid #ccc;width:max-content} .luoi>*{padding:6px 8px;border-bottom:1px solid #e2e2e2;overflow:hidden;text-overflow:ellipsis} .luoi .o-dau{font-weight:600;background:#f0f4f8;position:sticky;top:0}',
  ),
);
grid.append(...columns.map(({ header }) => el('div', { class: 'o-dau' }, header)));
for (const row of rows)
  grid.append(
    ...columns.map(({ key }) => {
      const text = row[key] ?? '';
      return el('div', { class: 'o' }, key === 'code' ? codeLink(text) : key === 'state' ? stateTag(text) : text);
    }),
  );
mount.append(grid, el('p', { style: 'font-size:13px' }, `Tổng số: ${rows.length} hồ sơ`));
