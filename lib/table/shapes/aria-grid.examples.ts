import { each, FIRST, LABELS, LIST, SECOND, type ShapeExample } from '../shape.examples';

const row = (texts: readonly string[], role: string, attributes = '', cell?: (col: number) => string, from?: number, to?: number): string =>
  `<div role="row" ${attributes}>${each(texts, 'div', (col) => `role="${role}" ${cell?.(col) ?? ''}`, from, to)}</div>`;
const numbered = (col: number): string => `aria-colindex="${col + 1}"`;

export const examples: readonly ShapeExample[] = [
  {
    name: 'rows of divs',
    html: `<div role="grid">${row(LABELS, 'columnheader')}${row(FIRST, 'gridcell')}${row(SECOND, 'gridcell')}</div>`,
    rows: LIST,
  },
  {
    name: 'row groups, each row in a wrapper of its own',
    html: `<div role="table"><div role="rowgroup">${row(LABELS, 'columnheader')}</div><div role="rowgroup"><div>${row(FIRST, 'cell')}</div><div>${row(SECOND, 'cell')}</div></div></div>`,
    rows: LIST,
  },
  {
    name: 'rows and cells drawn out of order, told by their numbers',
    html: `<div role="grid">${row(LABELS, 'columnheader', 'aria-rowindex="1"', numbered)}${row(SECOND.toReversed(), 'gridcell', 'aria-rowindex="3"', (col) => numbered(4 - col))}${row(FIRST, 'gridcell', 'aria-rowindex="2"', numbered)}</div>`,
    rows: LIST,
  },
  {
    name: 'rows moved to their place by style',
    html: `<div role="treegrid">${row(LABELS, 'columnheader')}<div>${row(SECOND, 'gridcell', 'style="transform: translateY(40px)"')}${row(FIRST, 'gridcell', 'style="transform: translateY(0px)"')}</div></div>`,
    rows: LIST,
  },
  {
    name: 'frozen columns in containers of their own',
    html: `<div role="grid"><div>${row(LABELS, 'columnheader', 'aria-rowindex="1"', numbered, 0, 2)}</div><div>${row(LABELS, 'columnheader', 'aria-rowindex="1"', numbered, 2)}</div>${[
      [0, 2],
      [2, 5],
    ]
      .map(
        ([from, to]) =>
          `<div>${row(SECOND, 'gridcell', 'aria-rowindex="3"', numbered, from, to)}${row(FIRST, 'gridcell', 'aria-rowindex="2"', numbered, from, to)}</div>`,
      )
      .join('')}</div>`,
    rows: LIST,
  },
  {
    name: 'frozen columns as tables, rows matched by a key',
    html: `<div role="grid"><div><table><tr>${each(LABELS, 'th', undefined, 0, 2)}</tr></table></div><div><table><tr>${each(LABELS, 'th', undefined, 2)}</tr></table></div><div><table><tr data-uid="a">${each(FIRST, 'td', undefined, 0, 2)}</tr><tr data-uid="b">${each(SECOND, 'td', undefined, 0, 2)}</tr></table></div><div><table><tr data-uid="b">${each(SECOND, 'td', undefined, 2)}</tr><tr data-uid="a">${each(FIRST, 'td', undefined, 2)}</tr></table></div></div>`,
    rows: LIST,
  },
  {
    name: 'frozen columns whose rows cannot be matched',
    html: `<div role="grid"><div><table><tr>${each(LABELS, 'th', undefined, 0, 2)}</tr></table></div><div><table><tr>${each(LABELS, 'th', undefined, 2)}</tr></table></div><div><table><tr>${each(FIRST, 'td', undefined, 0, 2)}</tr><tr>${each(SECOND, 'td', undefined, 0, 2)}</tr></table></div><div><table><tr>${each(SECOND, 'td', undefined, 2)}</tr><tr>${each(FIRST, 'td', undefined, 2)}</tr></table></div></div>`,
    rows: undefined,
  },
  {
    name: 'boxes to filter by under the header, a group over the rows',
    html: `<div role="grid">${row(LABELS, 'columnheader')}<div role="row">${LABELS.map(() => '<div role="gridcell"><input type="text" value="a"></div>').join('')}</div><div role="row"><div role="gridcell" aria-colspan="5">Đất đai</div></div>${row(FIRST, 'gridcell')}${row(SECOND, 'gridcell')}</div>`,
    rows: [LIST[0]!, 'Đất đai|Đất đai|Đất đai|Đất đai|Đất đai', LIST[1]!, LIST[2]!],
  },
  {
    name: 'a row with a cell too few is left out, not shifted',
    html: `<div role="grid">${row(LABELS, 'columnheader')}${row(FIRST, 'gridcell')}${row(SECOND, 'gridcell')}${row(SECOND, 'gridcell', '', undefined, 1)}</div>`,
    rows: LIST,
  },
  {
    name: 'rows that the grid owns from afar',
    html: `<div role="grid" aria-owns="rows">${row(LABELS, 'columnheader')}</div><div id="rows">${row(FIRST, 'gridcell')}${row(SECOND, 'gridcell')}</div>`,
    rows: LIST,
  },
  {
    name: 'headers that are in no row',
    html: `<div role="grid"><div>${each(LABELS, 'span', () => 'role="columnheader"')}</div>${[FIRST, SECOND].map((texts) => `<table><tr role="row">${each(texts, 'td', () => 'role="gridcell"')}</tr></table>`).join('')}</div>`,
    rows: LIST,
  },
  {
    name: 'cells without rows, numbered',
    html: `<div role="grid">${[LABELS, FIRST, SECOND].map((texts, at) => each(texts, 'div', (col) => `role="${at === 0 ? 'columnheader' : 'gridcell'}" aria-rowindex="${at + 1}" ${numbered(col)}`)).join('')}</div>`,
    rows: LIST,
  },
  {
    name: 'groups that hold the headers of their columns',
    html: `<div role="grid"><div role="row"><div role="columnheader">STT</div><div role="columnheader"><div>Hồ sơ</div><div><div role="columnheader">Mã hồ sơ</div><div role="columnheader">Chủ hồ sơ</div></div></div>${each(LABELS, 'div', () => 'role="columnheader"', 3)}</div>${row(FIRST, 'gridcell')}${row(SECOND, 'gridcell')}</div>`,
    rows: ['STT|Hồ sơ|Hồ sơ|Hạn trả|Trạng thái', ...LIST],
  },
  {
    name: 'frozen columns that call themselves a grid',
    html: `<div><div role="grid" class="part">${row(LABELS, 'columnheader', '', undefined, 0, 1)}${row(FIRST, 'gridcell', 'data-key="a"', undefined, 0, 1)}${row(SECOND, 'gridcell', 'data-key="b"', undefined, 0, 1)}</div><div role="grid" class="part">${row(LABELS, 'columnheader', '', undefined, 1)}${row(FIRST, 'gridcell', 'data-key="a"', undefined, 1)}${row(SECOND, 'gridcell', 'data-key="b"', undefined, 1)}</div></div>`,
    rows: LIST,
  },
];
