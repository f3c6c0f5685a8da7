import { each, FIRST, LABELS, LIST, SECOND, type ShapeExample } from '../shape.examples';

const rows = (...attributes: string[]): string =>
  [FIRST, SECOND].map((texts, at) => `<tr ${attributes[at] ?? ''}>${each(texts, 'td')}</tr>`).join('');
const head = `<thead><tr>${each(LABELS, 'th')}</tr></thead>`;

export const examples: readonly ShapeExample[] = [
  { name: 'a table', html: `<table>${head}<tbody>${rows()}</tbody></table>`, rows: LIST },
  {
    name: 'a row that is not displayed',
    html: `<table>${head}<tbody>${rows()}<tr style="display: none">${each(FIRST, 'td')}</tr></tbody></table>`,
    rows: LIST,
  },
  {
    name: 'a column that is not displayed',
    html: `<table><thead><tr><th style="display:none">Id</th>${each(LABELS, 'th')}</tr></thead><tbody>${[FIRST, SECOND].map((texts) => `<tr><td style="display:none">99</td>${each(texts, 'td')}</tr>`).join('')}</tbody></table>`,
    rows: LIST,
  },
  {
    name: 'labels with menus, signs and filters',
    html: `<table><thead><tr>${LABELS.map((label) => `<th><div><span class="label">${label}</span><i>↕</i><button>Lọc</button><div role="menu">Ẩn cột</div><select><option>Tất cả</option></select></div></th>`).join('')}</tr></thead><tbody>${rows()}</tbody></table>`,
    rows: LIST,
  },
  {
    name: 'labels as buttons to sort by, and others beside them',
    html: `<table><thead><tr>${LABELS.map((label) => `<th><button>${label}</button><button>Lọc</button></th>`).join('')}</tr></thead><tbody>${rows()}</tbody></table>`,
    rows: LIST,
  },
  {
    name: 'a row of boxes to filter by in the body',
    html: `<table>${head}<tbody><tr>${LABELS.map(() => '<td><select><option>Tất cả</option></select></td>').join('')}</tr>${rows()}</tbody></table>`,
    rows: LIST,
  },
];
