import '@cds/core/global.min.css';
import '@cds/core/checkbox/register.js';
import '@cds/core/grid/register.js';
import '@cds/core/tag/register.js';
import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { codeLink } from '../../controls';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsE['cds-core']);

/** Clarity's own elements, known to the page by their names alone. */
function cds(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const box = (): HTMLElement => cds('cds-checkbox', {}, el('input', { type: 'checkbox', 'aria-label': 'Chọn hồ sơ' }));

const headers = columns.map(({ key, header, width }) =>
  cds('cds-grid-column', { width: String(width), ...(key === 'code' && { position: 'fixed' }) }, header),
);
const body = rows.map((row) =>
  cds(
    'cds-grid-row',
    {},
    cds('cds-grid-cell', {}, box()),
    ...columns.map(({ key }) => {
      const text = row[key] ?? '';
      if (key === 'code') return cds('cds-grid-cell', {}, codeLink(text));
      return cds('cds-grid-cell', {}, key === 'state' ? cds('cds-tag', { readonly: '', status: 'info' }, text) : text);
    }),
  ),
);
mount.append(
  cds(
    'cds-grid',
    { 'aria-label': 'Danh sách hồ sơ', style: '--body-height:400px;width:1330px' },
    cds('cds-grid-column', { type: 'action' }, box()),
    ...headers,
    ...body,
    cds('cds-grid-footer', {}, `Tổng số: ${rows.length} hồ sơ`),
  ),
);
